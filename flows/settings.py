"""What a member can set for herself. With a PIN, whatever keeps her safe is changed only after it (S8)."""

from __future__ import annotations

from typing import Literal

from flows.discreet import be_discreet, choosing_cover, choosing_hours
from flows.effects import BeDiscreet, IssueCode, SetPin
from flows.facts import Facts
from flows.naming import naming
from flows.pins import asking_pin, choosing_pin, has_pin
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option

MOVE_MINUTES = 24 * 60


def wanted(_: Facts, data: Data) -> Literal["hours", "discreet", "phone", "data"]:
    return data["wanted"]  # type: ignore[return-value]


def open_all(_: Facts, __: Data) -> Done:
    """Neither notices only nor a PIN, which makes them so."""
    return Done(effects=(BeDiscreet(on=False), SetPin("")))


def issue_code(facts: Facts, _: Data) -> Done:
    return Done({"code": facts.code}, (IssueCode(facts.code, "move", MOVE_MINUTES),))


SETTINGS = Flow(
    "settings",
    about="What a member can set for herself. With a PIN, what keeps her safe is changed only after it.",
    start="settings",
    steps={
        "settings": Choose(
            "g-settings",
            (
                Option("1", "language"),
                Option("2", "has_pin", ("wanted", "hours")),
                Option("3", "has_pin", ("wanted", "discreet")),
                Option("4", "nick"),
                Option("5", "has_pin", ("wanted", "phone")),
                Option("6", "has_pin", ("wanted", "data")),
                Option("7", "safety"),
                Option("0", "menu"),
            ),
        ),
        "language": Go("language"),
        "safety": Go("safe"),
        "menu": Go("menu"),
        **naming(then="nick_ok"),
        "nick_ok": End("g-nick-ok"),
        "has_pin": Check(has_pin, {"yes": "pin", "no": "wanted"}),
        **asking_pin(then="wanted"),
        "wanted": Check(wanted, {"hours": "hours", "discreet": "discreet", "phone": "code", "data": "data"}),
        "data": Go("data"),
        **choosing_hours(then="hours_ok"),
        "hours_ok": End("hours-ok"),
        "discreet": Choose(
            "discreet-menu",
            (
                Option("1", "be_discreet"),
                Option("2", "new_pin"),
                Option("3", "cover"),
                Option("4", "open_all"),
                Option("0", "settings"),
            ),
        ),
        "be_discreet": Do(be_discreet, "discreet_on"),
        "discreet_on": End("discreet-on"),
        **choosing_pin(then="pin_ok", without="pin_off"),
        "pin_ok": End("pin-ok"),
        "pin_off": End("pin-off"),
        **choosing_cover(then="cover_ok"),
        "cover_ok": End("cover-ok"),
        "open_all": Do(open_all, "discreet_off"),
        "discreet_off": End("discreet-off"),
        "code": Do(issue_code, "new_phone", needs=("code",)),
        "new_phone": End("g-newphone"),
    },
)
