"""Whether the languages, and the channels, are served alike (PRODUCT 9.2, LNG-07, LNG-12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isinf

from bot.measures.cells import CHANNELS, FEWEST, Figure, sliced
from storage.measures.delays import Delay
from storage.measures.readings import Author, Reader
from translations.catalog import LANGUAGES

FIRST, TEXTS, HEARD, READ = "first answer", "texts a member", "readers elsewhere a text", "readers a text"
COMPARED = {"languages": (LANGUAGES, (FIRST, TEXTS, HEARD)), "channels": (CHANNELS, (FIRST, TEXTS, READ))}
"""What is compared between whom."""

UNHEARD = 0.5  # of how often the texts of the language that is read most are read by others (LNG-12)
SLOW = 2.0  # times the fastest direction (LNG-07)
UNFELT = 1.0  # seconds: up to so long, nobody who waits for a message feels that she does


def of_readings(authors: Sequence[Author], readers: Sequence[Reader]) -> Iterator[Figure]:
    """For whom writes, by the language she wrote in; for who reads, by the one she reads."""

    def elsewhere(here: Sequence[Author | Reader]) -> float:
        return sum(row.elsewhere for row in here) / sum(row.texts for row in here)

    def read(here: Sequence[Author]) -> float:
        return sum(row.readings for row in here) / sum(row.texts for row in here)

    yield Figure("read from other languages", "share", sliced(readers, elsewhere))
    yield Figure(READ, "each", sliced(authors, read))
    yield Figure(HEARD, "each", sliced(authors, elsewhere))


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


def unheard(heard: Mapping[str, float]) -> list[str]:
    """Languages whose texts are read by others less than half as often as another's."""
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
