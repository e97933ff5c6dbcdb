"""One question that waits: what she asks, what was written about it, and what can be done for it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.html import area, button, field, form, hidden, section
from bot.desk.quoting import exchanged, keeping, quote, texts_of, writing_language
from bot.desk.room import Refused, Visit
from bot.portal.html import Markup, listed, tag
from bot.questions_read import opened
from bot.unmet import asking
from bot.unmet.found import HANDLE, hours_of
from flows.waves import ALONE
from storage.choosing import Called
from storage.questions import OnItsWay
from storage.unanswered import Unanswered


async def opened_page(visit: Visit, path: str, handle: str) -> list[Markup]:
    """That she has opened it is written to the log. Raises `Refused`."""
    language = visit.voice.language
    waiting, question, said = await opened(visit.line, handle, visit.staff.name, language)
    texts = await texts_of(visit, [question.words_id, *(one.words_id for one in said)])
    suggested = await _suggested(visit, question, handle)
    back = tag("p", tag("a", visit.say("desk-questions-all"), href=f"/desk/{path}"))
    return [
        back,
        section(visit.say("desk-question"), quote(visit, texts, question.words_id), _told(visit, waiting)),
        *([section(visit.say("desk-exchanged"), *exchanged(visit, texts, said))] if said else []),
        section(visit.say("desk-write-to-her"), _write(visit, path, handle)),
        *([] if question.wave == ALONE else _others(visit, path, handle, suggested)),
        *([section(visit.say("desk-close"), _close(visit, path, handle))] if waiting.answers else []),
    ]


async def _suggested(visit: Visit, question: OnItsWay, handle: str) -> list[Called]:
    """Nobody, of what she put to one woman alone."""
    if question.wave == ALONE:
        return []
    try:
        async with visit.line.database.begin() as connection:
            return await asking.suggested(visit.line, connection, handle, visit.now)
    except Refused:
        return []


def _told(visit: Visit, waiting: Unanswered) -> Markup:
    peers = visit.say("desk-peers", asked=waiting.asked, passed=waiting.passed, answering=waiting.answering)
    return listed(
        [
            (visit.say("desk-age"), visit.say("desk-hours", n=hours_of(waiting, visit.now))),
            (visit.say("desk-by-place"), waiting.place),
            (visit.say("desk-by-language"), visit.voice.named(waiting.language)),
            (visit.say("desk-who-asked"), peers),
            (visit.say("desk-privacy"), visit.say(f"desk-privacy-{waiting.privacy}")),
            (visit.say("desk-facilitator"), f"{waiting.facilitator}, {waiting.org}"),
        ]
    )


def _write(visit: Visit, path: str, handle: str) -> Markup:
    return form(
        visit,
        path,
        hidden("q", handle[:HANDLE]),
        area(visit.say("desk-your-words"), "text", required="required", maxlength="1000"),
        writing_language(visit),
        keeping(visit),
        button(visit.say("desk-send"), "write", "first"),
        button(visit.say("desk-send-tried"), "tried"),
    )


def _others(visit: Visit, path: str, handle: str, suggested: Sequence[Called]) -> list[Markup]:
    """Three whom she may choose, any other by her nickname, or all who know the topic."""
    one = hidden("q", handle[:HANDLE])
    named = (
        form(visit, path, one, hidden("one", f"{her.nick}/{her.word}"), button(_called(visit, her), "ask"))
        for her in suggested
    )
    free = visit.say("desk-suggested" if suggested else "desk-nobody-free")
    another = form(
        visit,
        path,
        one,
        field(visit.say("desk-nick"), "nick", required="required"),
        field(visit.say("desk-nick-word"), "word"),
        button(visit.say("desk-ask-her"), "ask"),
    )
    all_of_them = form(visit, path, one, button(visit.say("desk-ask-all"), "widen"))
    return [section(visit.say("desk-ask-others"), tag("p", free), *named, another, all_of_them)]


def _called(visit: Visit, her: Called) -> str:
    return f"{her.nick}, {her.place}, {visit.voice.named(her.language)}"


def _close(visit: Visit, path: str, handle: str) -> Markup:
    return form(visit, path, hidden("q", handle[:HANDLE]), button(visit.say("desk-close-answered"), "close"))
