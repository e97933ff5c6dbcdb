"""Which message templates the carrier already keeps for us, remembered by all processes together."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.schema import Content, table

CONTENT = table(Content)


class StoredContents:
    """Backs `bot.channels.twilio.templates.Contents` with a table."""

    def __init__(self, database: AsyncEngine) -> None:
        self._database = database
        self._known: dict[str, str] = {}

    async def get(self, digest: str) -> str | None:
        if digest not in self._known:
            async with self._database.connect() as connection:
                query = select(CONTENT.c.sid).where(CONTENT.c.digest == digest)
                sid = (await connection.execute(query)).scalar_one_or_none()
            if sid is None:
                return None
            self._known[digest] = sid
        return self._known[digest]

    async def put(self, digest: str, sid: str) -> None:
        made = insert(CONTENT).values(digest=digest, sid=sid)
        async with self._database.begin() as connection:
            await connection.execute(
                made.on_conflict_do_update(index_elements=["digest"], set_={"sid": made.excluded.sid})
            )
        self._known[digest] = sid
