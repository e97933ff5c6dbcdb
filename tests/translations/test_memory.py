"""Which texts share a translation, and that what is put together again is what an engine would have said."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from translations.engines.engine import Tier
from translations.memory import by_machine, by_person, form
from translations.router import Hop, Route

NAMES = ("Rosa", "Awa", "Blanca Flores")
ROUTE = Route((Hop("argos", "es", "en", Tier.GOOD, "1.9"),))
OTHERS = (
    Route((Hop("argos", "es", "en", Tier.GOOD, "2.0"),)),
    Route((Hop("apertium", "es", "en", Tier.ROUGH, "1.9"),)),
    Route((Hop("argos", "es", "fr", Tier.GOOD, "1.9"), Hop("argos", "fr", "en", Tier.GOOD, "1.9"))),
)


def masked(text: str) -> str:
    found = form(text, NAMES)
    assert found is not None
    return found.masked


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Llame a Rosa al 0712 345 678", "Llame a Awa al 0799 111 222", True),
        ("Rosa y Awa vienen", "Awa y Rosa vienen", True),
        ("Rosa y Awa vienen", "Rosa y Rosa vienen", False),
        ("somos 12", "somos 25", True),
        ("tengo 1 llave", "tengo 2 llave", False),  # the words around a one are singular
        ("espero a Rosa", "espero a 25", False),  # a number stands where no name can
        ("vea www.a.org", "vea www.b.org/c?d=1", True),
        ("a las 5:30 con Rosa", "a las 17:45 con Blanca Flores", True),
        ("Llame a rosa", "Llame a Rosa", False),  # in lower case it is a flower
        ("El sábado", "El sabado", False),
        ("el sa\u0301bado", "el s\u00e1bado", True),
        ("dos  llaves", "dos llaves", False),
    ],
)
def test_texts_that_differ_in_what_stays_share_a_translation(one: str, other: str, same: bool) -> None:
    assert (masked(one) == masked(other)) is same


def test_what_one_teaches_the_other_reads() -> None:
    one, other = form("Rosa trae 3 sillas el 5/3", NAMES), form("Awa trae 8 sillas el 6/4", NAMES)
    assert one is not None
    assert other is not None
    taught = one.taught_by("On 5/3 Rosa brings 3 chairs")
    assert taught is not None
    assert other.read(taught) == "On 6/4 Awa brings 8 chairs"


@pytest.mark.parametrize(
    "translated",
    [
        "Rosa brings chairs on 5/3",  # a number was lost
        "Rosa brings 3 chairs on 5/3 at 4",  # one was invented
        "Rosa and Rosa bring 3 chairs on 5/3",  # a name twice
        "Rosa brings 3 chairs on 5/3 \ue000",  # a sign of ours
    ],
)
def test_what_changed_an_item_teaches_nothing(translated: str) -> None:
    one = form("Rosa trae 3 sillas el 5/3", NAMES)
    assert one is not None
    assert one.taught_by(translated) is None


def test_what_was_taught_wrongly_is_not_read() -> None:
    one = form("somos 12 😀", NAMES)
    assert one is not None
    assert one.read("we are many 😀") is None
    assert one.read(one.masked.replace("😀", "")) is None


def test_signs_of_our_own_are_never_remembered() -> None:
    assert form("hola \ue0000n\ue001", NAMES) is None


def test_other_engines_versions_ways_and_languages_have_another_digest() -> None:
    one = form("Llame a Rosa", NAMES)
    assert one is not None
    digests = {by_machine("es", "en", one, route) for route in (ROUTE, *OTHERS)}
    digests |= {by_person("es", "en", one), by_person("es", "fr", one), by_machine("es", "fr", one, ROUTE)}
    assert len(digests) == 7
    assert {len(digest) for digest in digests} == {32}


ITEMS = st.sampled_from(["Rosa", "Awa", "5:30", "12", "1", "0", "www.a.org", "KES 20", "a@b.org", "7"])
WORDS = st.sampled_from(["viene", "con", "a las", "¿y", "\n", "😀", ".", "paga", "tres"])


@given(st.lists(ITEMS | WORDS, max_size=12))
def test_whatever_is_taught_is_read_back_letter_for_letter(parts: list[str]) -> None:
    text = " ".join(parts)
    one = form(text, NAMES)
    assert one is not None
    translated = text.replace("viene", "comes").replace("paga", "pays").replace("tres", "three")
    taught = one.taught_by(translated)
    assume(taught is not None)
    assert taught is not None
    assert one.read(taught) == unicodedata.normalize("NFC", translated)
    assert not any(name in taught for name in NAMES)
