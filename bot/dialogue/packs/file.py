"""A pack as a facilitator writes it: a TOML file, read as a whole, or refused as a whole, line by line."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.dialogue.packs import shape, wording
from bot.settings import Unsafe
from translations.catalog import Catalog

HEADING = re.compile(r"\s*(\[\[?)\s*([\w.\s-]+?)\s*\]")
ROW = re.compile(r"\s*([\w.-]+)\s*=")


@dataclass(frozen=True, slots=True)
class Written:
    """A pack without a fault. `country` or `group` (its word) it is for; one of them is empty."""

    name: str
    country: str
    group: str
    body: dict[str, Any]
    digest: bytes


def read(file: Path, catalog: Catalog) -> Written:
    """Raises `Unsafe` with everything that is wrong, each with the number of its line."""
    text = _text(file)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unsafe(f"This is no TOML: {error}.") from None
    if not (wrong := list(shape.problems(tables))):
        tables |= {"sentences": wording.in_full(tables.get("sentences", {}), catalog)}
        wrong = list(wording.problems(tables, catalog))
    if wrong:
        lines = lines_of(text)
        raise Unsafe("\n".join(f"{_at(where, lines)}{where}: {what}" for where, what in wrong))
    head = tables.pop("pack")
    digest = sha256(text.encode()).digest()
    return Written(head["name"], head.get("country", ""), head.get("group", ""), _plain(tables), digest)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise Unsafe(f"The file cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Unsafe("The file is not in UTF-8.") from None


def _plain(value: Any) -> Any:
    """Days become texts, so that the pack can be kept."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def lines_of(text: str) -> dict[str, int]:
    """On which line each table and row begins; the tables of a list are numbered from 1."""
    found: dict[str, int] = {}
    table, seen = "", Counter[str]()
    for number, line in enumerate(text.splitlines(), 1):
        if heading := HEADING.match(line):
            table = heading[2]
            if heading[1] == "[[":
                seen[table] += 1
                table = f"{table}.{seen[table]}"
            found.setdefault(table, number)
        elif row := ROW.match(line):
            found.setdefault(f"{table}.{row[1]}".removeprefix("."), number)
    return found


def _at(where: str, lines: Mapping[str, int]) -> str:
    """The line of the place, or of the nearest thing around it or in it that has one."""
    path = where.split(".")
    for length in range(len(path), 0, -1):
        here = ".".join(path[:length])
        inside = [line for name, line in lines.items() if f"{name}.".startswith(f"{here}.")]
        if inside:
            return f"Line {min(inside)}, "
    return ""
