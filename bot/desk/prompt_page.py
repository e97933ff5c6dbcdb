"""One prompt whole: who asked for it, its texts, to whom it goes, what is next; once sent, what came back."""

from __future__ import annotations

from bot.desk import prompt_audience, prompt_replies
from bot.desk.html import area, button, form, hidden, section, table
from bot.desk.prompt_list import month_of, part_of, share
from bot.desk.prompt_replies import ASKED
from bot.desk.prompt_texts import text_card
from bot.desk.roles import FACILITATING, PANEL
from bot.desk.room import Refused, Visit
from bot.portal.html import Markup, listed, tag
from bot.prompting.looking import Whole, waits_for, whole
from bot.prompting.writing import ASKERS
from storage.desk import prompts
from storage.desk.prompts import ASK, DIGEST, OPEN

STATES = ("due", "told", "answered", "skipped", "fewer", "missed", "cancelled")
"""Of the copies, in the order in which they come about."""


async def page(visit: Visit, prompt: int) -> list[Markup]:
    """Raises `Refused` when there is none, or not for her."""
    async with visit.line.database.connect() as connection:
        found = await whole(connection, prompt)
        asked_for = await prompts.sent_by_asking(connection, month_of(visit.now))
    opened = found is not None and found.asking.state in OPEN
    if found is None or not (opened or visit.may(*FACILITATING, PANEL)):
        raise Refused("desk-prompt-gone")
    back = tag("p", tag("a", visit.say("desk-prompts-all"), href="/desk/prompts"))
    told = [back, *await prompt_replies.read(visit, found), _about(visit, found)]
    if found.asking.asked_by == "team":
        told.append(tag("p", share(visit, asked_for)))
    told += await _open(visit, found) if opened else _out(visit, found)
    return told


def _about(visit: Visit, found: Whole) -> Markup:
    asking, say = found.asking, visit.say
    by = say(f"desk-prompts-by-{asking.asked_by}") if asking.asked_by in ASKERS else ""
    rows = [
        (say("desk-prompts-col-who"), by),
        (say("desk-prompts-col-author"), asking.author),
        (say("desk-prompts-state"), say(f"desk-prompts-part-{part_of(asking)}")),
    ]
    if asking.agreed_by:
        rows.append((say("desk-prompts-second"), asking.agreed_by))
        sent = say("desk-prompts-sent-to", n=asking.women, s=asking.segments)
        rows.append((visit.voice.moment(asking.sent_at), sent))
    made = [listed(rows)]
    if asking.asked_id and visit.may(*FACILITATING):
        link = tag("a", say("desk-prompts-read-asked"), href=f"/desk/prompts?p={asking.id}&read={ASKED}#read")
        made.append(tag("p", link))
    return section(say("desk-prompts-number", n=asking.id), *made)


async def _open(visit: Visit, found: Whole) -> list[Markup]:
    asking, writes = found.asking, visit.may(*FACILITATING)
    cards = [text_card(visit, asking.id, one, ASK, opened=True) for one in found.texts]
    missing = ", ".join(visit.voice.named(one) for one in found.missing)
    lacks = [tag("p", visit.say("desk-prompts-missing", languages=missing))] if missing else []
    reach = await prompt_audience.told(visit, asking)
    whom = [reach, *([await prompt_audience.form_of(visit, asking)] if writes else [])]
    return [
        section(visit.say("desk-prompts-texts"), *lacks, *cards, *_own(visit, found)),
        section(visit.say("desk-prompts-whom"), *whom),
        section(visit.say("desk-prompts-go-on"), *_next(visit, found)),
    ]


