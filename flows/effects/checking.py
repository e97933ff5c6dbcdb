"""Effects of texts that a person looks at before others see them. `check` is its number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class ChangeChecked:
    """Its author's new words, confirmed."""

    check: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AppealCheck:
    """Why it should stay, in its author's words, confirmed: for the members' panel."""

    check: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Somebody should look at the last words that she read."""


@dataclass(frozen=True, slots=True)
class SeeCheck:
    """Somebody of the team is shown it."""

    check: int


@dataclass(frozen=True, slots=True)
class DecideCheck:
    """What somebody of the team does about it."""

    check: int
    does: Literal["pass", "ask", "hold", "safety"]


CheckEffect = ChangeChecked | AppealCheck | ReportWords | SeeCheck | DecideCheck
