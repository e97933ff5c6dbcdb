"""What an engine is: something that translates between pairs of languages, many texts at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Protocol

Pair = tuple[str, str]
"""Source and target language as two-letter codes (ISO 639-1)."""


class Tier(StrEnum):
    """How far a translation can be trusted; a reader is told of everything below good."""

    GOOD = "good"
    ROUGH = "rough"
    TRIAL = "trial"  # a toy with a few hundred words: for rehearsals, never for members


class Engine(Protocol):
    """Blocking, and heavy: it lives in the translator process, never in the one that answers webhooks.

    `name` is unique in a line.
    """

    name: str

    def pairs(self) -> Mapping[Pair, Tier]:
        """The directions it can go by itself, without a pivot. Cheap: loads no model."""
        ...

    def version(self, pair: Pair) -> str:
        """Of what it translates this pair with. Another version may say the same text otherwise."""
        ...

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        """One answer per text, in order. None means "could not"; a bad text never raises."""
        ...

    def close(self) -> None:
        """Gives back models and processes. Safe to repeat."""
        ...
