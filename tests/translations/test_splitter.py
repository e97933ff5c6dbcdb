from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.splitter import LONGEST, sentences

ROWS = [
    ("", []),
    ("   ", []),
    ("hola", ["hola"]),
    ("Hola. ¿Cómo está? Bien", ["Hola.", "¿Cómo está?", "Bien"]),
    ("¡Sí! ¡Vamos!", ["¡Sí!", "¡Vamos!"]),
    ("we need water. please come", ["we need water.", "please come"]),
    ("La Sra. Rosa llega a las 5 p. m. mañana", ["La Sra. Rosa llega a las 5 p. m. mañana"]),
    ("Mme. Awa et M. Ba viennent. Merci", ["Mme. Awa et M. Ba viennent.", "Merci"]),
    ("1. Agua limpia. Gracias", ["1. Agua limpia.", "Gracias"]),
    ("Somos 25. Venimos", ["Somos 25.", "Venimos"]),
    ("Ça va ? Oui.", ["Ça va ?", "Oui."]),
    ("She said “no.” We left", ["She said “no.”", "We left"]),
    ("Espera... ya voy", ["Espera...", "ya voy"]),
    ("see www.x.org/a.b?c=1 now", ["see www.x.org/a.b?c=1 now"]),
    ("2.500 o 2,500?", ["2.500 o 2,500?"]),
    ("call XQ0. XQ12 too", ["call XQ0.", "XQ12 too"]),
]


@pytest.mark.parametrize(("paragraph", "expected"), ROWS)
def test_sentences_of_chat(paragraph: str, expected: list[str]) -> None:
    assert sentences(paragraph) == expected


@given(st.text(alphabet='aé .!?,;XQ01"»\t', max_size=80))
def test_nothing_is_lost_but_blanks(paragraph: str) -> None:
    assert "".join("".join(sentences(paragraph)).split()) == "".join(paragraph.split())


@given(st.lists(st.sampled_from(["XQ0", "QX7A12", "vamos,", "hola.", "Sra.", "agua"]), max_size=200))
def test_a_token_is_never_cut_and_no_sentence_is_too_long(words: list[str]) -> None:
    found = sentences(" ".join(words))
    assert [word for sentence in found for word in sentence.split()] == words
    assert all(len(sentence) <= LONGEST for sentence in found)
