"""The model that `make bench` measures with: its answers are its texts, so what is measured is real work."""

from __future__ import annotations

from itertools import islice

import pytest

from bench import model
from bench.weights import Shape
from translations import packages
from translations.engines.argos import ArgosEngine
from translations.splitter import sentences

SMALL = Shape(words=6000, layers=2, width=256, inner=256)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> ArgosEngine:
    directory = tmp_path_factory.mktemp("heavy")
    model.write(directory, "es", "en", SMALL)
    return ArgosEngine(packages.installed(directory))


def test_it_says_every_text_again_alone_and_in_company(engine: ArgosEngine) -> None:
    texts = list(islice(model.messages(SMALL.words, model.MIXED), 40))
    assert engine.translate(texts, "es", "en") == texts
    assert [answer for text in texts[:5] for answer in engine.translate([text], "es", "en")] == texts[:5]


def test_messages_are_of_mixed_length_and_one_sentence_each() -> None:
    texts = list(islice(model.messages(SMALL.words, model.MIXED), 300))
    lengths = [len(text.split()) for text in texts]
    assert (min(lengths), max(lengths)) == (3, 41)
    assert all(text.count(".") == 1 and text.endswith(".") for text in texts)
    assert len(set(texts)) == 300
    assert all(sentences(text) == [text] for text in texts)
