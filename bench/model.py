"""A translation package as heavy as a real Argos one, whose answer is the text again (bench/weights.py)."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator, Sequence
from itertools import chain, islice, product
from pathlib import Path

import sentencepiece

from bench.weights import Shape, transformer

MARKS = ("<unk>", "<s>", "</s>")
USUAL = (25,)  # words of a message, each a token: about 100 characters of a real language
MIXED = tuple(range(3, 42))  # all below the 300 signs at which the splitter cuts
_LINE = 50


def vocabulary(number: int) -> list[str]:
    """Invented words, all different, every fourth with a full stop: about five characters to a token."""
    syllables = ["".join(pair) for pair in product("bdfgklmnprstvz", "aeiou")]
    words = map("".join, chain(product(syllables, repeat=2), product(syllables, repeat=3)))
    return [f"{word}." if place % 4 == 3 else word for place, word in enumerate(islice(words, number))]


def write(directory: Path, source: str, target: str, shape: Shape | None = None) -> Path:
    """An installed package below `directory`. A real shape takes some seconds and 1.5 GB of memory."""
    shape = shape or Shape()
    pieces = _pieces(shape.words)
    package = directory / f"{source}-{target}-1.0"
    (package / "model").mkdir(parents=True)
    (package / "sentencepiece.model").write_bytes(pieces)
    tokens = _tokens(pieces)
    ends = [place for place, token in enumerate(tokens) if token.endswith(".")]
    transformer(shape, tokens, ends).save(str(package / "model"))
    metadata = {"package_version": "1.0", "argos_version": "1.9", "type": "translate"}
    codes = {"from_code": source, "from_name": source, "to_code": target, "to_name": target}
    (package / "metadata.json").write_text(json.dumps(metadata | codes))
    return package


def messages(words: int, lengths: Sequence[int], seed: int = 1) -> Iterator[str]:
    """Sentences without end, all different, each of one of these `lengths`; `words`: of the model."""
    dice = random.Random(seed)
    known = vocabulary(words - len(MARKS))
    inner = [word for word in known if not word.endswith(".")]
    last = [word for word in known if word.endswith(".")]
    while True:
        yield " ".join([*dice.sample(inner, dice.choice(lengths) - 1), dice.choice(last)])


def _pieces(number: int) -> bytes:
    words, model = vocabulary(number - len(MARKS)), io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=(" ".join(words[at : at + _LINE]) for at in range(0, len(words), _LINE)),
        model_writer=model,
        vocab_size=number,
        model_type="word",
        normalization_rule_name="identity",
        minloglevel=2,
    )
    return model.getvalue()


def _tokens(pieces: bytes) -> Sequence[str]:
    model = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    return [model.id_to_piece(place) for place in range(model.get_piece_size())]
