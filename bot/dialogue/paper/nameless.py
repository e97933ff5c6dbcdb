"""A text without the names of people: where anybody sees a risk, only the group's public name stays (SAF-14).

Taken out are the nicknames that are known, in whatever letters they are written, and whoever is named behind
a "Mrs" or its like. A nickname that is an everyday word as well counts as a name where it has a capital, and
so does a fruit that the line itself gives as a nickname. Pure.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from unicodedata import normalize

from translations.catalog import Catalog

WOMAN, SOMEBODY = "Zwoqa", "Zwoqo"
"""Stand in the place of a name through a translation; nobody is called so."""
FILE = Path(__file__).with_name("names.toml")
NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]*"
AFTER = rf"(?:\s+(?:(?:de|del|la|las|los|da|do|du|des|bint|binti|wa|ben)\s+)*{NAME}){{0,3}}"
FAMILY = re.compile(AFTER)
SHORT = 4  # letters: a title of so many may be an abbreviation, with a dot
OPENS = re.compile(r"(?:^|[.!?…]\s+)$")


@dataclass(frozen=True, slots=True)
class Hiding:
    """`names` of people; `fruits` are names only with a capital. `woman` and `somebody`: how they are spoken
    of instead, by language."""

    names: frozenset[str] = field(repr=False)
    fruits: frozenset[str] = field(default=frozenset(), repr=False)
    woman: Mapping[str, str] = field(default_factory=dict)
    somebody: Mapping[str, str] = field(default_factory=dict)

    def hide(self, text: str) -> str:
        """With stand-ins where somebody was named; the text itself where nobody was."""
        text = normalize("NFC", text)
        for name in sorted(filter(str.strip, self.names), key=lambda name: (-len(name), name)):
            text = self._without(name.strip(), text)
        for kind, stand_in in (("women", WOMAN), ("others", SOMEBODY)):
            text = _titled(kind).sub(stand_in, text)
        return _once(text)

    def told(self, text: str, language: str) -> str:
        """The stand-ins in the reader's own words."""
        for stand_in, said in ((WOMAN, self.woman), (SOMEBODY, self.somebody)):
            instead = said.get(language) or next(iter(said.values()))
            text = re.sub(stand_in, _in_place(instead), text, flags=re.IGNORECASE)
        return text

    def _without(self, name: str, text: str) -> str:
        plain = _bare(name)
        everyday = plain in _everyday() or plain in {_bare(fruit) for fruit in self.fruits}
        found = [
            match
            for match in re.finditer(rf"(?<!\w){re.escape(plain)}(?!\w)", _bare(text))
            if not (everyday and text[match.start()].islower() and not _title().search(text[: match.start()]))
        ]
        for match in reversed(found):
            family = FAMILY.match(text, match.end())
            text = text[: match.start()] + WOMAN + text[family.end() if family else match.end() :]
        return text


def hiding(catalog: Catalog, names: Iterable[str]) -> Hiding:
    """These names, in the words of the catalogue."""

    def said(sentence: str) -> dict[str, str]:
        return {language: catalog.part(sentence, "", language) for language in catalog.languages}

    fruits = (fruit.strip() for listed in said("fruits").values() for fruit in listed.split(","))
    return Hiding(frozenset(names), frozenset(fruits), said("paper-woman"), said("paper-somebody"))


def _in_place(said: str) -> Callable[[re.Match[str]], str]:
    """With a capital where a sentence begins."""

    def filled(match: re.Match[str]) -> str:
        opens = OPENS.search(match.string[: match.start()])
        return said[0].upper() + said[1:] if opens else said

    return filled


def _once(text: str) -> str:
    """Two names of one person stand for one."""
    return re.sub(rf"({WOMAN}|{SOMEBODY})(?:\s+(?:{WOMAN}|{SOMEBODY}))+", r"\1", text)


def _bare(text: str) -> str:
    """Small letters without marks, each in its own place."""
    return "".join(normalize("NFD", letter)[0].lower()[:1] or letter for letter in text)


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def _everyday() -> frozenset[str]:
    return frozenset(map(_bare, _lists()["everyday"]))


@cache
def _titled(kind: str) -> re.Pattern[str]:
    """A title in any letters, and the names behind it, which have capitals."""
    article = r"(?i:(?:the|la|el|le)\s+)?(?<!\w)"
    return re.compile(rf"(?<!\w){article}(?i:{_listed(kind)})\s+{NAME}{AFTER}")


@cache
def _title() -> re.Pattern[str]:
    """A title, and nothing behind it yet."""
    return re.compile(rf"(?<!\w)(?i:{_listed('women')}|{_listed('others')})\s+$")


def _listed(kind: str) -> str:
    titles = (re.escape(title) + (r"\.?" if len(title) <= SHORT else "") for title in _lists()[kind])
    return "|".join(sorted(titles, key=lambda title: -len(title)))
