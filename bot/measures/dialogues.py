"""Figures of meetings with authorities, and of what was promised there (PRODUCT 9.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.measures.asking import share
from bot.measures.cells import Figure, sliced
from storage.measures.dialogues import Due, Meeting

HELD = frozenset({"full", "part", "talks", "no", "trouble"})
"""What came of a meeting that took place."""
WRITTEN = frozenset({"signed", "minutes"})
GAINS: Mapping[str, str] = {"seat": "seats", "invited": "invitations", "plan": "plans or budgets changed"}


def of_meetings(rows: Sequence[Meeting]) -> Iterator[Figure]:
    """Of those whose day came in the span."""
    held = [row for row in rows if row.outcome in HELD]
    yield Figure("meetings", "number", sliced(rows, len))
    yield Figure("paper agreed", "share", sliced(rows, share(lambda row: row.agreed)))
    yield Figure("meetings held", "share", sliced(rows, share(lambda row: row.outcome in HELD)))
    yield Figure("first-time speakers", "number", sliced(held, speakers))
    for gain, name in GAINS.items():
        yield Figure(name, "share", sliced(held, share(brought(gain))))


def of_promises(rows: Sequence[Due]) -> Iterator[Figure]:
    """Of those whose day came in the span; what is known of them today."""
    kept = [row for row in rows if row.state == "kept"]
    yield Figure("promises due", "number", sliced(rows, len))
    yield Figure("promises asked after", "share", sliced(rows, share(lambda row: row.asked)))
    yield Figure("promises in writing", "share", sliced(rows, share(lambda row: row.proof in WRITTEN)))
    yield Figure("promises kept", "share", sliced(rows, share(lambda row: row.state == "kept")))
    yield Figure("kept in time", "share", sliced(rows, share(lambda row: row.in_time)))
    yield Figure("promises late", "share", sliced(rows, share(lambda row: row.late)))
    yield Figure("access, of kept", "share", sliced(kept, share(lambda row: row.access)))
    yield Figure("people with access", "number", sliced(kept, people))


def speakers(rows: Sequence[Meeting]) -> float:
    """Those who spoke in public for the first time."""
    return sum(row.speakers for row in rows)


def people(rows: Sequence[Due]) -> float:
    return sum(row.people for row in rows if row.access)


def brought(gain: str) -> Callable[[Meeting], bool]:
    return lambda row: gain in row.gains
