"""First steps as women write them: which of them leave open both who and when."""

from __future__ import annotations

from datetime import date

import pytest

from translations.steps import is_vague

MONDAY = date(2026, 3, 9)

PLAIN = [
    ("en", "Ask Yeni to learn the bag test on Saturday"),
    ("en", "I talk to the mason"),
    ("en", "the treasurer buys a book"),
    ("en", "Buy a book, Oda does it"),
    ("en", "buy 2 bags tomorrow"),
    ("en", "test the cement on 20/03"),
    ("en", "dig the hole before the rains"),
    ("en", "our committee visits the office"),
    ("es", "Pedirle a Yeni que aprenda la prueba"),
    ("es", "hablo con la vecina"),
    ("es", "Vamos al municipio"),
    ("es", "la tesorera compra el cuaderno"),
    ("es", "comprar dos bolsas el sábado"),
    ("es", "yo"),
    ("es", "juntar la cuota cada semana"),
    ("fr", "Demander à Awa d'apprendre le test"),
    ("fr", "j'achète un cahier"),
    ("fr", "on achète un cahier"),
    ("fr", "acheter un cahier demain"),
    ("fr", "la trésorière garde les clés"),
    ("fr", "creuser avant l'hivernage"),
    ("en", "comprar un libro el lunes"),
]
VAGUE = [
    ("en", "test the cement"),
    ("en", "Buy a book"),
    ("en", "a small tank, not a big one"),
    ("en", "BUY A BOOK AND PENS"),
    ("en", "collect money"),
    ("es", "comprar un cuaderno"),
    ("es", "Probar el cemento"),
    ("es", "un tanque chico por cuadra"),
    ("es", "mejorar el agua"),
    ("fr", "acheter un cahier"),
    ("fr", "Tester le ciment"),
    ("fr", "un petit bassin"),
    ("fr", "trouver de l'argent"),
]


@pytest.mark.parametrize(("language", "step"), PLAIN)
def test_who_or_when_is_enough(language: str, step: str) -> None:
    assert not is_vague(step, language, MONDAY)


@pytest.mark.parametrize(("language", "step"), VAGUE)
def test_neither_is_vague(language: str, step: str) -> None:
    assert is_vague(step, language, MONDAY)
