"""Who says that she is harmed is seen, who speaks about violence is not asked (PRODUCT 8.1)."""

from __future__ import annotations

import logging
from functools import cache
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.catalog import LANGUAGES
from translations.harm import Examples, Harm, Rules, examples_of, open_rules

LEAST_FOUND = 0.80  # SAF-10
MOST_ALARMS = 3 / 60  # SAF-09
LEAST = 60  # texts of a kind, per language
LEAST_NOW = 0.80  # our own measure: of those that speak of this moment

HERS = {
    "en": [
        "my husband beats me",
        "he took my phone and my ID",
        "I am afraid to go home",
        "my daughter was raped by her teacher",
        "I want to die",
    ],
    "es": [
        "mi marido me pega",
        "no me deja salir de la casa",
        "tengo miedo de volver a mi casa",
        "mi hija fue violada",
    ],
    "fr": [
        "mon mari me bat",
        "il m'interdit de sortir",
        "j'ai peur de rentrer",
        "ma fille a été violée par un voisin",
    ],
}
BARE = [(language, text) for language, texts in HERS.items() for text in texts]
MOMENT = {"en": "right now", "es": "ahora mismo", "fr": "en ce moment"}
FRAMES = {
    "en": [
        "One member said: {}. What do we answer?",
        "She told me {}",
        "In the role play I say {}",
        "{}, women tell us",
    ],
    "es": [
        "Una socia dijo: {}. ¿Qué decimos?",
        "Ella me dijo {}",
        "En el teatro yo digo {}",
        "{} dicen muchas",
    ],
    "fr": [
        "Une membre a dit : {}. Que dire ?",
        "Elle m'a dit {}",
        "Dans la pièce je dis {}",
        "{} disent-elles",
    ],
}
QUOTED = ['"{}" is what we hear most', "« {} »", "“{}”: what do we answer?"]

_EVERYDAY = """
i me my he she they we our husband daughter son mother home house door meeting group women market
water money phone now here tonight said told not to go the and with because maize school chief
police yo el ella mi marido hija casa reunion grupo mujeres mercado agua plata ahora aqui noche dijo
no ir la y con porque maiz escuela je il elle mon ma mari fille maison groupe femmes marché eau
argent maintenant ici soir dit ne pas aller le et avec parce que mais école . : ,
"""
EVERYDAY = _EVERYDAY.split()
"""Words of every day, persons and times; none of them says harm, fear or death."""


@cache
def rules() -> Rules:
    return open_rules()


@cache
def halves() -> list[tuple[str, Examples]]:
    return [
        (f"{language}-{half}", examples_of(language).half(half)) for language in LANGUAGES for half in (0, 1)
    ]


@pytest.mark.rule("SAF-09", "SAF-10", "T-34")
@pytest.mark.parametrize(("half", "examples"), halves(), ids=[name for name, _ in halves()])
def test_harm_is_found_and_the_topic_left_alone(half: str, examples: Examples) -> None:
    measured = rules().measure(examples)
    alarms = len(measured.alarms) / measured.topics
    print(f"{half}: {measured.found:.0%} of harm found, {alarms:.0%} of topics taken for harm")
    assert measured.found >= LEAST_FOUND, measured.missed
    assert alarms <= MOST_ALARMS, measured.alarms
    assert len(measured.not_now) <= (1 - LEAST_NOW) * len(examples.now), measured.not_now


@pytest.mark.rule("T-34")
@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_examples_and_none_is_there_twice(language: str) -> None:
    examples = examples_of(language)
    hers = (*examples.now, *examples.earlier)
    assert min(len(hers), len(examples.topic)) >= LEAST
    assert len({*hers, *examples.topic}) == len(hers) + len(examples.topic)


@pytest.mark.rule("SAF-10")
@pytest.mark.parametrize(("language", "text"), BARE)
def test_this_moment_is_told_from_any_other(language: str, text: str) -> None:
    assert rules().look(text) == Harm(now=False)
    assert rules().look(f"{text} {MOMENT[language]}") == Harm(now=True)


@pytest.mark.rule("SAF-10")
@pytest.mark.parametrize(
    "text",
    [
        "MY HUSBAND BEATS ME",
        "my hasband beets me",
        "my husbnd beeats mee",
        "MI ESPOSO ME PEGÓ",
        "mi esposo me pego",
        "mi espozo m golpia",
        "kiero morirme",
        "mon mari ma tape",
        "mon mari m a tapé",
        "mon marri m’a tapée",
        "jai peur de rentré a la maison",
        "im afraid to go home",
        "I’m afraid to go home",
        "hes hurting me",
    ],
)
def test_however_she_types_it(text: str) -> None:
    assert rules().look(text)


@pytest.mark.rule("SAF-09")
@pytest.mark.parametrize(("language", "text"), BARE)
def test_what_somebody_else_says_is_not_hers(language: str, text: str) -> None:
    framed = [frame.format(text) for frame in FRAMES[language] + QUOTED]
    assert [said for said in framed if rules().look(said)] == []


@pytest.mark.rule("SAF-10")
@pytest.mark.parametrize(
    "text",
    [
        "One member said her husband is kind. My husband beats me",
        "she told me her husband is bad and me too my husband beats me",
        'They say "it is normal". My husband beats me',
        "Una socia dijo que su marido es bueno. Mi marido me pega",
        "une voisine a dit que ça passe mais mon mari me bat",
    ],
)
def test_after_a_story_she_may_speak_of_herself(text: str) -> None:
    assert rules().look(text)


@pytest.mark.rule("SAF-09")
@pytest.mark.parametrize(
    "text",
    [
        "my husband does not beat me",
        "he never hits me",
        "mi marido no me pega",
        "nunca me golpea",
        "mon mari ne me frappe pas",
        "il me frappe jamais",
    ],
)
def test_what_does_not_happen_is_not_found(text: str) -> None:
    assert rules().look(text) is None


@given(text=st.text(max_size=2000))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert rules().look(text) in (None, Harm(now=False), Harm(now=True))


@given(text=st.text(alphabet=" \"«»“”'.:,*{}/|\n\0áñœßﬁİ①", max_size=500))
def test_signs_alone_say_nothing(text: str) -> None:
    assert rules().look(text) is None


@pytest.mark.rule("SAF-09")
@given(words=st.lists(st.sampled_from(EVERYDAY), max_size=40))
def test_everyday_words_alone_say_nothing_of_harm(words: list[str]) -> None:
    assert rules().look(" ".join(words)) is None


@pytest.mark.parametrize(
    "said", ["he ", "he beats me ", "m ", "il ma ", "she said he ", '"', "«", "\ufdfa", "a"]
)
def test_a_hostile_text_is_cheap(said: str) -> None:
    """5,000 characters; seconds of this process, with room for a slow machine."""
    began = process_time()
    rules().look((said * 5000)[:5000])
    assert process_time() - began < 2


def test_nothing_of_a_text_is_told(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        found = [rules().look(text) for _, text in BARE]
    assert (caplog.text, *capsys.readouterr()) == ("", "", "")
    assert {repr(harm) for harm in found} == {"Harm(now=False)"}
