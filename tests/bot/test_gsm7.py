"""Folding against a table, counting against Twilio's own calculator (asked by data/segments.mjs)."""

from __future__ import annotations

import json
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gsm7 import ALPHABET, BASIC, EXTENSION, fold, is_gsm7, segments, units

ORACLE = json.loads((Path(__file__).parent / "data" / "segments.json").read_text(encoding="utf-8"))

FOLDED = [
    # kept, because GSM-7 has them (LNG-10)
    ("año", "año"),
    ("¿Qué? ¡Sí!", "¿Qué? ¡Si!"),
    ("où, là, très, né", "où, là, très, né"),
    ("Ñandú über Öl, ça Ça", "Ñandu über Öl, ca Ça"),
    ("Æsop [1] {2} ~3 \\ ^ | €", "Æsop [1] {2} ~3 \\ ^ | €"),
    # folded
    ("áíóúÁÍÓÚ", "aiouAIOU"),
    ("âêîôûëïÿç", "aeioueiyc"),
    ("ÀÂÈÊËÎÏÔÙÛ", "AAEEEIIOUU"),
    ("ãõÃÕ ìò ŷ ő", "aoAO ìò y o"),
    ("cœur ŒUVRE", "coeur OEUVRE"),
    ("1º 2ª", "1o 2a"),
    # typography
    ("“hola” ‘no’ l’eau „so‟", '"hola" \'no\' l\'eau "so"'),
    ("« oui » et «\u202fnon\u00a0»", '"oui" et "non"'),
    ("oui\u00a0! non\u202f?", "oui ! non ?"),
    ("a – b — c … d", "a - b - c ... d"),
    ("• uno\n• dos", "- uno\n- dos"),
    ("3 × 4 → 12", "3 x 4 -> 12"),
    ("a\u200bb\ufeff\u00adc\td", "abc d"),
    ("one\u2028two\r\nthree", "one\ntwo\r\nthree"),
    # composed first: a loose accent would turn the whole SMS into UCS-2
    ("an\u0303o e\u0301 a\u0301", "año é a"),
    # a text that needs UCS-2 anyway keeps all its letters
    ("está bien 😀", "está bien 😀"),
    ("« œuf » سلام", "« œuf » سلام"),
    ("ሰላም áé", "ሰላም áé"),
    ("e\u0301té 👍", "été 👍"),
    # a sign that is not a letter with an accent keeps its sense
    ("3 ≠ 4", "3 ≠ 4"),
    ("38 °C, así", "38 °C, así"),
    ("", ""),
]


@pytest.mark.rule("LNG-10")
@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("row", ORACLE, ids=range(len(ORACLE)))
def test_segments_are_counted_as_twilio_counts_them(row: dict[str, str | int]) -> None:
    text = str(row["text"])
    assert segments(text) == row["segments"]
    assert is_gsm7(text) == (row["encoding"] == "GSM-7")


def test_the_alphabet_has_the_size_of_the_standard() -> None:
    assert len(BASIC) == 127
    assert len(EXTENSION) == 10
    assert not BASIC & EXTENSION


@pytest.mark.rule("LNG-10")
@given(st.text())
def test_folding_is_safe_for_any_text(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert is_gsm7(folded) or folded == normalize("NFC", text)
    assert segments(folded) <= max(1, segments(normalize("NFC", text)))


@pytest.mark.rule("LNG-10")
@given(st.text(sorted(ALPHABET - {"\r"})))
def test_a_text_in_the_alphabet_is_never_touched(text: str) -> None:
    assert fold(text) == text


@given(st.text(max_size=500))
def test_no_segment_holds_more_than_it_can(text: str) -> None:
    part = 153 if is_gsm7(text) else 67
    count = segments(text)
    assert units(text) <= count * part or count == 1
    assert units(text) > (count - 1) * (part - 1) or count == 1
