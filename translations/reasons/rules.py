"""The rules of every language at once: a member may write in any of them.

`translations/<language>/checks.toml` holds them; where `DATA_DIR/checks/<language>/checks.toml` is there, it
stands in for ours.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from translations.catalog import FOLDER, LANGUAGES
from translations.reasons.patterns import Entry, Lists, entry
from translations.reasons.reading import read

FILE = "checks.toml"
KINDS = ("person", "child", "place", "money", "threat", "hate")
LISTS = "lists"


class BadReasons(Exception):
    """A file of rules cannot be used. Says which file and what in it; never holds a member's words."""


@dataclass(frozen=True, slots=True)
class Found:
    """Why, and from where to where in the text; `instead` takes its place if she takes it out."""

    reason: str
    start: int
    end: int
    instead: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """What is looked for in one language for one reason. `danger`: it waits, however late the team is."""

    language: str
    reason: str
    danger: bool
    entries: tuple[Entry, ...]


class Reasons:
    """No network, no clock, no log, and nothing kept of what was looked at."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)

    def look(self, text: str, language: str = "") -> list[Found]:
        """In the order in which they stand in the text; of two in one place, what its own language says.
        Never raises, whatever the text."""
        reading = read(text)
        found = [
            Found(rule.reason, *reading.place(*_span(one, match)), one.instead)
            for rule in sorted(self._rules, key=lambda rule: rule.language != language)
            for one in rule.entries
            for match in one.pattern.finditer(reading.said)
        ]
        return sorted(found, key=lambda one: (one.start, -one.end))

    @property
    def dangerous(self) -> frozenset[str]:
        return frozenset(rule.reason for rule in self._rules if rule.danger)


def open_reasons(folder: Path | None = None) -> Reasons:
    """Raises `BadReasons` for anything that cannot be used: the line does not start with half a rule."""
    return Reasons(rule for language in LANGUAGES for rule in _rules(_place(folder, language), language))


def _span(one: Entry, match: re.Match[str]) -> tuple[int, int]:
    """Where nothing takes its place, only the name goes."""
    return match.span("name" if one.instead is None and "name" in match.groupdict() else 0)


def _place(folder: Path | None, language: str) -> Path:
    own = folder / language / FILE if folder else None
    return own if own and own.exists() else FOLDER / language / FILE


def _rules(path: Path, language: str) -> Iterator[Rule]:
    found = _toml(path)
    lists = found.pop(LISTS, {})
    if set(found) != set(KINDS):
        raise BadReasons(f"{path}: the reasons are {', '.join(KINDS)}, and no others")
    for reason, rule in found.items():
        if not isinstance(rule.get("danger"), bool):
            raise BadReasons(f"{path}: {reason}: danger is true or false")
        entries = tuple(_entry(path, reason, written, lists) for written in rule.get("found", ()))
        yield Rule(language, reason, rule["danger"], entries)


def _entry(path: Path, reason: str, written: str, lists: Lists) -> Entry:
    try:
        return entry(written, lists)
    except ValueError as error:
        raise BadReasons(f"{path}: {reason}: {written!r} {error}") from None


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadReasons(f"{path}: cannot be read: {error}") from None