def _own(visit: Visit, found: Whole) -> list[Markup]:
    """Its author changes the text the others are made from, or has a machine draft what is missing."""
    if not visit.may(*FACILITATING):
        return []
    number = hidden("p", found.asking.id)
    written = area(visit.say("desk-prompts-text"), "text", rows="2", required="required")
    counts = tag("output", class_="counts", role="status")
    new = form(
        visit,
        "prompts",
        number,
        hidden("language", visit.staff.language),
        written,
        counts,
        button(visit.say("desk-prompts-count"), "count"),
        button(visit.say("desk-prompts-new-text"), "word"),
        class_="counting",
    )
    drafts = form(visit, "prompts", number, button(visit.say("desk-prompts-translate"), "translate"))
    return [drafts, tag("details", tag("summary", visit.say("desk-prompts-new-text")), new)]


def _next(visit: Visit, found: Whole) -> list[Markup]:
    asking, say = found.asking, visit.say
    number = hidden("p", asking.id)
    made: list[Markup] = []
    if waits_for(visit.staff, asking, visit.now) == "agree":
        told = say("desk-prompts-agree-told", name=asking.author)
        made += [tag("p", told), form(visit, "prompts", number, button(say("desk-prompts-agree"), "agree"))]
        what = area(say("desk-prompts-what"), "text", rows="2", maxlength="300")
        no = (button(say("desk-prompts-change"), "change"), button(say("desk-prompts-no"), "no"))
        made.append(form(visit, "prompts", number, what, *no))
    if visit.may(*FACILITATING):
        test = button(say("desk-prompts-test"), "test")
        ask = button(say("desk-prompts-ask"), "ask", "first")
        ways = (test, ask) if asking.state == "draft" else (test,)
        made.append(form(visit, "prompts", number, *ways, button(say("desk-prompts-cancel"), "cancel")))
    return made


def _out(visit: Visit, found: Whole) -> list[Markup]:
    cards = [text_card(visit, found.asking.id, one, ASK, opened=False) for one in found.texts]
    made = [section(visit.say("desk-prompts-texts"), *cards)]
    if visit.may(*FACILITATING):
        made.append(section(visit.say("desk-prompts-progress"), _progress(visit, found)))
        made.append(section(visit.say("desk-prompts-answers"), *prompt_replies.listed(visit, found)))
    made.append(section(visit.say("desk-prompts-digest"), *_digest(visit, found)))
    return made


def _progress(visit: Visit, found: Whole) -> Markup:
    say, caption = visit.say, visit.say("desk-prompts-progress")
    rows = [
        [say(f"desk-prompts-copy-{state}"), str(found.states[state])]
        for state in STATES
        if found.states.get(state)
    ]
    counts = table([say("desk-prompts-state"), say("desk-prompts-women")], rows, caption)
    if found.asking.digest == "sent" or found.asking.state == "cancelled":
        return counts
    cancel = button(say("desk-prompts-stop"), "cancel")
    return tag("div", counts, form(visit, "prompts", hidden("p", found.asking.id), cancel))


def _digest(visit: Visit, found: Whole) -> list[Markup]:
    """What was answered, told to all who got it: written, accepted and agreed to like the prompt itself."""
    asking, say = found.asking, visit.say
    opened = asking.digest != "sent" and asking.state == "sent"
    due = say("desk-prompts-digest-due", when=visit.voice.moment(asking.digest_due_at))
    told = tag("p", due if opened else say("desk-prompts-digest-told"), class_="soft")
    cards = [
        text_card(visit, asking.id, one, DIGEST, opened=opened) for one in found.digest if opened or one.text
    ]
    number = hidden("p", asking.id)
    made = [told, *cards]
    if opened and visit.may(*FACILITATING):
        draft = button(say("desk-prompts-translate"), "d-translate")
        made.append(form(visit, "prompts", number, draft, button(say("desk-prompts-ask"), "d-ask", "first")))
    if waits_for(visit.staff, asking, visit.now) == "agree_digest":
        agree = button(say("desk-prompts-agree"), "d-agree", "first")
        made.append(form(visit, "prompts", number, agree, button(say("desk-prompts-no"), "d-no")))
    return made
