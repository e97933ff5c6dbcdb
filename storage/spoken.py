"""Which other language a member has been writing in, and when she was asked about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, table

MEMBER = table(Member)


@dataclass(frozen=True, slots=True)
class Spoken:
    """`times` running; 0 when her last words were in the language that she has set."""

    language: str = ""
    times: int = 0
    asked_at: datetime | None = None

    def heard(self, language: str) -> Spoken:
        times = self.times + 1 if language == self.language else 1
        return Spoken(language, times, self.asked_at)


async def by(connection: AsyncConnection, member: str) -> Spoken:
    columns = MEMBER.c.heard, MEMBER.c.heard_times, MEMBER.c.heard_asked_at
    row = (await connection.execute(select(*columns).where(MEMBER.c.id == member))).first()
    return Spoken(*row) if row else Spoken()


async def note(connection: AsyncConnection, member: str, spoken: Spoken) -> None:
    values = {"heard": spoken.language, "heard_times": spoken.times, "heard_asked_at": spoken.asked_at}
    await connection.execute(update(MEMBER).where(MEMBER.c.id == member).values(**values))
