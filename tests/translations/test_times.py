"""Times of day as people write them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.dates import LANGUAGES
from translations.times import time_in

NAMED = [
    ("en", "12/6 10:00 town hall", "10:00"),
    ("en", "3pm", "15:00"),
    ("en", "3 p.m. at the hall", "15:00"),
    ("en", "10 am", "10:00"),
    ("en", "at ten", "10:00"),
    ("en", "at 10 sharp", "10:00"),
    ("en", "half past ten", "10:30"),
    ("en", "1000hrs", "10:00"),
    ("en", "9 o'clock", "09:00"),
    ("en", "noon", "12:00"),
    ("en", "12 noon", "12:00"),
    ("en", "12 am", "00:00"),
    ("en", "12pm", "12:00"),
    ("en", "7 in the evening", "19:00"),
    ("en", "10:00-12:00", "10:00"),
    ("en", "03:00", "03:00"),
    ("en", "6:00", "06:00"),
    ("en", "10", "10:00"),
    ("es", "el 12 de junio a las 10", "10:00"),
    ("es", "a las 10.30", "10:30"),
    ("es", "10 de la mañana", "10:00"),
    ("es", "3 p. m.", "15:00"),
    ("es", "a las tres y media de la tarde", "15:30"),
    ("es", "12 del mediodía", "12:00"),
    ("es", "a la 1", "13:00"),
    ("es", "15 horas", "15:00"),
    ("fr", "à 10 h", "10:00"),
    ("fr", "10h30", "10:30"),
    ("fr", "10 h 30", "10:30"),
    ("fr", "14h-16h", "14:00"),
    ("fr", "demain 9h, mairie", "09:00"),
    ("fr", "dix heures et demie", "10:30"),
    ("fr", "8 heures du matin", "08:00"),
    ("fr", "3 heures de l'après-midi", "15:00"),
    ("fr", "midi", "12:00"),
    ("en", "a las diez", "10:00"),
    ("fr", "at 3 pm", "15:00"),
    ("sw", "10:00", "10:00"),
]

NO_TIME = [
    ("en", "12/6/2026"),
    ("en", "12.06.2026"),
    ("en", "2026-06-12"),
    ("en", "12 June"),
    ("en", "at once"),
    ("en", "at 12/6"),
    ("en", "20 women"),
    ("en", "25:00"),
    ("en", "10-12"),
    ("en", "10:75"),
    ("en", "in the afternoon"),
    ("en", "call 0712 345 678"),
    ("es", "el 12 de junio"),
    ("es", "las mujeres, 12 de ellas"),
    ("es", "el 3 por la plaza"),
    ("fr", "le 12 juin"),
    ("fr", "après-midi"),
    ("fr", "12-06-2026"),
    ("fr", "à 20 km"),
]


@pytest.mark.parametrize(("language", "text", "time"), NAMED)
def test_a_time_that_is_named_is_read(language: str, text: str, time: str) -> None:
    assert time_in(text, language) == time


@pytest.mark.parametrize(("language", "text"), NO_TIME)
def test_where_no_time_is_named_none_is_made_up(language: str, text: str) -> None:
    assert time_in(text, language) == ""


@given(
    st.text(max_size=80)
    | st.from_regex(r"\A[0-9:.hpam /-]{1,40}\Z")
    | st.from_regex(r"\A(at |a las |vers )?\d+\Z"),
    st.sampled_from((*LANGUAGES, "sw", "")),
)
def test_whatever_she_writes_it_is_a_time_of_day_or_none(text: str, language: str) -> None:
    time = time_in(text, language)
    assert time == "" or re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", time)


@given(
    st.dates(date(2020, 1, 1), date(2090, 12, 31)),
    st.sampled_from(
        ("%d/%m", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d", "%d/%m/%y", "on %d/%m", "el %d/%m")
    ),
    st.sampled_from(LANGUAGES),
)
def test_a_date_is_never_read_as_a_time(day: date, written: str, language: str) -> None:
    assert time_in(day.strftime(written), language) == ""


@given(st.integers(0, 24 * 60 - 1), st.sampled_from(LANGUAGES))
def test_every_minute_of_the_day_is_read_as_it_is_written(minute: int, language: str) -> None:
    time = f"{minute // 60:02}:{minute % 60:02}"
    assert time_in(f"12/6 {time} hall", language) == time
