"""What becomes due in a question's life, and when: a pure function of how it stands (PRODUCT 6.5, Routing).

Each thing that is done leaves its mark on the question (its wave, `escalated_at`, `alarmed`), so that it
is due no more. What was due while the line was down is done late, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from flows.panel import PANEL, Panel

HOUR = 3600
SECOND, WHOLE = 2, 3  # waves: eight more, and everybody who knows the topic
ALONE = 0  # the wave of a question that is put to one woman whom the asker chose


class Step(Enum):
    """What the line does about a question."""

    MORE = "some more are asked"
    ALL = "all who know the topic are asked, and she who asked hears of it"
    PERSON = "a person is to meet it, and she who asked hears of it"
    ALARM = "that person has not written"
    STOP = "nobody more is asked"


@dataclass(frozen=True, slots=True)
class Life:
    """How a question stands at `now`. All times are seconds since she asked.

    `wave`: how often peers were chosen. `asked`: how many women it was ever offered to. `heard`: of each who
    has said nothing to it yet, when she will have had her hours of patience. `claims`: until when each open
    claim holds. `further`: an answer was not for her. `met`: a person has written; `alarmed`: nobody had.
    """

    now: int
    wave: int = 1
    asked: int = 0
    answers: int = 0
    helpful: int = 0
    heard: tuple[int, ...] = ()
    claims: tuple[int, ...] = ()
    further: bool = False
    closed: bool = False
    escalated_at: int | None = None
    met: bool = False
    alarmed: bool = False

    @property
    def unmet(self) -> bool:
        """Neither answered, nor has a person written back."""
        return self.answers == 0 and not self.met


@dataclass(frozen=True, slots=True)
class Look:
    """What to do now, and when to look again: None when nothing is to come by itself."""

    steps: tuple[Step, ...] = ()
    look_at: int | None = None


def look(life: Life, panel: Panel = PANEL) -> Look:
    """What is due. Where something is done, look again at once: what follows from it may be due too."""
    if life.closed or life.helpful >= panel.helped:
        return Look((Step.STOP,))
    times = due(life, panel)
    steps = tuple(step for step, at in times.items() if at <= life.now)
    if steps:
        return Look(_without_doubles(steps), life.now)
    return Look(look_at=min((*times.values(), *life.claims), default=None))


def due(life: Life, panel: Panel = PANEL) -> dict[Step, int]:
    """When each step that is still to come is due, were nothing to happen until then.

    Of a question that was put to one woman alone nobody else is asked; it is met like any.
    """
    times = {} if life.wave == ALONE else _wider(life, panel)
    if life.unmet and life.escalated_at is None:
        times[Step.PERSON] = panel.person_after * HOUR
    if life.unmet and life.escalated_at is not None and not life.alarmed:
        times[Step.ALARM] = max(panel.alarm_after * HOUR, life.escalated_at + panel.person_has * HOUR)
    return times


def _wider(life: Life, panel: Panel) -> dict[Step, int]:
    """When more women are asked."""
    times: dict[Step, int] = {}
    if life.further and life.helpful < panel.enough:
        times[Step.MORE] = life.now
    elif life.wave < SECOND and life.answers + len(life.claims) < panel.enough:
        times[Step.MORE] = _waited(life, panel)
    if life.unmet and life.wave < WHOLE:
        times[Step.ALL] = panel.all_after * HOUR
    return times


def _waited(life: Life, panel: Panel) -> int:
    """When half of the women who have said nothing yet have had their hours; at once where nobody is left.

    Where nobody could be asked, somebody may have joined after the same time by the clock.
    """
    if not life.asked:
        return panel.patience * HOUR
    ordered = sorted(life.heard)
    return ordered[(len(ordered) - 1) // 2] if ordered else life.now


def _without_doubles(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Who asks everybody need not ask some."""
    return tuple(step for step in steps if step is not Step.MORE or Step.ALL not in steps)
