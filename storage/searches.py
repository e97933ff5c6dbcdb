"""What is looked for, and who has read what."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.dialects.postgresql import insert as insert_once
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import PracticeReading, Search, table

READING, SEARCH = table(PracticeReading), table(Search)


async def note(
    connection: AsyncConnection,
    language: str,
    sought: str,
    topics: Collection[str],
    found: int,
    now: datetime,
) -> None:
    """Of nobody: neither who it was nor at what time of the day is kept."""
    told = {"day": now.date(), "language": language, "sought": sought}
    await connection.execute(insert(SEARCH).values(**told, topics=" ".join(sorted(topics)), found=found))


async def read(connection: AsyncConnection, practice: str, member: str, now: datetime) -> None:
    """She was shown it; once more changes nothing, and her own she has told."""
    row = {"practice_id": practice, "member_id": member, "created_at": now}
    await connection.execute(insert_once(READING).values(**row).on_conflict_do_nothing())
