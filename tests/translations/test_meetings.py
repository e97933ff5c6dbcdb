"""A line that says when and where a meeting is, from a Monday on: the 9th of March 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translations.dates import LANGUAGES
from translations.meetings import Meeting, meeting_in

MONDAY = date(2026, 3, 9)

LINES = [
    ("en", "12/6 10:00 town hall", "2026-06-12", "10:00", "town hall"),
    ("en", "3/4 at the county water office, 2 pm", "2026-04-03", "14:00", "county water office"),
    ("en", "town hall on Friday 12/6 at 10", "2026-06-12", "10:00", "town hall"),
    ("en", "12/6 chief's place 10:00", "2026-06-12", "10:00", "chief's place"),
    ("en", "June 12, 2 pm, Room 4, Town Hall", "2026-06-12", "14:00", "Room 4, Town Hall"),
    ("en", "Sunday 12 June 10:00", "2026-06-12", "10:00", ""),
    ("en", "next Tuesday", "2026-03-10", "", ""),
    ("en", "12-6 10am hall", "2026-06-12", "10:00", "hall"),
    ("en", "12.6 10h hall", "2026-06-12", "10:00", "hall"),
    ("en", "1/4 10:00 town hall", "2026-04-01", "10:00", "town hall"),
    ("en", "5/1/2027 town hall", "2027-01-05", "", "town hall"),
    ("es", "el 12 de junio a las 10 en la municipalidad", "2026-06-12", "10:00", "municipalidad"),
    ("es", "mañana a las 3 de la tarde, local del comedor", "2026-03-10", "15:00", "local del comedor"),
    ("es", "12/6 10:00 Plaza de Mayo", "2026-06-12", "10:00", "Plaza de Mayo"),
    ("fr", "le 12 juin à 10 h à la mairie de Thiès", "2026-06-12", "10:00", "mairie de Thiès"),
    ("fr", "demain 9h, mairie", "2026-03-10", "09:00", "mairie"),
]

OVER = [
    ("en", "8/3 10:00 town hall"),
    ("en", "1/3/2020 10:00"),
    ("en", "1/2 10:00 town hall"),
    ("es", "el 5 de enero"),
    ("fr", "le 1er mars à 10 h"),
]

NOWHERE = [("en", "town hall"), ("en", "31/2 10:00"), ("es", "no sé todavía"), ("fr", "à la mairie à 10 h")]


@pytest.mark.rule("T-25")
@pytest.mark.parametrize(("language", "text", "day", "time", "place"), LINES)
def test_day_time_and_place_are_read(language: str, text: str, day: str, time: str, place: str) -> None:
    assert meeting_in(text, language, MONDAY) == Meeting(date.fromisoformat(day), time, place)


@pytest.mark.rule("T-25")
@pytest.mark.parametrize(("language", "text"), OVER)
def test_a_day_that_has_just_passed_is_not_the_same_day_of_next_year(language: str, text: str) -> None:
    said = meeting_in(text, language, MONDAY)
    assert said.past
    assert said.day is None


@pytest.mark.parametrize(("language", "text"), NOWHERE)
def test_where_no_day_is_named_none_has_passed_either(language: str, text: str) -> None:
    said = meeting_in(text, language, MONDAY)
    assert (said.day, said.past) == (None, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_comes_before_the_month(language: str) -> None:
    assert meeting_in("03/04 10:00", language, MONDAY).day == date(2026, 4, 3)


@settings(max_examples=60)
@given(
    st.text(max_size=60) | st.from_regex(r"\A[0-9/:. a-h]{1,30}\Z"),
    st.sampled_from((*LANGUAGES, "sw")),
    st.dates(date(2020, 1, 1), date(2080, 12, 31)),
)
def test_whatever_she_writes_no_day_that_has_passed_is_read(text: str, language: str, today: date) -> None:
    said = meeting_in(text, language, today)
    assert said.day is None or (said.day >= today and not said.past)
    assert set(said.place.split()) <= {word.strip(" ,;:.-") for word in text.split()} | set(text.split())
