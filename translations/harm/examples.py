"""Texts of which a person has said what they are, and how the rules do on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from translations.harm.file import place, read_texts

FILE = "harm-examples.toml"


@dataclass(frozen=True, slots=True)
class Examples:
    """`now`, `earlier`: she or her daughter is harmed. `topic`: talk about violence, or a likeness."""

    now: tuple[str, ...]
    earlier: tuple[str, ...]
    topic: tuple[str, ...]

    def half(self, which: int) -> Examples:
        """Every second text, from the first (0) or the second (1): one half to work on, one to be honest."""
        return Examples(self.now[which::2], self.earlier[which::2], self.topic[which::2])


@dataclass(frozen=True, slots=True)
class Measured:
    """How many texts of harm (`looked`) and of the topic there were; then those that came out wrongly."""

    looked: int
    topics: int
    missed: tuple[str, ...]
    alarms: tuple[str, ...]
    not_now: tuple[str, ...]
    not_then: tuple[str, ...]

    @property
    def found(self) -> float:
        """The share of texts of harm that the rules found, from 0 to 1."""
        return 1 - len(self.missed) / self.looked if self.looked else 1.0


def examples_of(language: str, folder: Path | None = None) -> Examples:
    """The shipped examples, or the operator's own in `folder/<language>/`. Raises `BadRules`."""
    return Examples(*read_texts(place(folder, language, FILE), ("now", "earlier", "topic")))
