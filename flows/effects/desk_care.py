"""An effect of somebody who works the desk on herself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteLoad:
    """`answer`: fine, much (too much), talk (she wants to)."""

    answer: str
