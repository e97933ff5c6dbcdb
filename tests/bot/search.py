"""Looking for something in everything the database holds, whatever it is called."""

from __future__ import annotations

from sqlalchemy import text

from tests.paper import OnPaper

TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
COLUMNS = """
SELECT DISTINCT '{rows}.' || told.key FROM "{rows}" AS held, jsonb_each_text(to_jsonb(held)) AS told
WHERE EXISTS (SELECT FROM unnest(CAST(:sought AS text[])) AS one WHERE strpos(lower(told.value), one) > 0)
"""


async def found(paper: OnPaper, *sought: str | bytes) -> set[str]:
    """The columns ("table.column") in which one of these stands: text in any letters, bytes as they are."""
    shown = [one.hex() if isinstance(one, bytes) else one.lower() for one in sought]
    async with paper.line.database.connect() as connection:
        tables = (await connection.execute(text(TABLES))).scalars().all()
        everywhere = " UNION ".join(COLUMNS.format(rows=rows) for rows in tables)
        return set((await connection.execute(text(everywhere), {"sought": shown})).scalars())
