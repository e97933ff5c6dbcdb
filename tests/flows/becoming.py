"""What a turn makes of the woman it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from flows.effects import (
    AskedSafety,
    BecomeMember,
    BeDiscreet,
    BeSure,
    Detach,
    Effect,
    Forget,
    JoinGroup,
    KeepQuiet,
    MissPin,
    SetLanguage,
    SetNickname,
    SetPin,
    Unlock,
    WaitForHer,
    Wonder,
)
from flows.facts import Me


def became(me: Me, effect: Effect) -> Me:
    known = BECAME.get(type(effect))
    return Me() if isinstance(effect, Forget) else replace(me, **known(me, effect)) if known else me


BECAME: dict[type[Effect], Callable[[Me, Any], dict[str, Any]]] = {
    JoinGroup: lambda _, effect: {"group": effect.group},
    BecomeMember: lambda _, __: {"guest": False, "discreet": True},
    SetNickname: lambda _, effect: {"nick": effect.nick},
    SetLanguage: lambda _, effect: {"language": effect.language},
    BeDiscreet: lambda me, effect: {"discreet": effect.on or me.pin},
    KeepQuiet: lambda me, _: {"hush": True, "locked": me.pin},
    WaitForHer: lambda me, _: {"hush": True, "locked": me.pin},
    SetPin: lambda me, effect: {"pin": bool(effect.pin), "locked": False, "discreet": me.discreet or me.pin},
    Unlock: lambda _, __: {"locked": False, "tries": 3},
    MissPin: lambda me, _: {"tries": me.tries - 1, "closed": me.tries <= 1},
    Wonder: lambda _, __: {"unsure": True, "wondered": True},
    BeSure: lambda _, __: {"unsure": False, "wondered": False},
    Detach: lambda _, __: {"unsure": True},
    AskedSafety: lambda _, __: {"safety_asked": True},
}
"""What is so of her from then on."""
