"""What the desk knows in a chat."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits for a person, of what she may see. `safety`: only how many women wish for a contact."""

    all: int = 0
    safety: int = 0
