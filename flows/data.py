"""Her data: what is kept of her, in short or as a page that a code opens; and the way to erase it."""

from __future__ import annotations

from flows.effects import IssueCode
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, End, Flow, Go, Option, Tell

MINUTES = 10  # PRODUCT 10: r.code


def look(facts: Facts, _: Data) -> Done:
    kept, me = facts.kept, facts.me
    return Done(
        {
            "group": kept.group,
            "hours": kept.hours,
            "discreet": "yes" if me.discreet else "no",
            "pin": "yes" if me.pin else "no",
            "n": kept.n,
            "since": kept.since,
            "shows": "yes" if kept.shows else "no",
        }
    )


def issue_code(facts: Facts, _: Data) -> Done:
    return Done({"code": facts.code}, (IssueCode(facts.code, "read", MINUTES),))


DATA = Flow(
    "data",
    about="What is kept of her: in short, erased, or all of it on a page that a code opens for ten minutes.",
    start="data",
    steps={
        "data": Choose(
            "t-data",
            (Option("1", "look"), Option("2", "erase"), Option("3", "issue"), Option("0", "settings")),
        ),
        "look": Do(look, "kept", needs=("kept",)),
        "kept": Tell("t-kept", "agreed"),
        "agreed": Tell("t-agreed", "data"),
        "erase": Go("erase"),
        "issue": Do(issue_code, "sent", needs=("code",)),
        "sent": End("r-code"),
        "settings": Go("settings"),
    },
)
