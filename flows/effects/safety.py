"""Effects that keep her safe: PIN, silence, a trained woman who contacts her."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SetPin:
    """Four digits, kept as a keyed hash only; empty takes it away."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unlock:
    """Her PIN was right: good for ten minutes of activity. What was held for her may go."""


@dataclass(frozen=True, slots=True)
class MissPin:
    """Her PIN was wrong; after the third nothing is shown until the next day."""


@dataclass(frozen=True, slots=True)
class KeepQuiet:
    """Somebody is looking: nothing unasked for so many hours, nothing that is still on its way, and her PIN
    is asked before anything else."""

    hours: int = 12


@dataclass(frozen=True, slots=True)
class WaitForHer:
    """Nothing unasked until she writes, nothing still on its way, and her PIN before anything else."""


@dataclass(frozen=True, slots=True)
class AskedSafety:
    """s-check was said. Until she writes, nothing unasked is."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """She wishes that a trained woman contacts her: when and how, and by which word. Nothing of her story."""

    way: str = field(repr=False)
    word: str


@dataclass(frozen=True, slots=True)
class CallOffCase:
    pass
