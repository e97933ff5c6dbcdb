"""An effect on a member who has been quiet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CareForQuiet:
    """`choice`: ask (greet her), call (whom her group named), peace."""

    member: str
    choice: str
