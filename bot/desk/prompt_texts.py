"""The texts of a prompt or a digest, side by side: what each language says, and who stands for it."""

from __future__ import annotations

from bot.desk.html import area, button, form, hidden
from bot.desk.prompt_counts import segments
from bot.desk.room import Visit
from bot.portal.html import Markup, tag
from bot.prompting.held import READING
from bot.prompting.looking import Told
from storage.desk.prompts import ASK, DIGEST

PREFIX = {ASK: "", DIGEST: "d-"}
"""How the buttons of each purpose begin."""


def text_card(visit: Visit, prompt: int, told: Told, purpose: str, *, opened: bool) -> Markup:
    """One language. `opened`: nothing has been sent yet, so it can be changed."""
    head = tag("h3", visit.voice.named(told.language))
    said = tag("blockquote", told.text, lang=told.language) if told.text else _missing(visit)
    inside = [head, said, _length(visit, told, purpose), _stands(visit, told)]
    if opened:
        inside += _acts(visit, prompt, told, purpose)
    return tag("article", *inside, class_="calm" if told.accepted_by else "")


def _missing(visit: Visit) -> Markup:
    return tag("p", visit.say("desk-prompts-unwritten"))


def _length(visit: Visit, told: Told, purpose: str) -> Markup:
    if not told.text:
        return Markup()
    sms = segments(visit, told.language, told.text, purpose)
    said = visit.say("desk-prompts-length", n=told.letters, s=sms)
    hard = f" {visit.say('desk-prompts-hard')}" if told.hard else ""
    return tag("p", said + hard, class_="soft")


def _stands(visit: Visit, told: Told) -> Markup:
    if told.accepted_by:
        return tag("p", visit.say("desk-prompts-accepted-by", name=told.accepted_by))
    waits = visit.say("desk-prompts-not-accepted")
    machine = f" {visit.say('desk-prompts-machine')}" if told.machine else ""
    return tag("p", waits + machine)


def _acts(visit: Visit, prompt: int, told: Told, purpose: str) -> list[Markup]:
    """Who reads the language accepts or corrects; who does not asks a colleague."""
    begins, language = PREFIX[purpose], told.language
    about = (hidden("p", prompt), hidden("language", language))
    if language not in visit.staff.reads or not visit.may(*READING):
        ask = button(visit.say("desk-prompts-hand"), "hand")
        return [form(visit, "prompts", *about, ask)] if purpose == ASK and not told.accepted_by else []
    made = []
    if told.text and not told.accepted_by:
        made.append(
            form(visit, "prompts", *about, button(visit.say("desk-prompts-accept"), f"{begins}accept"))
        )
    named = visit.say("desk-prompts-wording", language=visit.voice.named(language))
    filled = visit.fields.get("text", "") if visit.fields.get("language") == language else ""
    writing = form(
        visit,
        "prompts",
        *about,
        hidden("purpose", purpose),
        area(named, "text", filled or told.text, rows="2", lang=language, required="required"),
        tag("output", class_="counts", role="status"),
        button(visit.say("desk-prompts-count"), "count"),
        button(visit.say("desk-keep"), f"{begins}correct"),
        class_="counting",
    )
    summary = tag("summary", visit.say("desk-prompts-correct"))
    made.append(tag("details", summary, writing, **({"open": "open"} if filled else {})))
    return made
