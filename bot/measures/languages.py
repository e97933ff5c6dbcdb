"""Whether the languages, and the channels, are served alike (PRODUCT 9.2, LNG-07, LNG-12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isinf

from bot.measures.cells import CHANNELS, FEWEST, Figure, sliced
from storage.measures.delays import Delay
from storage.measures.readings import Author, Reader
from translations.catalog import LANGUAGES


@dataclass(frozen=True, slots=True)
class Read:
    """What is read of others, and the names of its three figures."""

    what: str
    foreign: str
    each: str
    elsewhere: str


TEXT = Read("Texts", "read from other languages", "readers a text", "readers elsewhere a text")
PRACTICE = Read("Practices", "practices from elsewhere", "readers a practice", "readers elsewhere a practice")

FIRST, TEXTS, SHARED = "first answer", "texts a member", "shared a practice"
COMPARED = {
    "languages": (LANGUAGES, (FIRST, TEXTS, SHARED, TEXT.elsewhere)),
    "channels": (CHANNELS, (FIRST, TEXTS, SHARED, TEXT.each)),
}
"""What is compared between whom."""

UNHEARD = 0.5  # of how often the texts of the language that is read most are read by others (LNG-12)
SLOW = 2.0  # times the fastest direction (LNG-07)
UNFELT = 1.0  # seconds: up to so long, nobody who waits for a message feels that she does


def of_readings(of: Read, authors: Sequence[Author], readers: Sequence[Reader]) -> Iterator[Figure]:
    """For whom writes, by the language she wrote in; for who reads, by the one she reads."""

    def elsewhere(here: Sequence[Author | Reader]) -> float:
        return sum(row.elsewhere for row in here) / sum(row.texts for row in here)

    def read(here: Sequence[Author]) -> float:
        return sum(row.readings for row in here) / sum(row.texts for row in here)

    yield Figure(of.foreign, "share", sliced(readers, elsewhere))
    yield Figure(of.each, "each", sliced(authors, read))
    yield Figure(of.elsewhere, "each", sliced(authors, elsewhere))


@dataclass(frozen=True, slots=True)
class Parity:
    """The lowest of a figure by the highest, among those that may be shown; None where there are not two."""

    between: str
    name: str
    ratio: float | None


def parities(figures: Iterable[Figure]) -> list[Parity]:
    named = {figure.name: figure for figure in figures}
    return [
        Parity(between, name, ratio(values(named[name], slices).values()))
        for between, (slices, names) in COMPARED.items()
        for name in names
    ]


def values(figure: Figure, slices: Iterable[str]) -> dict[str, float]:
    """What may be shown of these."""
    shown = figure.shown()
    return {one: cell.value for one in slices if (cell := shown.get(one)) and cell.value is not None}


def ratio(found: Iterable[float]) -> float | None:
    """Where one waits without end and another does not, nothing is alike."""
    numbers = list(found)
    if len(numbers) < 2 or all(map(isinf, numbers)) or not max(numbers):
        return None
    return min(numbers) / max(numbers)


@dataclass(frozen=True, slots=True)
class Unheard:
    """What is written in this language is read by others less than half as often as another language's."""

    what: str
    language: str


def all_unheard(figures: Iterable[Figure]) -> list[Unheard]:
    """Among the languages that may be shown."""
    named = {figure.name: figure for figure in figures}
    return [
        Unheard(one.what, language)
        for one in (TEXT, PRACTICE)
        for language in unheard(values(named[one.elsewhere], LANGUAGES))
    ]


def unheard(heard: Mapping[str, float]) -> list[str]:
    """The languages among these that are read by others less than half as often as another."""
    most = max(heard.values(), default=0.0)
    return sorted(language for language, number in heard.items() if number < UNHEARD * most)


def told_of(delays: Iterable[Delay]) -> list[Delay]:
    """Directions with enough texts to tell anything of."""
    return [one for one in delays if one.texts >= FEWEST]


def slow(delays: Iterable[Delay]) -> list[Delay]:
    """Directions in which words wait more than twice as long as in the fastest."""
    found = told_of(delays)
    fastest = min((one.seconds for one in found), default=0.0)
    return [one for one in found if one.seconds > SLOW * max(fastest, UNFELT)]
