from __future__ import annotations

import pytest

from translations.detect import Guess, guess


@pytest.mark.parametrize(
    ("text", "prior", "proposed"),
    [
        ("where is the water for the school", "es", "en"),
        ("nous avons besoin de semences pour la réunion", "es", "fr"),
        ("¿cómo evitan que se pierda el maíz guardado?", "fr", "es"),
        ("NECESITAMOS AGUA LIMPIA PARA LA ESCUELA", "en", "es"),
    ],
)
def test_a_clear_change_is_proposed(text: str, prior: str, proposed: str) -> None:
    found = guess(text, prior)
    assert found is not None
    assert (found.language, found.propose) == (proposed, True)


@pytest.mark.parametrize(
    ("text", "prior"),
    [
        ("¿dónde está el agua?", "es"),
        ("ok", "fr"),
        ("gracias", "en"),
        ("", "en"),
        ("👍🏽 👍🏽", "en"),
        ("Q12 5pm 12/06", "es"),
        ("+254 712 345 678 https://the-water-of-the-school.org/is/here", "es"),
        ("nós precisamos de água limpa para a escola", "en"),
        ("tunahitaji maji safi kwa shule yetu", "en"),
    ],
)
def test_what_is_her_own_or_not_ours_or_too_little_changes_nothing(text: str, prior: str) -> None:
    assert guess(text, prior) is None


def test_names_are_not_a_language() -> None:
    assert guess("Amina Wanjiku", "es", keep=["Amina Wanjiku"]) is None


def test_a_likely_change_is_proposed_when_it_comes_twice() -> None:
    first = guess("bonjour mes amies", "es")
    assert first is not None
    assert not first.propose
    second = guess("bonjour mes amies", "es", before=first)
    assert second is not None
    assert second.propose
    other = guess("bonjour mes amies", "es", before=Guess("en", 0.85, propose=False))
    assert other == first
