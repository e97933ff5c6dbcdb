"""Practices in three languages and what women may look for, written for these tests (`data`)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import finding
from storage.schema import Group, Member, Part, Practice, Translation, Words, table

DATA = Path(__file__).parent / "data"
LANGUAGES = ("en", "es", "fr")
SHARED = datetime(2026, 1, 1, tzinfo=UTC)
TEXTS = ("title", "problem", "did", "changed", "hard", "needs")
READERS = {language: f"reader-{language}" for language in LANGUAGES}


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody who reads `language` looks for; any of `wants` is what she would call the right one."""

    language: str
    text: str
    how: str
    wants: tuple[str, ...]

    @property
    def told_in(self) -> str:
        return self.wants[0][:2]


def queries(language: str) -> list[Query]:
    listed = _read(f"queries-{language}.toml")["query"]
    return [Query(language, one["text"], one["how"], _several(one["wants"])) for one in listed]


def practices() -> list[dict[str, Any]]:
    return [one for language in LANGUAGES for one in _read(f"practices-{language}.toml")["practice"]]


async def keep(connection: AsyncConnection, told: Sequence[Mapping[str, Any]]) -> None:
    """All of them shared by one woman, each a day after the one before, and a reader of each language."""
    await _keep_women(connection)
    rows: dict[type[Any], list[dict[str, Any]]] = {Practice: [], Words: [], Part: [], Translation: []}
    for number, one in enumerate(told, start=1):
        at = SHARED + timedelta(days=number)
        rows[Practice].append(_practice(one, number, at))
        for part, words, said in _parts(one):
            rows[Words].append(_words(words, one["id"][:2], said, at))
            rows[Part].append({"practice_id": one["id"], "name": part, "words_id": words})
            rows[Translation] += _translations(one, part, words, at)
    for model, values in rows.items():
        await connection.execute(insert(table(model)), values)
    await finding.write_down(connection, [one["id"] for one in told])
    await connection.execute(text("ANALYZE"))  # as the database does by itself after a while


async def _keep_women(connection: AsyncConnection) -> None:
    group = {"id": "told", "word": "told", "name": "Told", "place": "Lima", "country": "pe", "language": "en"}
    group |= {"kind_of_place": "city", "timezone": "UTC", "facilitator": "", "org": ""}
    await connection.execute(insert(table(Group)), group)
    woman = {"state": "member", "group_id": "told", "shows": True, "created_at": SHARED}
    readers = [{"id": id, "language": language, **woman} for language, id in READERS.items()]
    await connection.execute(insert(table(Member)), [{"id": "teller", "language": "en", **woman}, *readers])


def _practice(one: Mapping[str, Any], number: int, at: datetime) -> dict[str, Any]:
    values = {"id": one["id"], "number": number, "member_id": "teller", "state": "shared"}
    told = {name: one[name] for name in ("kind", "topic", "home")}
    return values | told | {"created_at": at, "shared_at": at}


def _parts(one: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for part in TEXTS:
        if one.get(part):
            yield part, f"{one['id']}-{part}", one[part]


def _words(id: str, language: str, said: str, at: datetime) -> dict[str, Any]:
    return {"id": id, "member_id": "teller", "language": language, "text": said, "created_at": at}


def _translations(one: Mapping[str, Any], part: str, words: str, at: datetime) -> Iterator[dict[str, Any]]:
    for language in LANGUAGES:
        if said := one.get(language, {}).get(part):
            made = {"by": "person", "engine": "", "tier": "", "created_at": at}
            yield {"words_id": words, "language": language, "text": said, **made}


def _several(wants: str | list[str]) -> tuple[str, ...]:
    return (wants,) if isinstance(wants, str) else tuple(wants)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))
