"""Nothing is shown that tells of fewer than five women, not even by what is shown beside it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.measures.cells import ALL, CHANNELS, FEWEST, SPLITS, Figure, kept_back, sliced, women
from bot.measures.members import load
from storage.measures.women import Woman
from translations.catalog import LANGUAGES


@dataclass(frozen=True)
class Row:
    woman: str
    channel: str
    language: str
    yes: bool = False


def rows(**counts: int) -> list[Row]:
    """So many women of each channel and language, as `sms_en=3`."""
    kinds = [kind.split("_") for kind, count in counts.items() for _ in range(count)]
    return [Row(str(n), channel, language) for n, (channel, language) in enumerate(kinds)]


def figure(found: list[Row]) -> Figure:
    return Figure("any", "each", sliced(found, len))


def test_the_whole_and_its_parts_are_shown_where_there_are_enough() -> None:
    shown = figure(rows(sms_en=5, whatsapp_es=6, sms_fr=7)).shown()
    assert {name: cell.value for name, cell in shown.items()} == {
        "all": 18, "sms": 12, "whatsapp": 6, "en": 5, "es": 6, "fr": 7
    }  # fmt: skip


def test_few_are_not_shown_nor_told_by_what_is_missing() -> None:
    """Of three languages two are kept back: from one alone the whole would tell the other."""
    assert figure(rows(sms_en=9, whatsapp_es=6, sms_fr=4)).shown().keys() == {"all", "sms", "whatsapp", "en"}
    assert figure(rows(sms_en=9, sms_es=8, whatsapp_es=3)).shown().keys() == {"all", "en", "es"}
    assert figure(rows(sms_en=4)).shown() == {}


def test_two_that_are_few_take_a_third_along_when_they_are_few_together() -> None:
    cells = sliced(rows(sms_en=9, sms_es=2, sms_fr=1), len)
    assert kept_back({name: cells[name] for name in LANGUAGES}) == set(LANGUAGES)


def test_a_figure_of_women_hides_who_was_counted_and_who_was_not() -> None:
    everybody = [Row(str(n), "sms", "en", yes=n < 17) for n in range(20)]
    assert Figure("any", "women", women(everybody, lambda row: row.yes)).shown() == {}
    half = [Row(str(n), "sms", "en", yes=n < 10) for n in range(20)]
    assert Figure("any", "women", women(half, lambda row: row.yes)).shown()[ALL].counted == 10


def test_many_texts_of_one_woman_are_one_woman() -> None:
    assert figure([Row("Awa", "sms", "fr")] * 50).shown() == {}


@pytest.mark.parametrize(("answerers", "shown"), [(4, False), (5, True), (6, False), (9, False), (10, True)])
def test_the_load_of_the_busiest_does_not_tell_of_the_others(answerers: int, shown: bool) -> None:
    found = [Woman(str(n), "sms", "en", 0, n + 1, True, True, True, False) for n in range(answerers)]
    figure = Figure("load", "share", load(found))
    assert (ALL in figure.shown()) is shown


COUNTS = st.fixed_dictionaries(
    {f"{channel}_{language}": st.integers(0, 12) for channel in CHANNELS for language in LANGUAGES}
)


@given(COUNTS)
def test_no_part_can_be_reckoned_from_the_rest(counts: dict[str, int]) -> None:
    """What is missing between the whole and what is shown of a split is nobody, or five and more."""
    found = figure(rows(**counts))
    shown = found.shown()
    assert all(cell.women >= FEWEST for cell in shown.values())
    for split in SPLITS:
        here = [shown[name] for name in split if name in shown]
        if ALL in shown and here:
            missing = shown[ALL].women - sum(cell.women for cell in here)
            assert missing == 0 or missing >= FEWEST
            assert missing == 0 or len(split) - len(here) - sum(not found.cells[n].women for n in split) > 1
