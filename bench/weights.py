"""A Transformer of chance, but for one head that says the source again, word by word.

Weights that are all random never end an answer, or end it at once, and then nothing can be measured. Here
129 dimensions are kept free of chance: which word it is, at which place, and whether a sentence ends with
it. One head of the last layer looks at the word of the source that stands where the next word of the
answer will stand, and says it; behind a word with a full stop comes the end. So an answer is as long as
its text, can be checked, and takes as many steps of the same arithmetic as that of a trained model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from ctranslate2.specs import TransformerSpec
from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
from ctranslate2.specs.common_spec import LayerNormSpec, LinearSpec
from ctranslate2.specs.transformer_spec import FeedForwardSpec, TransformerDecoderSpec, TransformerEncoderSpec
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float32]

HEAD = 64  # dimensions of one head
WORD, PLACE, LAST = slice(0, HEAD), slice(HEAD, 2 * HEAD), 2 * HEAD
KEPT = LAST + 1  # dimensions that no layer writes to by chance
PLACES = 512
CHANCE = 0.02  # standard deviation
LOOK, TAKE = 3.0, 4.0  # how sharply the head looks, and how loudly it says what it saw
SURE, SURER, RARE = 0.6, 2.5, -200.0  # a word; a last word, which must fit well
SILENT, OVER = -400.0, (400.0, -300.0)  # a mark; the end
UNKNOWN, BEGIN, END = range(3)


@dataclass(frozen=True, slots=True)
class Shape:
    """What makes a model heavy. The defaults are those of Argos' packages, which are OpenNMT's base model."""

    words: int = 32_000
    layers: int = 6
    width: int = 512
    inner: int = 2048


def transformer(shape: Shape, tokens: Sequence[str], ends: Sequence[int]) -> TransformerSpec:
    """Kept as int8, without an end mark behind sources, as Argos has it. `ends`: tokens that are the last."""
    spec = TransformerSpec.from_config(shape.layers, shape.width // HEAD)
    _Maker(shape, ends).fill(spec.encoder, spec.decoder)
    spec.register_source_vocabulary(list(tokens))
    spec.register_target_vocabulary(list(tokens))
    spec.config.add_source_bos = spec.config.add_source_eos = False
    spec.config.decoder_start_token = tokens[BEGIN]
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


class _Maker:
    def __init__(self, shape: Shape, ends: Sequence[int]) -> None:
        self._shape, self._ends = shape, ends
        self._dice = np.random.default_rng(1)
        self._codes = np.sign(self._chance(shape.words, HEAD))
        self._codes[[UNKNOWN, BEGIN, END]] = 0

    def fill(self, encoder: TransformerEncoderSpec, decoder: TransformerDecoderSpec) -> None:
        encoder.embeddings[0].weight = self._words(source=True)
        decoder.embeddings.weight = self._words(source=False)
        encoder.position_encodings.encodings = decoder.position_encodings.encodings = self._places()
        for layer in encoder.layer:
            self._attention(layer.self_attention)
            self._inner(layer.ffn)
        for layer in decoder.layer:
            self._attention(layer.self_attention)
            self._attention(layer.attention)
            self._inner(layer.ffn)
        self._repeat(decoder.layer[-1].attention)
        self._say(decoder.projection)
        for norm in (encoder.layer_norm, decoder.layer_norm):
            self._norm(norm)

    def _chance(self, *size: int) -> Array:
        return self._dice.standard_normal(size, dtype=np.float32)

    def _words(self, *, source: bool) -> Array:
        """Divided by what the model multiplies them with."""
        table = self._chance(self._shape.words, self._shape.width)
        table[:, :KEPT] = 0
        if source:
            table[:, WORD] = self._codes
        else:
            table[self._ends, LAST] = TAKE
        return table / np.float32(self._shape.width**0.5)

    def _places(self) -> Array:
        """Signs in Sylvester's order: any two places differ in half of them, or in all."""
        signs = np.ones((1, 1), np.float32)
        while len(signs) < HEAD:
            signs = np.block([[signs, signs], [signs, -signs]])
        table = np.zeros((PLACES, self._shape.width), np.float32)
        table[:, PLACE] = np.resize(np.concatenate([signs, -signs]), (PLACES, HEAD))
        return table

    def _attention(self, spec: MultiHeadAttentionSpec) -> None:
        width = self._shape.width
        self._norm(spec.layer_norm)
        *asked, answer = spec.linear
        for linear, size in zip(asked, [3 * width] if len(asked) == 1 else [width, 2 * width], strict=True):
            self._linear(linear, size, width)
        self._linear(answer, width, width, residual=True)

    def _inner(self, spec: FeedForwardSpec) -> None:
        self._norm(spec.layer_norm)
        self._linear(spec.linear_0, self._shape.inner, self._shape.width)
        self._linear(spec.linear_1, self._shape.width, self._shape.inner, residual=True)

    def _norm(self, spec: LayerNormSpec) -> None:
        spec.gamma, spec.beta = (
            np.ones(self._shape.width, np.float32),
            np.zeros(self._shape.width, np.float32),
        )

    def _linear(self, spec: LinearSpec, to: int, of: int, *, residual: bool = False) -> None:
        spec.weight, spec.bias = CHANCE * self._chance(to, of), np.zeros(to, np.float32)
        if residual:
            spec.weight[:KEPT] = 0

    def _repeat(self, spec: MultiHeadAttentionSpec) -> None:
        """The first head compares places, takes the word it finds, and puts it where words are said."""
        asked, known, answer = spec.linear
        same, value = np.eye(HEAD, dtype=np.float32), self._shape.width
        for linear, first, where, factor in (
            (asked, 0, PLACE, LOOK),
            (known, 0, PLACE, LOOK),
            (known, value, WORD, 1),
        ):
            linear.weight[first : first + HEAD] = 0
            linear.weight[first : first + HEAD, where] = factor * same
        answer.weight[WORD, :HEAD] = TAKE * same

    def _say(self, spec: LinearSpec) -> None:
        """All four beams must come to the last word together: one that misses it would go on without end."""
        self._linear(spec, self._shape.words, self._shape.width)
        spec.weight[:, :KEPT] = 0
        spec.weight[:, WORD] = SURE * self._codes
        spec.weight[self._ends, WORD] = SURER * self._codes[self._ends]
        spec.bias[[UNKNOWN, BEGIN]] = SILENT
        spec.bias[self._ends] = RARE
        spec.weight[END, LAST], spec.bias[END] = OVER
