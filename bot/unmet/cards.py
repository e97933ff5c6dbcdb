"""A card that only a person can settle: it is opened, she is written to, and it is closed with a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.bell import EVENTS
from bot.carrying import Carrying
from bot.desk.duty import by_when, whose
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.line import Line
from bot.unmet.found import HOUR
from bot.unmet.writing import refuse_said
from flows.steps import Data
from storage import timers
from storage.desk import log, opened
from storage.desk.opened import OpenCard, Whole
from storage.desk.staff import Colleague
from storage.dialogue import promises
from storage.team import Said

ELSEWHERE = {
    **dict.fromkeys(("unanswered", "late", "question-alone", "no-help", "wrote-back"), "questions"),
    **dict.fromkeys(("no-word", "no-language"), "people"),
    "practice": "practices",
    "translation": "translations",
    "cover": "photos",
}
"""The rooms in which cards of these reasons are met."""

TOLD = frozenset(
    {"stuck", "wish", "no-word", "no-language", "dialogue-help", "dialogue-talk", "dialogue-trouble"}
)
"""Somebody was told within how many hours a person writes, or waits as if she had been."""

WITHIN = {"unanswered": 24 * HOUR, "late": timedelta(), "question-alone": 72 * HOUR, "translation": 24 * HOUR}
"""The same of the others for which something is stated."""


def left_of(card: OpenCard, colleagues: list[Colleague], now: datetime) -> timedelta | None:
    """Until what was stated is broken; less than nothing when it is. None: nothing was."""
    if card.reason in WITHIN:
        return card.since + WITHIN[card.reason] - now
    if card.reason not in TOLD:
        return None
    who = whose(colleagues, card.facilitator, card.since)
    return (by_when(who, card.since) if who else card.since + 24 * HOUR) - now


async def look(line: Line, who: str, card: int) -> Whole:
    """Her note, and what was written since; that it was seen is logged. Raises `Refused`."""
    async with line.database.begin() as connection:
        found = await _found(Carrying(line, connection, line.clock.now()), card)
        await log.write(connection, who, "saw", line.clock.now(), about=f"card {card}")
    return found


async def write(line: Line, card: int, said: Said, *, keep: bool = False, closes: bool = False) -> None:
    """To her, or of a promise to the women who follow it. `closes`: this is what was tried; it is closed."""
    async with line.database.begin() as connection:
        carrying = Carrying(line, connection, line.clock.now())
        await write_in(carrying, card, said, keep=keep, closes=closes)
        await timers.set_all(connection, carrying.timers)
        await line.bell.ring(connection, EVENTS)


async def write_in(
    carrying: Carrying, card: int, said: Said, *, keep: bool = False, closes: bool = False, tells: bool = True
) -> None:
    """The same, in a transaction that is under way. `tells`: not only kept for the team. Raises `Refused`."""
    said, connection = replace(said, text=said.text.strip()), carrying.connection
    refuse_said(said, keep=keep)
    found = await _found(carrying, card)
    words = await opened.keep(connection, card, said, carrying.now)
    for member in await _whom(carrying, found) if tells else ():
        data: Data = {"card": card, "words": words, "nick": said.author, "place": found.card.org}
        carrying.tell(member, arrived("told", data))
    await log.write(connection, said.author, "wrote", carrying.now, about=f"card {card}")
    if closes:
        await _close(carrying, card, said.author)


async def close(line: Line, card: int, who: str) -> None:
    """Only one about which somebody of the team has written. Raises `Refused`."""
    async with line.database.begin() as connection:
        carrying = Carrying(line, connection, line.clock.now())
        found = await _found(carrying, card)
        if not any(one.who for one in found.exchanged):
            raise Refused("desk-card-wordless")
        await _close(carrying, card, who)


async def leave_be(carrying: Carrying, card: int, who: str) -> None:
    """Of a promise that was late three times: it is left to the women of the group. Raises `Refused`."""
    found = await _found(carrying, card)
    if not found.promise_id:
        raise Refused("desk-card-wordless")
    await _close(carrying, card, who, reason="left to them")


async def _found(carrying: Carrying, card: int) -> Whole:
    found = await opened.whole(carrying.connection, card, hold=True)
    if found is None or found.card.reason in ELSEWHERE:
        raise Refused("desk-card-gone")
    return found


async def _whom(carrying: Carrying, found: Whole) -> list[str]:
    """Nobody, of whom the line knows no member yet."""
    promise = await promises.by_id(carrying.connection, found.promise_id) if found.promise_id else None
    if promise:
        return await promises.followers(carrying.connection, promise)
    return [found.member_id] if found.state == "member" else []


async def _close(carrying: Carrying, card: int, who: str, reason: str = "") -> None:
    await opened.close(carrying.connection, card, carrying.now)
    await log.write(carrying.connection, who, "closed", carrying.now, about=f"card {card}", reason=reason)
