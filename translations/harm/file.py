"""`harm.toml`: what stands in it, and what is wrong with it (docs/editing-harm-rules.md)."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from translations.catalog import FOLDER

T = TypeVar("T")

SECTIONS: Mapping[str, frozenset[str]] = {
    "spelling": frozenset({"alike", "joined", "short", "right"}),
    "rules": frozenset({"found", "now"}),
    "left_out": frozenset({"idioms", "stories", "told", "hers_again", "denied", "denied_after"}),
}
LISTS = "lists"

Section = Mapping[str, tuple[str, ...]]


class BadRules(Exception):
    """A file of rules cannot be used. Says which file and which entry; never holds a member's words."""


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The entries of one file as they are written there, by section and name."""

    path: Path
    sections: Mapping[str, Section]

    @property
    def lists(self) -> Section:
        return self.sections[LISTS]

    def entries(self, name: str) -> tuple[str, ...]:
        return next(section[name] for section in self.sections.values() if name in section)

    def read(self, name: str, each: Callable[[str], T]) -> list[T]:
        """Every entry of a name, understood by `each`; raises `BadRules` where that raises `ValueError`."""
        return [self._understood(name, entry, each) for entry in self.entries(name)]

    def _understood(self, name: str, entry: str, each: Callable[[str], T]) -> T:
        try:
            return each(entry)
        except ValueError as error:
            raise BadRules(f"{self.path}: {name}: {entry!r} {error}") from None


def place(folder: Path | None, language: str, name: str) -> Path:
    """The operator's own file if there is one, else the one that ships."""
    own = folder / language / name if folder else None
    return own if own and own.exists() else FOLDER / language / name


def read_file(path: Path) -> RuleFile:
    """Raises `BadRules`."""
    found = _toml(path, {*SECTIONS, LISTS})
    sections = {name: _section(path, name, content) for name, content in found.items()}
    for name, names in SECTIONS.items():
        _same(path, f"[{name}]", sections[name], names)
    for name in sections[LISTS]:
        _useful(path, name, sections)
    return RuleFile(path, sections)


def read_texts(path: Path, names: Sequence[str]) -> list[tuple[str, ...]]:
    """A file of nothing but these lists of texts, in the order of their names. Raises `BadRules`."""
    found = _toml(path, names)
    return [_texts(path, name, found[name]) for name in names]


def _toml(path: Path, names: Collection[str]) -> dict[str, object]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadRules(f"{path}: cannot be read: {error}") from None
    _same(path, "the file", found, names)
    return found


def _same(path: Path, where: str, found: Collection[str], wanted: Collection[str]) -> None:
    for told, names in (("lacks", set(wanted) - set(found)), ("has an unknown", set(found) - set(wanted))):
        if names:
            raise BadRules(f"{path}: {where} {told} {', '.join(sorted(names))}")


def _section(path: Path, section: str, content: object) -> Section:
    if not isinstance(content, dict):
        raise BadRules(f"{path}: {section} is not a section: [{section}]")
    return {name: _texts(path, name, entries) for name, entries in content.items()}


def _texts(path: Path, name: str, content: object) -> tuple[str, ...]:
    if not isinstance(content, list):
        raise BadRules(f"{path}: {name} is not a list")
    for place, entry in enumerate(content, start=1):
        if not isinstance(entry, str) or not entry.strip():
            raise BadRules(f"{path}: {name}: entry {place} is not a text")
    return tuple(content)


def _useful(path: Path, name: str, sections: Mapping[str, Section]) -> None:
    """A list that nothing names is a slip in its name; so is one with the name of something else."""
    rules = [sections[section] for section in SECTIONS]
    if any(name in section for section in rules):
        raise BadRules(f"{path}: [{LISTS}] {name}: that name is taken")
    entries = (entry for section in rules for entries in section.values() for entry in entries)
    if not sections[LISTS][name] or not any(f"{{{name}}}" in entry for entry in entries):
        raise BadRules(f"{path}: [{LISTS}] {name}: the list is empty, or no rule uses it")
