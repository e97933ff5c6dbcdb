"""The board of promises: how each stands today, as data that any other part can show. No words, no names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.promising import today_of
from storage.dialogue import promises
from storage.dialogue.promises import Promised

State = Literal["due", "late", "said", "kept", "closed"]
STATES: tuple[State, ...] = ("late", "due", "said", "kept", "closed")
"""Late: its day has passed, and nobody says that it is kept. Said: one woman does, no second has seen it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A promise. `reason`: of closing (`storage.schema.Promise`). `due_on`, `made_on` and `ended_on` by the
    calendar of the group; `rounds`: how often it was late. `mark`: what the ask was about. `access`: people
    can use something that they could not before, about so many (`people`; 0: not said)."""

    number: int
    group: str
    org: str
    country: str
    mark: str
    state: State
    reason: str
    proof: str
    made_on: date
    due_on: date
    ended_on: date | None
    rounds: int
    access: bool
    people: int


@dataclass(frozen=True, slots=True)
class Board:
    """`counts` has every state, and `reasons` every reason for which one was closed."""

    entries: tuple[Entry, ...]
    counts: Mapping[State, int]
    reasons: Mapping[str, int]
    people: int


async def board(connection: AsyncConnection, now: datetime, group: str = "", org: str = "") -> Board:
    """Of all groups, of the one with this word, or of those of this partner."""
    found = await promises.every(connection, group, org)
    return board_of([_entry(one, now) for one in found])


def board_of(entries: Collection[Entry]) -> Board:
    """What is late first, then by the day on which it is due."""
    ordered = tuple(sorted(entries, key=lambda one: (STATES.index(one.state), one.due_on, one.number)))
    states = Counter(one.state for one in ordered)
    return Board(
        entries=ordered,
        counts={state: states[state] for state in STATES},
        reasons=Counter(one.reason for one in ordered if one.reason),
        people=sum(one.people for one in ordered if one.state == "kept"),
    )


def _entry(promise: Promised, now: datetime) -> Entry:
    ended = promise.kept_at or promise.closed_at
    return Entry(
        number=promise.number,
        group=promise.group,
        org=promise.org,
        country=promise.country,
        mark=promise.mark,
        state=_state(promise, today_of(promise, now)),
        reason=promise.reason,
        proof=promise.proof,
        made_on=today_of(promise, promise.created_at),
        due_on=promise.due_on,
        ended_on=today_of(promise, ended) if ended else None,
        rounds=promise.rounds,
        access=promise.access_id != "",
        people=promise.people or 0,
    )


def _state(promise: Promised, today: date) -> State:
    known: dict[str, State] = {"said": "said", "kept": "kept", "closed": "closed"}
    return known.get(promise.state, "late" if promise.due_on < today else "due")
