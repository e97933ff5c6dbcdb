"""Our batched engine says, letter for letter, what genuine argostranslate says with the same packages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.genuine import Genuine, genuine
from tests.translations import corpus
from translations import packages
from translations.engines.argos import ArgosEngine
from translations.engines.engine import Pair
from translations.sanity import repeats

BY_HAND: dict[Pair, list[str]] = {
    ("es", "en"): [
        "hola",
        "¿Dónde es la reunión? La reunión es el lunes a las 5.",
        "necesitamos semillas para el taller",
        "Llama a XQ0.\nLee XQ1 por favor.\n\nGracias",
        "\n  somos 25 mujeres",
        "SOPA de snake_case y 👍 emoji",
        "la escuela está cerrada " * 12,
        "",
    ],
    ("en", "es"): [
        "good morning",
        "we need water. bring food",
        "Call XQ0 please",
        "it is raining!",
        "1. water",
    ],
    ("fr", "en"): [
        "l'école est fermée",
        "où est la réunion ? merci",
        "on garde le maïs",
        "nous sommes 30 femmes",
    ],
    ("en", "fr"): ["the road is closed", "Amina brings seeds. Thank you Amina", "zzz qqq"],
    ("es", "fr"): ["la carretera está cerrada", "juntas somos fuertes. gracias", "responde Q12 por favor"],
    ("fr", "es"): ["la route est fermée", "répondez à Q12 s'il vous plaît"],
}
MADE = 80  # texts for each pair beside those


@pytest.fixture(scope="module")
def argostranslate(toys: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Genuine]:
    with genuine(toys, tmp_path_factory.mktemp("home")) as running:
        yield running


def ours(engine: ArgosEngine, pair: Pair, texts: list[str]) -> list[str | None]:
    """All in one batch: long ones beside short ones."""
    if pair in engine.pairs():
        return engine.translate(texts, *pair)
    middle = engine.translate(texts, pair[0], "en")
    last = iter(engine.translate([text for text in middle if text is not None], "en", pair[1]))
    return [None if text is None else next(last) for text in middle]


@pytest.mark.parametrize("pair", BY_HAND, ids="-".join)
def test_parity_with_argostranslate(argostranslate: Genuine, toys: Path, pair: Pair) -> None:
    """Only where a model says one thing without end do we say that we could not."""
    texts = BY_HAND[pair] + corpus.texts(pair[0], MADE)
    _, theirs = argostranslate.translate(pair, texts)
    found = ours(ArgosEngine(packages.installed(toys)), pair, texts)
    different = [place for place, mine in enumerate(found) if mine != theirs[place]]
    assert all(found[place] is None and repeats(theirs[place], 20) for place in different)
    assert len(different) <= len(texts) // 40


def test_the_corpus_is_large_and_mixes_lengths() -> None:
    texts = [text for pair in BY_HAND for text in corpus.texts(pair[0], MADE)]
    lengths = sorted(map(len, texts))
    assert len(texts) + sum(map(len, BY_HAND.values())) >= 300
    assert lengths[len(texts) // 4] < 40
    assert lengths[-len(texts) // 10] > 200
