"""What women answer an official, and the tip they get: each rule in three languages (T-24)."""

from __future__ import annotations

from datetime import date

import pytest

from bot.gsm7 import fold, units
from flows.dialogue.practise import CARDS
from translations.catalog import LANGUAGES, catalog
from translations.checks import WORST
from translations.tips import BREAKS, PRAISE, Answer, tip_for

MONDAY = date(2026, 3, 9)
LONG = {
    "en": "We ask for 8 lights by Monday because " + "the street is dark and we walk there " * 8,
    "es": "Pedimos 8 luces para el lunes porque " + "la calle está oscura y caminamos ahí " * 9,
    "fr": "Nous demandons 8 lampes pour lundi car " + "la rue est noire et nous y marchons " * 8,
}
SAID = [
    ("en", "money", "thank you sir", "ask"),
    ("en", "office", "We are very tired of this", "ask"),
    ("en", "later", "We ask for the lights on the street", "figure"),
    ("en", "later", "Could you tell us more?", "figure"),
    ("en", "money", "We ask for 8 lights", "day"),
    ("en", "who", "We want a nurse for three hundred families", "day"),
    ("en", "proof", "We ask for 8 lights by Monday, you never do anything", "accuse"),
    ("en", "proof", "We ask for 8 lights by Monday. You are corrupt", "accuse"),
    ("en", "money", LONG["en"], "long"),
    ("en", "money", "We ask for 8 lights. By which day can you put the first?", "good"),
    ("en", "money", "We need a nurse for 300 families from 1 June", "good"),
    ("en", "yes", "Thank you very much sir", "yes"),
    ("en", "yes", "Thank you. Which day?", "yes"),
    ("en", "yes", "Thank you. Who signs it?", "yes"),
    ("en", "yes", "Which day will the first lamp stand, and who writes it in the minutes?", "held"),
    ("en", "yes", "Which day, and who signs? You are a liar", "accuse"),
    ("es", "money", "gracias señor", "ask"),
    ("es", "later", "Pedimos las luces de la calle", "figure"),
    ("es", "money", "Pedimos 8 luces", "day"),
    ("es", "who", "Necesitamos una enfermera para trescientas familias", "day"),
    ("es", "proof", "Pedimos 8 luces para el lunes, ustedes nunca cumplen", "accuse"),
    ("es", "money", LONG["es"], "long"),
    ("es", "money", "Pedimos 8 luces. ¿Para qué día ponen la primera?", "good"),
    ("es", "yes", "Muchas gracias", "yes"),
    ("es", "yes", "¿Qué día, y quién lo firma? Que quede en acta", "held"),
    ("fr", "money", "merci monsieur", "ask"),
    ("fr", "later", "Nous demandons les lampes de la rue", "figure"),
    ("fr", "money", "Nous demandons 8 lampes", "day"),
    ("fr", "who", "Il nous faut une infirmière pour cent familles", "day"),
    ("fr", "proof", "Nous demandons 8 lampes pour lundi, vous ne faites rien", "accuse"),
    ("fr", "money", LONG["fr"], "long"),
    ("fr", "money", "Nous demandons 8 lampes. Pour quel jour la première ?", "good"),
    ("fr", "yes", "Merci beaucoup", "yes"),
    ("fr", "yes", "Quel jour, et qui signe le papier ?", "held"),
    ("es", "money", "We ask for 8 lights on Monday", "good"),
]


@pytest.mark.rule("T-24")
@pytest.mark.parametrize(("language", "card", "said", "tip"), SAID)
def test_the_first_rule_that_is_broken_gives_the_tip(language: str, card: str, said: str, tip: str) -> None:
    assert tip_for(card, Answer(said, language, MONDAY)) == tip


@pytest.mark.rule("T-24")
@pytest.mark.parametrize(
    ("said", "tip"),
    [
        ("The municipality puts 8 lights before 1 May", "good"),
        ("8 municipality LIGHTS by Monday", "good"),
        ("the street is dark, 8 times by Monday", "ask"),
    ],
)
def test_who_says_the_words_of_her_ask_has_repeated_it(said: str, tip: str) -> None:
    answer = Answer(said, "en", MONDAY, ask="The municipality puts 8 lights before 1 July")
    assert tip_for("money", answer) == tip


def test_each_rule_is_met_by_one_of_these_in_each_language() -> None:
    for language in LANGUAGES:
        met = {tip for spoken, _, _, tip in SAID if spoken == language}
        assert met >= {*BREAKS, *PRAISE.values(), "good"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tip_fits_the_sentence_that_gives_it(language: str) -> None:
    tips = [*BREAKS, *PRAISE.values(), "good", *(f"aloud-{card}" for card in CARDS)]
    room = len(str(WORST["tip"]))
    for tip in tips:
        assert units(fold(catalog().part(f"tip-{tip}", "", language))) <= room, tip
