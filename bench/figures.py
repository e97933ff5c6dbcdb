"""What one round showed, and the middle of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median


@dataclass(frozen=True, slots=True)
class Figures:
    """`rate` in a second; `p50` and `p99` in milliseconds; `cpu` in milliseconds a message, by part."""

    rate: float
    p50: float = 0.0
    p99: float = 0.0
    cpu: dict[str, float] = field(default_factory=dict)


def middle(rounds: Sequence[Figures]) -> Figures:
    """The median of each figure."""
    return Figures(
        rate=median(one.rate for one in rounds),
        p50=median(one.p50 for one in rounds),
        p99=median(one.p99 for one in rounds),
        cpu={part: median(one.cpu[part] for one in rounds) for part in rounds[0].cpu},
    )
