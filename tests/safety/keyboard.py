"""Somebody at a keyboard, who types what is asked for without its being shown."""

from __future__ import annotations


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
