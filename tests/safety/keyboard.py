"""Somebody at a keyboard, who types what is asked for without its being shown, on the day of the test."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path


class Typist:
    """Types these, one after the other; `asked` holds what she was asked."""

    def __init__(self, *typed: str) -> None:
        self._left = list(typed)
        self.asked: list[str] = []

    def __call__(self, question: str) -> str:
        self.asked.append(question)
        return self._left.pop(0)


PASSPHRASE = "a path through the maize"


def she() -> Typist:
    """The safety person, who types her passphrase once."""
    return Typist(PASSPHRASE)


def nobody() -> Typist:
    """Somebody without a passphrase."""
    return Typist("")


def clock_at(moment: datetime, folder: Path) -> Path:
    """A file that makes the clock of a command begin at this moment."""
    file = folder / "clock"
    file.write_text(str((moment - datetime.now(UTC)).total_seconds()), encoding="utf-8")
    return file
