"""Looking for something in everything the database holds, whatever it is called."""

from __future__ import annotations

from sqlalchemy import text

from tests.paper import OnPaper

TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
COLUMNS = """
SELECT DISTINCT '{rows}.' || told.key FROM "{rows}" AS held, jsonb_each_text(to_jsonb(held)) AS told
WHERE EXISTS (SELECT FROM unnest(CAST(:sought AS text[])) AS one WHERE {alike})
"""


ANYWHERE = "strpos(lower(told.value), one) > 0"
ALONE = r"told.value ~* ('\m' || one || '\M')"


async def found(paper: OnPaper, *sought: str | bytes) -> set[str]:
    """The columns ("table.column") in which one of these stands: text in any letters, bytes as they are."""
    shown = [one.hex() if isinstance(one, bytes) else one.lower() for one in sought]
    return await _columns(paper, ANYWHERE, shown)


async def standing_alone(paper: OnPaper, *sought: str) -> set[str]:
    """The same for whole words, so that a few digits are not found in some id or hash."""
    return await _columns(paper, ALONE, list(sought))


async def _columns(paper: OnPaper, alike: str, shown: list[str]) -> set[str]:
    async with paper.line.database.connect() as connection:
        tables = (await connection.execute(text(TABLES))).scalars().all()
        everywhere = " UNION ".join(COLUMNS.format(rows=rows, alike=alike) for rows in tables)
        return set((await connection.execute(text(everywhere), {"sought": shown})).scalars())
