"""Accents that a phone left away: which come back, and that an engine is the better for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

import pytest

from translations.accents import FOLDER, bare, restored
from translations.engines.apertium import ApertiumEngine
from translations.engines.paper import PaperEngine
from translations.interpreter import Interpreter
from translations.translation import Request

WORD = re.compile(r"[^\W\d_]+")
SENTENCE = re.compile(r"^\S+ = ([^{}\n]{25,})$", re.MULTILINE)


def ours(language: str) -> list[str]:
    """Sentences of the line in this language, as people wrote them, that would lose accents."""
    files = sorted((FOLDER / language).glob("*.ftl"))
    found = [
        text for f in files for text in re.findall(r"^\S+ = ([^{}\n]{25,})$", f.read_text("utf-8"), re.M)
    ]
    return [text for text in found if bare(text) != text]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "la reunion del Sabado, TAMBIEN aqui", "la reunión del Sábado, TAMBIÉN aquí"),
        ("es", "Opiniones y una opinion de la nina", "Opiniones y una opinión de la niña"),
        ("es", "el ion, esta si mas", "el ion, esta si mas"),
        ("fr", "Apres l'ecole, tres bien", "Après l'école, très bien"),
        ("fr", "mais la marche a cote", "mais la marche a cote"),
        ("es", "llama a XQ0 y QX7A1, la sesion", "llama a XQ0 y QX7A1, la sesión"),
        ("en", "the reunion", "the reunion"),
        ("sw", "reunion", "reunion"),
    ],
)
def test_what_comes_back(language: str, text: str, expected: str) -> None:
    assert restored(text, language) == expected


@pytest.mark.parametrize("language", ["es", "fr"])
def test_no_word_of_ours_is_mended_into_another(language: str) -> None:
    mended = 0
    for text in ours(language):
        for word, before in zip(
            WORD.findall(restored(bare(text), language)), WORD.findall(text), strict=True
        ):
            assert word in (before, bare(before))
            mended += word != bare(word)
    assert mended > 50


def test_an_engine_reads_them_and_nobody_else() -> None:
    engine = PaperEngine(phrases=[("es", "¿hay reunión?", "en", "is there a meeting?")])
    asked = [Request(("¿hay reunion?",), "es", "en"), Request(("hay reunion",), "es", "xx")]
    (english,), (nobody,) = Interpreter([engine]).answer(asked)
    assert english.text == "is there a meeting?"
    assert nobody.text == "hay reunion"


@pytest.mark.apertium
@pytest.mark.parametrize("pair", [("es", "en"), ("es", "fr"), ("fr", "es")])
def test_a_genuine_engine_is_the_better_for_it(pair: tuple[str, str]) -> None:
    engine, texts = ApertiumEngine(), ours(pair[0])
    bared = [bare(text) for text in texts]
    meant = engine.translate(texts, *pair)
    without = _near(meant, engine.translate(bared, *pair))
    mended = _near(meant, engine.translate([restored(text, pair[0]) for text in bared], *pair))
    engine.close()
    assert sum(mended) > sum(without) * 1.02
    further = sum(after < before - 0.02 for after, before in zip(mended, without, strict=True))
    assert further <= len(texts) / 50


def _near(meant: Sequence[str | None], said: Sequence[str | None]) -> list[float]:
    """How alike two translations are, from 0 to 1, letter by letter."""
    return [
        SequenceMatcher(None, one or "", other or "").ratio() for one, other in zip(meant, said, strict=True)
    ]
