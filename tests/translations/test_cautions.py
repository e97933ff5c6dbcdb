"""Questions about a dose or a law are noticed; health and rights as such are let be (PRODUCT 6.5, A1)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from translations import cautions
from translations.catalog import LANGUAGES
from translations.cautions import needs_caution

FOLDER = Path(cautions.__file__).parent
MOST_FALSE, FOUND = 3, 0.8
EACH = 30  # examples of each kind


def examples(language: str, kind: str) -> list[str]:
    file = FOLDER / language / "cautions-examples.toml"
    texts: list[str] = tomllib.loads(file.read_text(encoding="utf-8"))[kind]
    assert len(set(texts)) == len(texts) >= EACH
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_questions_about_a_dose_or_a_law_are_noticed(language: str) -> None:
    texts = examples(language, "careful")
    found = sum(map(needs_caution, texts)) / len(texts)
    print(f"{language}: {found:.0%} of {len(texts)} noticed")
    assert found >= FOUND


@pytest.mark.parametrize("language", LANGUAGES)
def test_health_and_rights_as_such_are_let_be(language: str) -> None:
    wrongly = [text for text in examples(language, "topic") if needs_caution(text)]
    assert len(wrongly) <= MOST_FALSE, wrongly


@pytest.mark.parametrize(
    ("text", "noticed"),
    [
        ("CUÁNTAS PASTILLAS LE DOY", True),
        ("cuantas pastillas le doy", True),
        ("how many tablets?", True),
        ("how many tablecloths?", False),
        ("", False),
    ],
)
def test_marks_and_capitals_do_not_matter_and_words_are_whole(text: str, noticed: bool) -> None:
    assert needs_caution(text) is noticed
