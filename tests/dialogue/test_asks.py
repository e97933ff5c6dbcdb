"""What an ask does not say, and whether a problem is hers alone."""

from __future__ import annotations

from datetime import date

import pytest

from translations.asks import lacking, only_hers

TODAY = date(2026, 3, 9)


@pytest.mark.rule("T-23")
@pytest.mark.parametrize(
    ("ask", "language", "lacks"),
    [
        ("The municipality puts lights", "en", "when"),
        ("The municipality puts 8 lights before 1 July", "en", ""),
        ("The council pays one night nurse from 1 June", "en", ""),
        ("We want the chief to give land to widows before the rains", "en", ""),
        ("a nurse at night please", "en", "who when"),
        ("The council, 1 June", "en", "what"),
        ("lights", "en", "who what when"),
        ("La alcaldía paga una enfermera de noche desde el 1 de junio", "es", ""),
        ("Que el municipio ponga luces antes del 30 de julio", "es", ""),
        ("Queremos luz en la calle", "es", "who when"),
        ("El alcalde abre el puesto de salud", "es", "when"),
        ("La mairie paie une infirmière de nuit dès le 1 juin", "fr", ""),
        ("La mairie répare la pompe", "fr", "when"),
        ("réparer la pompe avant l'hivernage", "fr", "who"),
        ("La mairie répare la pompe avant le 5 mai", "en", ""),
    ],
)
def test_what_is_missing_is_named_and_nothing_else(ask: str, language: str, lacks: str) -> None:
    assert lacking(ask, language, TODAY) == tuple(lacks.split())


@pytest.mark.parametrize(
    ("problem", "hers"),
    [
        ("I have no title to my land", True),
        ("No tengo agua en mi casa", True),
        ("Je n'ai pas de papiers pour ma terre", True),
        ("We have no water", False),
        ("My street has no light", False),
        ("I and the other women walk far", False),
        ("Las mujeres no tenemos título", False),
        ("Le quartier n'a pas de lumière", False),
        ("The clinic has no nurse at night", False),
    ],
)
def test_a_problem_is_hers_alone_where_it_speaks_of_nobody_else(problem: str, hers: bool) -> None:
    assert only_hers(problem) is hers
