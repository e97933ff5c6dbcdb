"""When each woman is asked: in her own hours, and all languages side by side.

Whoever has the same hours has the same time. When they are many, the sender takes a while; so the languages
are mixed evenly, on each channel, and none of them is first or last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.pushing import wakes_at
from storage.desk.audience import Woman
from storage.desk.copies import Going


class Hours(NamedTuple):
    """When women of the same hours and zone may be written to."""

    hours: str
    timezone: str
    wrote_at: datetime | None = None
    quiet_until: datetime | None = None
    silent: bool = False
    unasked: Sequence[str] = ()


def going(women: Iterable[Woman], now: datetime) -> list[Going]:
    """The earliest first; among those of one time the languages in turn, in proportion."""
    times: dict[tuple[str, str], datetime] = {}
    for woman in (women := list(women)):
        hers = woman.hours, woman.timezone
        if hers not in times:
            times[hers] = wakes_at(Hours(*hers), now) or now  # who chose "never" sees it when she writes
    placed = sorted(_placed(women, times), key=lambda one: (one.due_at, one.share, one.woman.id))
    return [Going(one.woman.id, one.woman.language, one.due_at) for one in placed]


@dataclass(frozen=True, slots=True)
class _Placed:
    """`share`: how much of those of her language, channel and time comes before her, from 0 to 1."""

    woman: Woman
    due_at: datetime
    share: float


def _placed(women: Sequence[Woman], times: dict[tuple[str, str], datetime]) -> list[_Placed]:
    alike: dict[tuple[datetime, str, str], list[Woman]] = defaultdict(list)
    for woman in women:
        alike[times[woman.hours, woman.timezone], woman.channel, woman.language].append(woman)
    return [
        _Placed(woman, due_at, (place + 0.5) / len(same))
        for (due_at, _, _), same in alike.items()
        for place, woman in enumerate(same)
    ]
