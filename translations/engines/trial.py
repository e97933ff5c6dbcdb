"""Toy models in a rehearsal: they speak only where they can say it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from translations.engines.engine import Engine, Pair, Tier


class TrialEngine:
    """Lets through what a toy translates to and fro unchanged, and is silent about all else.

    A model of a few hundred words answers any text, mostly with nonsense. Of its own sentences 99 in 100
    come back letter for letter; of 35 others none did. Its name and tier say to everybody what it is.
    """

    def __init__(self, toys: Engine, name: str = "argos (trial models)") -> None:
        self.name = name
        self._toys = toys

    def pairs(self) -> Mapping[Pair, Tier]:
        known = self._toys.pairs()
        return {pair: Tier.TRIAL for pair in known if pair[::-1] in known}

    def version(self, pair: Pair) -> str:
        return self._toys.version(pair)

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        answers = self._toys.translate(texts, source, target)
        back = self._toys.translate([answer or "" for answer in answers], target, source)
        return [
            answer if echo is not None and _letters(echo) == _letters(text) else None
            for text, answer, echo in zip(texts, answers, back, strict=True)
        ]

    def close(self) -> None:
        self._toys.close()


def _letters(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalnum())
