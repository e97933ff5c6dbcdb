"""Her plans, one at a time: how each of them is, which she can say at any time (PRODUCT 10: t.menu)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from flows.effects import NotePlan
from flows.facts import Facts
from flows.practice_facts import Plan
from flows.steps import Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

MINE = ("my_plans",)


def more_plans(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _older(facts.my_plans, int(data.get("id", 0))) else "none"


def next_plan(facts: Facts, data: Data) -> Done:
    """A first step that was only said aloud is told by its length."""
    plan = _older(facts.my_plans, int(data.get("id", 0)))[0]
    return Done(
        {
            "id": plan.number,
            "plan": plan.id,
            "asked": plan.id,
            "words": plan.words,
            "first": plan.first,
            "date": plan.day,
        }
    )


def plan_state(facts: Facts, data: Data) -> Literal["open", "done", "dropped"]:
    plan = next(plan for plan in facts.my_plans if plan.id == data["plan"])
    return "open" if plan.open else "dropped" if plan.state == "dropped" else "done"


def drop_plan(_: Facts, data: Data) -> Done:
    return Done(effects=(NotePlan(str(data["plan"]), "dropped"),))


def _older(plans: Sequence[Plan], last: int) -> list[Plan]:
    """Those after the one with this number; all of them after 0."""
    return [plan for plan in plans if not last or plan.number < last]


NEXT, BACK = Option("1", "more"), Option("0", "back")

MY_PLANS = Flow(
    "plans",
    about="Her plans, one at a time; she says how it goes, or drops one.",
    start="more",
    steps={
        "more": Check(more_plans, {"some": "next", "none": "all"}, needs=MINE),
        "all": Tell("t-all", "back"),
        "back": Go("mine"),
        "next": Do(next_plan, "state", needs=MINE),
        "state": Check(plan_state, {"open": "open", "done": "done", "dropped": "dropped"}, needs=MINE),
        "open": Choose("t-plan", (NEXT, Option("2", "how"), Option("3", "drop"), BACK)),
        "done": Choose("t-plan-done", (NEXT, BACK)),
        "dropped": Choose("t-plan-dropped", (NEXT, BACK)),
        "how": Go("tried", carry=("plan", "asked", "words")),
        "drop": Do(drop_plan, "gone"),
        "gone": Tell("t-plan-gone", "more"),
    },
)
