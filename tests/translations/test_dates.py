"""Days as people write them, from a Monday on: the 9th of March 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.dates import LANGUAGES, date_in

MONDAY = date(2026, 3, 9)

NAMED = [
    ("en", "Ask Yeni to learn the bag test on Saturday", "2026-03-14"),
    ("en", "tomorrow I call her", "2026-03-10"),
    ("en", "The day after tomorrow, Oda goes", "2026-03-11"),
    ("en", "on 12/04", "2026-04-12"),
    ("en", "by 12.4.2026, all of us", "2026-04-12"),
    ("en", "2026-04-12", "2026-04-12"),
    ("en", "12 May", "2026-05-12"),
    ("en", "We 5 meet on May 12", "2026-05-12"),
    ("en", "I start the 2nd of April", "2026-04-02"),
    ("en", "first of june, me and Oda", "2026-06-01"),
    ("en", "next week", "2026-03-16"),
    ("en", "in two weeks", "2026-03-23"),
    ("en", "within 10 days we buy cement", "2026-03-19"),
    ("en", "in a month", "2026-04-09"),
    ("en", "on Monday at 5", "2026-03-16"),
    ("en", "Friday 13, at the well", "2026-03-13"),
    ("en", "by fri", "2026-03-13"),
    ("en", "on the 15th we meet", "2026-03-15"),
    ("en", "on the 2nd, we meet", "2026-04-02"),
    ("en", "at the end of the month", "2026-03-31"),
    ("en", "this weekend", "2026-03-14"),
    ("en", "today", "2026-03-09"),
    ("en", "not last Friday but on Sunday", "2026-03-15"),
    ("en", "we had 1/2 bag on 12/05/2020, now 3/4 bag on 20/03", "2026-03-20"),
    ("es", "Le pido a Yeni que aprenda la prueba el sábado", "2026-03-14"),
    ("es", "el sabado", "2026-03-14"),
    ("es", "mañana por la mañana", "2026-03-10"),
    ("es", "Pasado mañana voy yo", "2026-03-11"),
    ("es", "el 12 de mayo", "2026-05-12"),
    ("es", "doce de mayo de 2027", "2027-05-12"),
    ("es", "12/05", "2026-05-12"),
    ("es", "el 1º de abril", "2026-04-01"),
    ("es", "primero de abril", "2026-04-01"),
    ("es", "la próxima semana", "2026-03-16"),
    ("es", "la semana que viene hablo", "2026-03-16"),
    ("es", "el mes que viene", "2026-04-09"),
    ("es", "en dos semanas", "2026-03-23"),
    ("es", "dentro de 15 días", "2026-03-24"),
    ("es", "martes", "2026-03-10"),
    ("es", "los sábados, Rosa cuenta", "2026-03-14"),
    ("es", "el lunes que viene", "2026-03-16"),
    ("es", "el 15 voy a la municipalidad", "2026-03-15"),
    ("es", "hasta el 5.", "2026-04-05"),
    ("es", "a fin de mes", "2026-03-31"),
    ("es", "el fin de semana", "2026-03-14"),
    ("fr", "Je demande à Yeni samedi", "2026-03-14"),
    ("fr", "demain", "2026-03-10"),
    ("fr", "après-demain avec Awa", "2026-03-11"),
    ("fr", "le 5 mai", "2026-05-05"),
    ("fr", "le 1er juin", "2026-06-01"),
    ("fr", "cinq mars", "2027-03-05"),
    ("fr", "la semaine prochaine", "2026-03-16"),
    ("fr", "dans deux semaines", "2026-03-23"),
    ("fr", "d'ici quinze jours", "2026-03-24"),
    ("fr", "dans 2 mois", "2026-05-09"),
    ("fr", "mardi prochain", "2026-03-10"),
    ("fr", "lundi 16", "2026-03-16"),
    ("fr", "le 12/05 à 8h", "2026-05-12"),
    ("fr", "avant la fin du mois", "2026-03-31"),
    ("fr", "Awa et moi, dimanche", "2026-03-15"),
    ("fr", "aujourd’hui", "2026-03-09"),
    ("en", "Le pido a Yeni, el sábado", "2026-03-14"),
    ("fr", "on saturday", "2026-03-14"),
    ("sw", "tomorrow", "2026-03-10"),
]

NO_DAY = [
    ("en", "I may ask the women"),
    ("en", "of us 12 may come"),
    ("en", "we march 12 km together"),
    ("en", "we sat with 14 kitchens in the sun"),
    ("en", "buy 1/2 bag of cement and 3/4 of sand"),
    ("en", "3.5 kilos, 20% more"),
    ("en", "at the second meeting"),
    ("en", "the 2nd woman counts"),
    ("en", "last Monday we met"),
    ("en", "on 12/05/2020"),
    ("en", "on 31/02"),
    ("en", "on 40/40"),
    ("en", "call 0712/345/678"),
    ("en", "Oda learns the bag test"),
    ("en", "24-26 women of the market"),
    ("es", "Marta y yo vamos el mar"),
    ("es", "una mujer cuenta, otra paga"),
    ("es", "cada una por la mañana"),
    ("es", "dom Pedro nos ayuda"),
    ("es", "Rosa compra 2 bolsas"),
    ("es", "el lunes pasado"),
    ("es", "somos de Santo Domingo"),
    ("es", "el 15 por ciento"),
    ("es", "bajamos 22 soles el balón"),
    ("fr", "on achète 2 sacs de ciment"),
    ("fr", "nous allons à la mer"),
    ("fr", "une femme, un sac, mars"),
    ("fr", "vendredi dernier"),
    ("fr", "le jeu des femmes"),
    ("fr", "les 15 femmes du groupe"),
    ("fr", "je tiens le cahier"),
]


@pytest.mark.parametrize(("language", "text", "day"), NAMED)
def test_a_day_that_is_named_is_read(language: str, text: str, day: str) -> None:
    assert date_in(text, language, MONDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(("language", "text"), NO_DAY)
def test_where_no_coming_day_is_named_none_is_made_up(language: str, text: str) -> None:
    assert date_in(text, language, MONDAY) is None


@given(
    st.text(max_size=80) | st.from_regex(r"\A[0-9/. el on le-]{1,40}\Z"),
    st.sampled_from(LANGUAGES),
    st.dates(date(2020, 1, 1), date(2090, 12, 31)),
)
def test_whatever_she_writes_no_day_that_has_passed_is_read(text: str, language: str, today: date) -> None:
    day = date_in(text, language, today)
    assert day is None or day >= today


@pytest.mark.parametrize(("written", "language"), [("on {}", "en"), ("el {}", "es"), ("le {}", "fr")])
def test_every_day_of_the_year_to_come_is_read_in_figures(written: str, language: str) -> None:
    days = [MONDAY + timedelta(days=ahead) for ahead in range(365)]
    read = [date_in(written.format(f"{day.day}/{day.month}"), language, MONDAY) for day in days]
    assert read == days
