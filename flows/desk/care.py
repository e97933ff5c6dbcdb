"""Once a month: how the load is for her who works the desk (SAF-22)."""

from __future__ import annotations

from flows.effects import NoteLoad
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, End, Flow, Option


def note_load(_: Facts, data: Data) -> Done:
    return Done(effects=(NoteLoad(str(data["load"])),))


CARE = Flow(
    "desk_care",
    about=(
        "Facilitators are asked once a month how the load is. The panel sees counts and no names; a "
        "colleague sees who has too much, or wants to talk."
    ),
    start="ask",
    keep="waiting",
    steps={
        "ask": Choose(
            "k-care",
            (
                Option("1", "fine", ("load", "fine")),
                Option("2", "heard", ("load", "much")),
                Option("3", "heard", ("load", "talk")),
            ),
        ),
        "fine": Do(note_load, "thanks"),
        "thanks": End("k-care-fine"),
        "heard": Do(note_load, "seen"),
        "seen": End("k-care-seen"),
    },
)
