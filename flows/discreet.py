"""When she may be written to, and what her plain note is about (PRODUCT 6.1 O6)."""

from __future__ import annotations

from flows.effects import BeDiscreet, SetCover, SetHours
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, Option, Step

HOURS = {"1": "morning", "2": "midday", "3": "evening", "4": "day", "5": "never"}
COVERS = {"1": "market", "2": "weather", "3": "savings"}


def be_discreet(_: Facts, __: Data) -> Done:
    return Done(effects=(BeDiscreet(),))


def be_open(_: Facts, __: Data) -> Done:
    return Done(effects=(BeDiscreet(on=False),))


def set_hours(_: Facts, data: Data) -> Done:
    return Done(effects=(SetHours(str(data["hours"])),))


def set_cover(_: Facts, data: Data) -> Done:
    return Done(effects=(SetCover(str(data["cover"])),))


def choosing_hours(then: str) -> dict[str, Step]:
    """The steps from "hours" on."""
    options = tuple(Option(key, "set_hours", ("hours", hours)) for key, hours in HOURS.items())
    return {"hours": Choose("onb-hours", options), "set_hours": Do(set_hours, then)}


def choosing_cover(then: str) -> dict[str, Step]:
    """The steps from "cover" on."""
    options = tuple(Option(key, "set_cover", ("cover", cover)) for key, cover in COVERS.items())
    return {"cover": Choose("onb-cover", options), "set_cover": Do(set_cover, then)}
