"""How much waits, for a page that stays open: counts alone, of what she may see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from bot.desk.roles import FACILITATING, OPERATOR
from bot.desk.rooms import rooms_for
from bot.line import Line
from storage.desk import sessions, staff, waiting
from storage.desk.staff import Colleague

ROOM_OF: Mapping[str, str] = {
    **dict.fromkeys(("unanswered", "late", "question-alone"), "questions"),
    **dict.fromkeys(("no-word", "joined"), "people"),
    "check": "check",
    "practice": "practices",
    "cover": "photos",
    "safety": "safety",
}
"""Where that which waits is worked on, by why it waits; all else in the first room."""

FIRST = "waiting"
ALL = FACILITATING | {OPERATOR}
"""They know of everything how much waits; the others of what their own rooms hold."""


async def counts(line: Line, digest: bytes) -> dict[str, Any] | None:
    """By what it is, by room, and all together; None for who is not in.

    A page asks by itself: that does not keep her session open.
    """
    async with line.database.connect() as connection:
        session = await sessions.going(connection, digest, line.clock.now())
        who = await staff.by_id(connection, session.staff_id) if session else None
        if session is None or who is None:
            return None
        seen = hers(who, await waiting.counts(connection))
    n = sum(seen.values())
    said = line.catalog.part("desk-live", "", session.language, {"n": n})
    return {"counts": {**seen, "all": n}, "rooms": by_room(who, seen), "all": n, "said": said}


def hers(who: Colleague, found: Mapping[str, int]) -> dict[str, int]:
    """What of it she may know."""
    if not ALL.isdisjoint(who.roles):
        return dict(found)
    rooms = {room.path for room in rooms_for(who.roles)} - {FIRST}
    return {why: n for why, n in found.items() if ROOM_OF.get(why) in rooms}


def by_room(who: Colleague, seen: Mapping[str, int]) -> dict[str, int]:
    """The rooms of hers in which something waits; the first one has all of it."""
    mine, counted = {room.path for room in rooms_for(who.roles)}, Counter[str]()
    for why, n in seen.items():
        counted[ROOM_OF.get(why, FIRST)] += n
    counted[FIRST] = sum(seen.values())
    return {room: n for room, n in counted.items() if room in mine}
