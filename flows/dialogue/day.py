"""When and where they meet (PRODUCT 6.8, D10).

What has passed is no day for it, and what was read of her line is shown to her before it holds.
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.going import deciding
from flows.dialogue.spoken_of import DIALOGUE, spoken_of
from flows.effects import Effect, Said
from flows.effects.dialogues import KeepPart, PassStep, SetDay
from flows.facts import Facts
from flows.private import without_private
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Option, Step, Tell

READ = ("when", "past")
NO_DATE = (Option("1", "day_none"),)
RIGHT = (Option("1", "day_set"), Option("2", "day_anew"))


def day(then: str, undated: str = "") -> dict[str, Step]:
    """From `day` on; `then` follows, unless they wait; `undated` where there is no date yet, if it differs.

    Needs `dialogue`, and the data of `flows.dialogue.numbers`.
    """
    return {
        "day": Check(
            may_be_set, {"free": "day_asked", "asked": "day_go", "paused": "day_paused"}, needs=DIALOGUE
        ),
        "day_paused": End("d-paused"),
        **deciding("day_asked", waits="day_rests", before="day_"),
        "day_rests": End(),
        **_reading("day_noted"),
        "day_noted": Choose("d-date-right", RIGHT),
        "day_feast": Choose("d-date-feast", RIGHT),
        "day_anew": Do(begin_anew, "day_asked"),
        "day_set": Do(set_day, "day_told"),
        "day_told": Tell("d-date-set", then),
        "day_none": Do(no_day, undated or then),
    }


def _reading(then: str) -> dict[str, Step]:
    """From `day_asked` on, until a day to come is read, and a time, if it is known; `then` shows it."""
    line = {"none": "day_unread", "past": "day_past", "day": "day_hour", "whole": "day_note"}
    hour = line | {"day": "day_hour_unread"}
    unknown = (Option("0", "day_note"),)
    return {
        "day_asked": Ask("d-date", "line", "day_read", NO_DATE),
        "day_read": Check(what_is_read, line, needs=READ),
        "day_unread": Ask("d-date-none", "line", "day_read", NO_DATE),
        "day_past": Ask("d-date-past", "line", "day_read", NO_DATE),
        "day_hour": Ask("d-time", "hour", "day_hour_read", unknown),
        "day_hour_read": Check(what_is_read, hour, needs=READ),
        "day_hour_unread": Ask("d-time-none", "hour", "day_hour_read", unknown),
        "day_note": Do(note_day, "day_open", needs=("when", "where", "day_said", "feast")),
        "day_open": Check(is_feast, {"feast": "day_feast", "plain": then}),
    }


def may_be_set(facts: Facts, data: Data) -> Literal["free", "asked", "paused"]:
    """Where somebody sees a risk, each says first whether to go on."""
    found = spoken_of(facts, data)
    if found and found.state == "paused":
        return "paused"
    return "asked" if found and found.risky and not found.goes else "free"


def what_is_read(facts: Facts, _: Data) -> Literal["none", "past", "day", "whole"]:
    on, time = facts.when
    if facts.past:
        return "past"
    if not on:
        return "none"
    return "whole" if time else "day"


def note_day(facts: Facts, _: Data) -> Done:
    """Where they meet, without numbers and addresses by which somebody could be found."""
    on, time = facts.when
    where = without_private(facts.where)
    return Done({"on": on, "time": time, "where": where, "day": facts.day_said, "feast": facts.feast})


def is_feast(_: Facts, data: Data) -> Literal["feast", "plain"]:
    return "feast" if data["feast"] else "plain"


def begin_anew(_: Facts, __: Data) -> Done:
    return Done({"line": "", "hour": "", "on": "", "time": "", "where": "", "day": "", "feast": ""})


def set_day(_: Facts, data: Data) -> Done:
    dialogue, where = str(data["dialogue"]), str(data["where"])
    kept: tuple[Effect, ...] = (KeepPart(dialogue, "where", Said(where)),) if where else ()
    day_set = SetDay(dialogue, str(data["on"]), str(data["time"]))
    return Done({"line": "", "hour": "", "where": "", "day": ""}, (day_set, *kept))


def no_day(_: Facts, data: Data) -> Done:
    dialogue = str(data["dialogue"])
    return Done({"line": "", "hour": ""}, (SetDay(dialogue, ""), PassStep(dialogue, "day")))
