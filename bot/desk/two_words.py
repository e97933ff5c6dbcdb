"""What will happen when the second person agrees, in plain words and without a member's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.desk.room import Visit
from flows.panel_bounds import BOUNDS
from storage.desk.proposals import Proposed

About = Mapping[str, Any]


def told(visit: Visit, one: Proposed) -> str:
    return TELLS[one.kind](visit, one)


def _number(visit: Visit, one: Proposed) -> str:
    """Of a text that somebody checks, or of a member by what she wrote."""
    n = one.about.get("check") or one.about.get("number") or one.id
    return visit.say(f"desk-two-will-{one.kind}", n=int(n))


def _setting(visit: Visit, one: Proposed) -> str:
    name, about = str(one.about["name"]), one.about
    if name not in BOUNDS:
        return visit.say("desk-set-unknown")
    unit = visit.say(f"desk-unit-{BOUNDS[name].unit}")
    named = visit.say(f"desk-set-{name.replace('_', '-')}")
    values = {"before": int(about["before"]), "value": int(about["value"])}
    return visit.say("desk-two-will-setting", name=named, unit=unit, **values)


def _outside(visit: Visit, one: Proposed) -> str:
    """An export, or what readers may see: figures, or the shared objects of a partner."""
    org = str(one.about.get("org", ""))
    return visit.say(f"desk-two-will-{one.kind}-{one.about['what']}", org=org)


TELLS: Mapping[str, Callable[[Visit, Proposed], str]] = {
    "remove": _number,
    "block": _number,
    "unblock": _number,
    "setting": _setting,
    "export": _outside,
    "release": _outside,
}
