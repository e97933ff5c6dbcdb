"""Preparing a meeting with an authority: ten steps in any order, each passed over or left as she likes
(PRODUCT 6.8, D1 to D10). What she writes is kept with every answer.
"""

from __future__ import annotations

from flows.agreeing import agreeing
from flows.dialogue.allies import allies
from flows.dialogue.ask import ask
from flows.dialogue.day import day
from flows.dialogue.evidence import evidence
from flows.dialogue.hub import (
    begin,
    came_with,
    comes_from_paper,
    enter,
    how_far,
    next_step,
    others_began,
    take_wish,
    tell_others,
    tell_steps,
    wished,
)
from flows.dialogue.issue import issue
from flows.dialogue.numbers import number_steps
from flows.dialogue.offer import least, offer
from flows.dialogue.office import office
from flows.dialogue.risk import risk
from flows.dialogue.roles import roles
from flows.dialogue.spoken_of import DIALOGUE, is_there
from flows.dialogue.steps import STEPS
from flows.dialogue.texts import JUMP
from flows.steps import Ask, Check, Do, End, Flow, Go, Step, Tell

DONE = "step_done"
TO = {step: f"to_{step}" for step in STEPS}


def _steps() -> dict[str, Step]:
    """All ten; each leads on to `DONE`."""
    tables = (issue, ask, office, evidence, allies, offer, least, risk, roles, day)
    return {name: step for table in tables for name, step in table(DONE).items()}


PREPARE = Flow(
    "prepare",
    about=(
        "The ten steps of preparing a meeting with an authority, in any order and with pauses: the problem, "
        "the ask, who decides, what shows it, who stands with them, what they bring, the least they need, "
        "risk, roles, the day."
    ),
    start="agreed",
    keep="draft",
    steps={
        **agreeing(then="is_there"),
        "is_there": Check(is_there, {"there": "begin", "gone": "gone"}, needs=DIALOGUE),
        "gone": End("d-gone"),
        "begin": Do(begin, "number_steps"),
        "number_steps": Do(number_steps, "came_with", needs=DIALOGUE),
        "came_with": Check(came_with, {"new": "onward", "wish": "wished", "nothing": "others"}),
        "others": Check(others_began, {"some": "tell_others", "none": "overview"}, needs=DIALOGUE),
        "tell_others": Do(tell_others, "others_told", needs=DIALOGUE),
        "others_told": Tell("d-steps-others", "overview"),
        "overview": Do(tell_steps, "how_far", needs=DIALOGUE),
        "how_far": Check(
            how_far, {"none": "steps_none", "some": "steps", "all": "steps_all"}, needs=DIALOGUE
        ),
        "steps": Ask("d-steps", into="wish", to="wished"),
        "steps_none": Ask("d-steps-none", into="wish", to="wished"),
        "steps_all": Ask("d-steps-all", into="wish", to="wished"),
        "steps_again": Ask("d-steps-again", into="wish", to="wished"),
        "wished": Check(wished, {**TO, "on": "onward", "unknown": "steps_again"}, needs=DIALOGUE),
        JUMP: Do(take_wish, "wished"),
        "onward": Check(next_step, {**TO, "all": "paper", "gone": "gone"}, needs=DIALOGUE),
        **{to: Do(enter(step), step) for step, to in TO.items()},
        **_steps(),
        DONE: Check(comes_from_paper, {"paper": "paper", "steps": "onward"}),
        "paper": Go("paper", carry=("dialogue",)),
    },
)
