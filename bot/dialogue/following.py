"""When a promise is asked about, and of whom (PRODUCT 6.8, R2 to R6). In days: hours are not known here.

A week before its day those who follow it are asked how it goes, on its day whether it is kept; two days of
silence lead to the next of them. When all have been silent it rests for a month and is asked about anew: as
long as it is neither kept nor closed there is a next day (`Look.next`), and nobody is asked twice for the
same one. When one says that it is kept, the others of her group are asked in the same manner.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)
UNDATED = 30 * DAY  # where no day is promised
BEFORE, SILENCE, REST = 7 * DAY, 2 * DAY, 30 * DAY
AHEAD = 2  # women who are asked before the day, one after the other
LATE = 3  # rounds, after which a person of the team is told


@dataclass(frozen=True, slots=True)
class Life:
    """A promise as it stands `today`. `asked`: how many were asked since the last answer, the last of them on
    `asked_on`; `women`: how many can be asked. The others as in `storage.schema.Promise`."""

    today: date
    state: str
    due_on: date
    ask_on: date
    asked: int
    asked_on: date | None
    women: int


@dataclass(frozen=True, slots=True)
class Look:
    """What is done about it now. `ask`: the place of her who is asked, or nobody. `next`: when it is looked
    at again. `ask_on` and `asked`: what holds from now on."""

    next: date
    ask_on: date
    asked: int = 0
    ask: int | None = None


def look(life: Life) -> Look:
    """Only for one that is open, or said to be kept."""
    if life.state == "said":
        return _seeing(life)
    return _due(life) if life.today >= life.ask_on else _before(life)


def first_look(due_on: date, today: date) -> date:
    """A week before its day; else on it, but never on the day on which it was made."""
    before = due_on - BEFORE
    return before if before > today else max(due_on, today + DAY)


def _seeing(life: Life) -> Look:
    if life.asked < life.women:
        return _ask(life, life.today + SILENCE)
    return Look(life.today + REST, life.ask_on)


def _due(life: Life) -> Look:
    """Who was asked before the day has not been asked whether it is kept."""
    asked = life.asked if life.asked_on and life.asked_on >= life.ask_on else 0
    if asked < life.women:
        return Look(life.today + SILENCE, life.ask_on, asked + 1, asked)
    return Look(life.today + REST, life.today + REST)


def _before(life: Life) -> Look:
    """Only of the day that was promised; a day on which it is only asked again needs no warning."""
    first = life.due_on - BEFORE
    if life.ask_on != life.due_on or life.asked >= min(AHEAD, life.women):
        return Look(life.ask_on, life.ask_on, life.asked)
    if life.today < first:
        return Look(first, life.ask_on, life.asked)
    return _ask(life, min(life.today + SILENCE, life.ask_on))


def _ask(life: Life, next_: date) -> Look:
    return Look(next_, life.ask_on, life.asked + 1, life.asked)
