"""A line full of what is private: questions, answers, ideas, meetings, a safety case, nicknames, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import unescape

from bot.channels.channel import Address
from bot.rehearsal.meetings import meetings, seed_meetings
from bot.rehearsal.members import seed_members
from bot.rehearsal.people import MEMBERS
from bot.rehearsal.tales import seed_tales, tales
from bot.safety_person import HANDLE, name_her
from bot.seed import COUNTRY
from storage.desk import log
from tests.bot.test_vouching import NO_WORD, NOTE
from tests.own.conftest import KEYS, THANKS, TREASURER
from tests.paper import AWA, ROSITA, OnPaper
from tests.safety.conversation import HER_WAY, call_for_her
from tests.safety.keyboard import PASSPHRASE, Typist
from tests.transcripts.phrases import PHRASES

GUEST, AKINYI = Address("sms", "+254700000401"), Address("sms", "+254700000101")
CASE_WORD = "quetzal"
LEAST = 18  # characters of a text by which it is known again


async def filled(paper: OnPaper) -> None:
    """What a month may leave behind."""
    line = paper.line
    await seed_members(line, MEMBERS)
    await seed_tales(line)
    await seed_meetings(line)
    async with line.database.begin() as connection:
        await name_her(connection, line, COUNTRY, Typist(PASSPHRASE, PASSPHRASE))
    for who, said in (
        (ROSITA, ("00", "2", TREASURER, "0", "2", "1")),
        (AWA, ("1", KEYS, "1")),
        (ROSITA, ("1", THANKS, "1")),
        (GUEST, NO_WORD),
    ):
        for one in said:
            await paper.hear(who, one)
    await call_for_her(paper, AKINYI)
    async with line.database.begin() as connection:
        await connection.exec_driver_sql(f"UPDATE safety_case SET word = '{CASE_WORD}'")  # noqa: S608
        await log.write(
            connection, "Safety", "closed", line.clock.now(), about=f"case {await _handle(paper)}"
        )


async def of_the_case(paper: OnPaper) -> set[str]:
    """How the safety case can be known again: its word, its handle, when and how she may be contacted."""
    return {CASE_WORD, await _handle(paper), HER_WAY}


async def _handle(paper: OnPaper) -> str:
    ((id,),) = await paper.all_of("SELECT id FROM safety_case")
    return str(id)[:HANDLE]


async def of_members(paper: OnPaper) -> set[str]:
    """All their texts, nicknames and numbers, and their secret ids."""
    said = {TREASURER, KEYS, THANKS, NOTE, *(text for phrase in PHRASES[:3] for text in phrase.values())}
    said |= {text for tale in tales() for text in tale.texts.values()}
    said |= {one["text"] for meeting in meetings() for one in meeting.texts}
    ids = {str(id) for (id,) in await paper.all_of("SELECT id FROM member")}
    known = {one.nickname for one in MEMBERS} | {one.address.lstrip("+") for one in MEMBERS}
    return said | ids | known | {GUEST.value.lstrip("+")}


def shown(pages: Mapping[str, str], private: Iterable[str]) -> set[str]:
    """Which of these stand on which page; what is found is named by its length, not said."""
    patterns = {one: re.compile(_known_by(one)) for one in private}
    return {
        f"{address}: a text of {len(one)} characters"
        for address, page in pages.items()
        for one, pattern in patterns.items()
        if pattern.search(unescape(page))
    }


def _known_by(private: str) -> str:
    """A name stands alone; of a text its beginning is enough."""
    if len(private) < LEAST:
        return rf"(?<!\w){re.escape(private)}(?!\w)"
    return re.escape(private[: max(LEAST, len(private) // 2)])
