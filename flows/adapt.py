"""What will she make of an idea in her own place (PRODUCT 6.4, F4 to F8)? Four questions, kept as a plan.

Its author sees the plan only after it was read over, with a 1 of hers (SAF-19).
"""

from __future__ import annotations

from flows.agreeing import agreeing
from flows.at_hand import PRACTICE, name_it, whose
from flows.effects import KeepPlan, Said, ShowPlan
from flows.facts import Facts
from flows.planning import ASKS, FIRST, planning, reading_plan
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option
from flows.telling import note_spoken, photo_at, sound_at


def keep_plan(facts: Facts, data: Data) -> Done:
    parts = {part: _said(data, part) for part in ASKS}
    told = {part: said for part, said in parts.items() if said.text or said.sound}
    number, replaces = facts.number, int(data.get("plan", 0))
    plan = KeepPlan(str(data["practice"]), number, facts.due, told, replaces)
    return Done({"plan": number, "date": facts.day, "spoken": FIRST, "asked_again": ""}, (plan,))


def _said(data: Data, part: str) -> Said:
    text, photo, sound = (str(data.get(key, "")) for key in (part, photo_at(part), sound_at(part)))
    return Said(text, photo, sound)


def show_plan(_: Facts, data: Data) -> Done:
    same, different, keep, first = data["same"], data["different"], data["keep"], data["first"]
    texts = {"same": str(same), "different": str(different), "keep": str(keep), "first": str(first)}
    return Done(effects=(ShowPlan(int(data["plan"]), texts),))


ADAPT = Flow(
    "adapt",
    about=(
        "What she makes of an idea in her own place: what is the same, what differs, what she keeps, her "
        "first step. It is kept as a plan; the author sees it if she says so."
    ),
    start="agreed",
    keep="draft",
    steps={
        **agreeing(then="known"),
        "known": Check(whose, {"another": "name", "hers": "name", "gone": "gone"}, needs=PRACTICE),
        "gone": End("p-idea-gone"),
        "name": Do(name_it, "same", needs=PRACTICE),
        **planning(then="there"),
        "there": Check(whose, {"another": "save", "hers": "save_own", "gone": "gone"}, needs=PRACTICE),
        "save_own": Do(keep_plan, "kept", needs=("number", "due", "day")),
        "kept": End("f-adapt-kept"),
        "save": Do(keep_plan, "saved", needs=("number", "due", "day")),
        "saved": Choose("f-adapt-saved", (Option("1", "preview"), Option("2", "fine"))),
        "fine": End("f-adapt-mine"),
        "preview": Choose(
            "f-adapt-show",
            (Option("1", "shows"), Option("2", "same"), Option("3", "read_same"), Option("0", "fine")),
            whole=True,
        ),
        **reading_plan(then="to_preview"),
        "to_preview": Do(note_spoken(FIRST), "preview"),
        "shows": Check(whose, {"another": "show", "hers": "fine", "gone": "gone"}, needs=PRACTICE),
        "show": Do(show_plan, "shown"),
        "shown": End("f-adapt-shown"),
    },
)
