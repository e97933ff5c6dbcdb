"""No manner of writing carries a phone number to another member (SAF-01)."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.private import holds_private, without_private
from tests.flows.reading_numbers import gives_away
from tests.flows.saying_numbers import MANNERS

pytestmark = pytest.mark.rule("SAF-01")

SENTENCES = {
    "en": (
        "{}",
        "Call me on {} please",
        "My number is {}. We were 14 women, 3 of us new.",
        "We pay 22 soles less since 2019: {}!",
        "photo of the gas book ({})",
    ),
    "es": (
        "Escríbame al {} cuando pueda",
        "Mi número: {}\nSomos 14 mujeres, el 12/06/2026 a las 10:30.",
        "¿Quién arregla la bomba? {} gracias",
        "Soy Rosa «{}» de la cocina",
    ),
    "fr": (
        "Appelez-moi au {} merci",
        "Nous sommes 14 femmes. Mon numéro est {}, le soir.",
        "Le 14 juin à 10h30 : {} 👍🏽",
        "C'est moi, {} !",
    ),
}
BEGINNINGS = ("07", "01", "06", "020", "77", "987", "612", "712", "845")
SPELLED_WHOLE = ("words in pairs", "words in hundreds")  # "sixty, seven" may be 60 7 or 67: only long ones


@st.composite
def phone_numbers(draw: st.DrawFn, shortest: int = 7) -> str:
    """As they are given out where we work; what ends in zeros may be an amount, and is left out."""
    begin = draw(st.sampled_from(BEGINNINGS))
    length = draw(st.integers(max(shortest, 9 if begin[0] in "0679" else 7), 10))
    digits = st.text("0123456789", min_size=length - len(begin) - 1, max_size=length - len(begin) - 1)
    return begin + draw(digits) + draw(st.sampled_from("123456789"))


@pytest.mark.parametrize("manner", MANNERS)
@given(data=st.data(), language=st.sampled_from(sorted(SENTENCES)), random=st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_number_reaches_nobody(manner: str, data: st.DataObject, language: str, random: Random) -> None:
    number = data.draw(phone_numbers(shortest=9 if manner in SPELLED_WHOLE else 7))
    written = MANNERS[manner](number, language, random)
    before, after = data.draw(st.sampled_from(SENTENCES[language])).split("{}")
    text = before + written + after
    assert holds_private(text)
    cleaned = without_private(text)
    assert not gives_away(cleaned, number)
    assert not holds_private(cleaned)
    assert cleaned.startswith(before)
    assert cleaned.endswith(after)


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("language", SENTENCES)
def test_the_curious_reader_reads_every_manner(manner: str, language: str) -> None:
    """Otherwise the test above could not fail."""
    number, random = "712955384", Random(7)  # noqa: S311 - the same each time
    assert gives_away(MANNERS[manner](number, language, random), number)


@pytest.mark.parametrize("manner", MANNERS)
def test_two_numbers_in_two_manners(manner: str) -> None:
    random = Random(3)  # noqa: S311 - the same each time
    for other in MANNERS.values():
        pair = ("0712345679", "987123456")
        text = f"{MANNERS[manner](pair[0], 'es', random)} hola, o sea {other(pair[1], 'es', random)}"
        cleaned = without_private(text)
        assert not any(gives_away(cleaned, number) for number in pair)
        assert "hola, o sea" in cleaned
