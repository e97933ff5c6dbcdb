"""What the author of a practice is asked to add to it, and what she adds (PRODUCT 6.3, P11)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, insert, literal, select, text, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, Part, Practice, table

MEMBER, PART, PRACTICE = table(Member), table(Part), table(Practice)

ADDED = ("cost", "time", "decides", "runs")
"""The parts that an author is asked for later, in this order."""
WEEK = timedelta(days=7)
STILL = timedelta(days=60)  # before that, nobody wonders whether it still runs


@dataclass(frozen=True, slots=True)
class Wanted:
    """One part that is missing in a practice, by its id and its number, and whose it is."""

    practice: str
    number: int
    author: str
    part: str


_WANTED = text("""
SELECT DISTINCT ON (practice.member_id)
       practice.id AS practice, practice.number, practice.member_id AS author, wanted.part
  FROM practice JOIN member ON member.id = practice.member_id
 CROSS JOIN LATERAL unnest(CAST(:parts AS text[])) WITH ORDINALITY AS wanted(part, turn)
 WHERE practice.state = 'shared' AND member.state = 'member' AND member.shows
   AND practice.shared_at <= :week
   AND (wanted.part <> 'runs' OR practice.shared_at <= :still)
   AND NOT practice.asked ? wanted.part
   AND NOT EXISTS (SELECT FROM practice_part
                    WHERE practice_id = practice.id AND name = wanted.part)
   AND EXISTS (SELECT FROM practice_reading
                WHERE practice_id = practice.id AND member_id <> practice.member_id)
   AND NOT EXISTS (SELECT FROM practice AS other
                    WHERE other.member_id = practice.member_id AND other.asked_at > :week)
   AND NOT EXISTS (SELECT FROM conversation
                    WHERE member_id = practice.member_id AND flow = 'add')
 ORDER BY practice.member_id, jsonb_array_length(practice.asked), practice.shared_at, practice.id, wanted.turn
""")


async def wanted(connection: AsyncConnection, now: datetime) -> list[Wanted]:
    """What authors are to be asked now: of each no more than one thing, and nothing while she has been asked
    within a week, or has a question of this kind still before her.

    Only of practices that others may read, and somebody has; the one that was asked about least comes first.
    """
    times = {"week": now - WEEK, "still": now - STILL}
    rows = await connection.execute(_WANTED, {"parts": list(ADDED), **times})
    return [Wanted(**row._mapping) for row in rows]


async def asked(connection: AsyncConnection, one: Wanted, now: datetime) -> None:
    """She is asked it now, and never again."""
    longer = PRACTICE.c.asked.op("||")(literal([one.part], JSONB))
    hers = PRACTICE.c.id == one.practice
    await connection.execute(update(PRACTICE).where(hers).values(asked=longer, asked_at=now))


async def shown_among(connection: AsyncConnection, member: str, practices: Collection[str]) -> frozenset[str]:
    """Those of these practices that are hers and that others may read."""
    hers = PRACTICE.c.member_id == member, PRACTICE.c.state == "shared", PRACTICE.c.id.in_(practices)
    return frozenset((await connection.execute(select(PRACTICE.c.id).where(*hers))).scalars())


async def lacking(connection: AsyncConnection, member: str, practice: str, part: str) -> str | None:
    """How this practice of hers names her, if it still lacks this part. Nobody else changes it until the turn
    is over."""
    hers = PRACTICE.c.id == practice, PRACTICE.c.member_id == member
    there = exists().where(PART.c.practice_id == practice, PART.c.name == part)
    found: str | None = await connection.scalar(
        select(PRACTICE.c.credit).where(*hers, ~there).with_for_update()
    )
    return found


async def add(connection: AsyncConnection, practice: str, part: str, words: str, now: datetime) -> None:
    """From now on these words stand in it: that is a new version, to be translated and found anew."""
    newer = {"version": PRACTICE.c.version + 1, "changed_at": now, "look_at": now}
    this = update(PRACTICE).where(PRACTICE.c.id == practice).values(**newer)
    version = await connection.scalar(this.returning(PRACTICE.c.version))
    values = {"practice_id": practice, "name": part, "words_id": words, "version": version}
    await connection.execute(insert(PART).values(**values))
