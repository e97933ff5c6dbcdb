"""Argos packages on CTranslate2 and SentencePiece, many texts in one batch.

Does what argostranslate 1.11 does around the model (`translate.apply_packaged_translation`), so that the
words are the same, letter for letter; a test compares them. Only the batching is ours: one message at a
time costs 130 ms with a model of the usual size, sixteen together 45 ms each.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from translations.engines.engine import Pair, Tier
from translations.packages import Package
from translations.splitter import sentences

if TYPE_CHECKING:
    import ctranslate2
    import sentencepiece

BATCH_TOKENS = 2048
THREADS = max(1, (os.cpu_count() or 1) - 1)  # one core stays for whoever answers webhooks
LONGEST_ANSWER = 256  # tokens; CTranslate2 stops there, so an answer of that length has lost its end


class ArgosEngine:
    """`packages`: at most one per pair. Models load at their first use and stay until `close`."""

    def __init__(self, packages: Sequence[Package], *, name: str = "argos", tier: Tier = Tier.GOOD) -> None:
        self.name = name
        self._tier = tier
        self._packages = {package.pair: package for package in packages}
        self._models: dict[Pair, _Model] = {}

    def pairs(self) -> Mapping[Pair, Tier]:
        return dict.fromkeys(self._packages, self._tier)

    def version(self, pair: Pair) -> str:
        return self._packages[pair].version

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        try:
            model = self._model((source, target))
        except Exception:  # a package that cannot be loaded, or was never there
            return [None] * len(texts)
        try:
            return model.translate(texts)
        except Exception:  # one text is at fault: the others must not suffer for it
            return [_alone(model, text) for text in texts]

    def close(self) -> None:
        self._models.clear()

    def _model(self, pair: Pair) -> _Model:
        if pair not in self._models:
            self._models[pair] = _Model(self._packages[pair])
        return self._models[pair]


class _Model:
    def __init__(self, package: Package) -> None:
        # Imported here, because the process that answers webhooks asks only for `pairs`.
        import ctranslate2
        import sentencepiece

        model = str(package.path / "model")
        self._prefix = package.prefix
        self._translator: ctranslate2.Translator = ctranslate2.Translator(model, intra_threads=THREADS)
        self._pieces: sentencepiece.SentencePieceProcessor = sentencepiece.SentencePieceProcessor(
            model_file=str(package.path / "sentencepiece.model")
        )

    def translate(self, texts: Sequence[str]) -> list[str | None]:
        split = [[sentences(line) for line in text.split("\n")] for text in texts]
        answers = self._answers([sentence for lines in split for line in lines for sentence in line])
        return [_joined([self._line(islice(answers, len(line))) for line in lines]) for lines in split]

    def _answers(self, asked: Sequence[str]) -> Iterator[list[str]]:
        tokens = [self._pieces.encode(sentence, out_type=str) for sentence in asked]
        results = self._translator.translate_batch(
            tokens,
            target_prefix=[[self._prefix]] * len(tokens) if self._prefix else None,
            replace_unknowns=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            beam_size=4,
            length_penalty=0.2,
        )
        return (result.hypotheses[0] for result in results)

    def _line(self, answers: Iterator[list[str]]) -> str | None:
        """One line again; None when the end of a sentence was lost. Blanks for underscores, as in Argos."""
        tokens = []
        for answer in answers:
            if len(answer) >= LONGEST_ANSWER:
                return None
            tokens += answer
        text: str = self._pieces.decode_pieces(tokens).replace("▁", " ").replace("_", " ")
        text = text.removeprefix(self._prefix)
        return text.removeprefix(" ")


def _joined(lines: Sequence[str | None]) -> str | None:
    whole = [line for line in lines if line is not None]
    return "\n".join(whole).lstrip("\n") if len(whole) == len(lines) else None


def _alone(model: _Model, text: str) -> str | None:
    try:
        (answer,) = model.translate([text])
    except Exception:  # its message may quote the text, so nothing of it is kept
        return None
    return answer
