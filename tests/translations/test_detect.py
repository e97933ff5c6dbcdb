from __future__ import annotations

import pytest

from translations.detect import Heard, hear, proposes, written_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("where is the water for the school", "en"),
        ("nous avons besoin de semences pour la réunion", "fr"),
        ("¿cómo evitan que se pierda el maíz guardado?", "es"),
        ("NECESITAMOS AGUA LIMPIA PARA LA ESCUELA", "es"),
        ("nós precisamos de água limpa para a escola", "pt"),
        ("tunahitaji maji safi kwa shule yetu", "sw"),
    ],
)
@pytest.mark.rule("LNG-02")
def test_a_clear_text_is_heard_and_proposed(text: str, language: str) -> None:
    heard = hear(text)
    assert heard is not None
    assert written_in(heard, "xx") == heard.language == language
    assert proposes(heard, times=1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "gracias",
        "👍🏽 👍🏽",
        "Q12 5pm 12/06",
        "+254 712 345 678 https://the-water-of-the-school.org/is/here",
        "Amina Wanjiku",
        "Amina Wanjiku ok",
        "amina@les-femmes-de-la-coopérative.org KE-24",
    ],
)
def test_names_numbers_links_and_single_words_are_no_language(text: str) -> None:
    assert hear(text, keep=["Amina Wanjiku"]) is None
    assert written_in(None, "fr") == "fr"


@pytest.mark.parametrize(
    ("heard", "kept"),
    [
        (Heard("es", 0.95), "es"),
        (Heard("es", 0.8), "es"),
        (Heard("es", 0.79), "fr"),
        (Heard("sw", 0.95), "sw"),
        (Heard("sw", 0.85), "fr"),
        (Heard("fr", 0.5), "fr"),
    ],
)
def test_words_are_kept_as_what_they_surely_are(heard: Heard, kept: str) -> None:
    assert written_in(heard, "fr") == kept


@pytest.mark.parametrize(
    ("confidence", "times", "proposed"),
    [(0.95, 1, True), (0.9, 1, True), (0.89, 1, False), (0.8, 2, True), (0.79, 2, False), (0.79, 9, False)],
)
def test_a_likely_change_is_proposed_when_it_comes_twice(
    confidence: float, times: int, proposed: bool
) -> None:
    assert proposes(Heard("fr", confidence), times) is proposed
