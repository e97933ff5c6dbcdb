"""A practice that a member has told, put where the line keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import insert

from bot.channels.channel import Address
from storage import practices, shown, words
from storage.schema import Adaptation, Part, Practice, table
from storage.schema.columns import secret_id
from storage.words import Translated
from tests.paper import OnPaper

Said = Mapping[str, str]


async def tell(
    paper: OnPaper, who: Address, parts: Said, translated: Mapping[str, Said] | None = None, **about: Any
) -> int:
    """Shared with all, under her nickname, if `about` says nothing else. Returns its number.

    `translated`: by language, what a machine made of these parts.
    """
    now, id = paper.clock.at, secret_id()
    row: dict[str, Any] = {"id": id, "member_id": (await paper.person(who)).id, "topic": "savings"}
    row |= {"state": "shared", "created_at": now, "shared_at": now}
    kept = {name: await paper.words(who, text) for name, text in parts.items()}
    standing = [{"practice_id": id, "name": name, "words_id": words} for name, words in kept.items()]
    async with paper.line.database.begin() as connection:
        row["number"] = await practices.next_number(connection)
        await connection.execute(insert(table(Practice)), row | about)
        await connection.execute(insert(table(Part)), standing)
        await words.keep(connection, _made(kept, translated or {}), now)
    return int(row["number"])


def _made(kept: Said, translated: Mapping[str, Said]) -> dict[tuple[str, str], Translated]:
    return {
        (kept[name], language): Translated(text, "machine", "paper", "rough")
        for language, said in translated.items()
        for name, text in said.items()
    }


async def plan(paper: OnPaper, who: Address, number: int, texts: Said, **about: Any) -> str:
    """What she plans with a practice, or what came of that (`result` is one of the texts). Returns its id."""
    paper.clock.pass_(timedelta(minutes=1))
    row: dict[str, Any] = {"id": secret_id(), "member_id": (await paper.person(who)).id, "shown": True}
    row |= {"due_on": date(2026, 4, 1), "created_at": paper.clock.at, "closed_at": paper.clock.at}
    row |= {f"{name}_id": await paper.words(who, text) for name, text in texts.items()}
    async with paper.line.database.begin() as connection:
        row["practice_id"] = await shown.numbered(connection, number)
        await connection.execute(insert(table(Adaptation)), row | about)
    return str(row["id"])
