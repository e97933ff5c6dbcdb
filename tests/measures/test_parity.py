"""Languages and channels side by side: the lowest by the highest, and whose texts others do not read."""

from __future__ import annotations

from math import inf

import pytest

from bot.measures.cells import FEWEST, SLICES, Cell, Figure
from bot.measures.languages import (
    FIRST,
    SHARED,
    TEXT,
    TEXTS,
    Parity,
    of_readings,
    parities,
    ratio,
    unheard,
    values,
)
from storage.measures.readings import Author, Reader
from translations.catalog import LANGUAGES

NAMES = (FIRST, TEXTS, SHARED, TEXT.each, TEXT.elsewhere)


def figure(name: str, few: str, **found: float) -> Figure:
    """`few`: a slice of too few women."""
    cells = {one: Cell(found.get(one), 3 if one == few else 50) for one in SLICES}
    return Figure(name, "each", cells)


@pytest.mark.rule("T-37")
def test_the_lowest_by_the_highest() -> None:
    numbers = {"en": 2.0, "es": 4.0, "fr": 3.0, "sms": 1.0, "whatsapp": 4.0}
    found = parities(figure(name, "", **numbers) for name in NAMES)
    assert [one for one in found if one.between == "languages"] == [
        Parity("languages", name, 0.5) for name in NAMES if name != TEXT.each
    ]
    assert [one for one in found if one.between == "channels"] == [
        Parity("channels", name, 0.25) for name in NAMES if name != TEXT.elsewhere
    ]


def test_what_is_kept_back_is_not_told_by_a_ratio() -> None:
    """With the few, the next smallest is kept back; one is left, and one is beside nothing."""
    assert len(values(figure(TEXTS, "fr", en=1, es=2, fr=3), LANGUAGES)) == 1
    found = {(one.between, one.name): one.ratio for one in parities(four(few="fr"))}
    assert found["languages", TEXTS] is None
    assert found["channels", TEXTS] == 0.5


def four(few: str) -> list[Figure]:
    return [figure(name, few, en=1, es=2, fr=3, sms=1, whatsapp=2) for name in NAMES]


@pytest.mark.parametrize(
    ("numbers", "found"),
    [([3, 4], 0.75), ([2, inf], 0), ([inf, inf], None), ([0, 0], None), ([0, 2], 0), ([1], None), ([], None)],
)
def test_a_ratio_where_something_is_missing(numbers: list[float], found: float | None) -> None:
    """Where one waits for ever and another does not, they are as far apart as can be."""
    assert ratio(numbers) == found


@pytest.mark.rule("LNG-12")
def test_a_language_that_others_do_not_read_is_named() -> None:
    assert unheard({"en": 2.0, "es": 1.0, "fr": 0.9}) == ["fr"]
    assert unheard({"en": 2.0, "es": 1.0, "fr": 1.0}) == []
    assert unheard({}) == []


@pytest.mark.rule("LNG-12")
def test_readings_are_counted_for_writers_and_for_readers() -> None:
    """Ten women wrote two texts each: in English each is read by three, one of them elsewhere."""
    authors = [Author(str(n), "sms", "en", 2, 6, 2) for n in range(FEWEST)]
    authors += [Author(str(n), "sms", "fr", 2, 2, 0) for n in range(FEWEST)]
    readers = [Reader(str(n), "sms", "es", 4, 3) for n in range(FEWEST)]
    found = {one.name: one for one in of_readings(TEXT, authors, readers)}
    assert values(found[TEXT.foreign], LANGUAGES) == {"es": 0.75}
    assert values(found[TEXT.each], LANGUAGES) == {"en": 3.0, "fr": 1.0}
    assert values(found[TEXT.elsewhere], LANGUAGES) == {"en": 1.0, "fr": 0.0}
