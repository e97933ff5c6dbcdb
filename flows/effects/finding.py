"""Effects of looking for practices and reading them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NoteSearch:
    """Somebody looked for this, and so many practices were found. Who it was is kept nowhere."""

    sought: str = field(repr=False)
    found: int


@dataclass(frozen=True, slots=True)
class ReadPractice:
    """She is shown this practice."""

    practice: str
