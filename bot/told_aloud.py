"""A part of a practice was told aloud, and a person has typed it: now it has a title, and can be found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.moderating import doubts_about
from flows.titles import title_of
from storage import asking, cards, practices
from storage.checking import checks
from storage.practices import Own, Teller
from storage.shown import HEART, TITLE


async def typed(connection: AsyncConnection, words: str, text: str, now: datetime) -> None:
    """Nothing for words that stand in no practice. What a person should look at is held from now on."""
    teller = await practices.told_with(connection, words)
    if teller is None:
        return
    found = await practices.own(connection, teller.member_id, teller.number)
    if found is None:
        return
    await _entitle(connection, found, teller, now)
    await practices.look(connection, found.id, now)
    doubts = doubts_about([text])
    if doubts and await practices.hold(connection, found.id):
        await cards.put(connection, "practice", teller.member_id, "", now, practice_id=found.id)
        await checks.add(connection, _check(teller, found, words, doubts, now))


def _check(teller: Teller, found: Own, words: str, doubts: Sequence[str], now: datetime) -> dict[str, object]:
    """It waits for a person, however long that takes: nobody can take a part out of what was said aloud."""
    about: dict[str, object] = {
        "kind": "practice",
        "member_id": teller.member_id,
        "practice_id": found.id,
        "words_id": words,
    }
    about |= {"about": {"texts": [words]}, "reasons": [*doubts], "state": "waiting", "why": ""}
    return about | {"decided_by": "", "created_at": now}


async def _entitle(connection: AsyncConnection, found: Own, teller: Teller, now: datetime) -> None:
    """By the same rule as when she writes: the first words of what she did, once that is typed."""
    heart = next(found.parts[part].text for part in HEART if part in found.parts)
    if heart and TITLE not in found.parts:
        title = title_of(heart)
        words = await asking.keep_words(connection, teller.member_id, teller.language, title, now)
        await practices.entitle(connection, found.id, words)
