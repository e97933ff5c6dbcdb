"""Could speaking up bring harm to anyone (PRODUCT 6.8, D8)? It holds at once; only her group hears of it."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.going import deciding, paused
from flows.dialogue.spoken_of import DIALOGUE
from flows.effects.dialogues import GoCarefully, SeeRisk
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Option, Pick, Step, Tell

SEES = {"2": "maybe", "3": "yes", "4": "unsure"}
RISKY = tuple(SEES.values())
WAYS = {"1": "group", "2": "nameless", "3": "ally", "4": "wait", "5": "person"}
"""How they go carefully, by the digit of d.risk.help."""


def see_risk(_: Facts, data: Data) -> Done:
    return Done(effects=(SeeRisk(str(data["dialogue"]), str(data["risk"])),))


def go_carefully(_: Facts, data: Data) -> Done:
    ways = tuple(WAYS[key] for key in str(data["careful"]).split(","))
    return Done(effects=(GoCarefully(str(data["dialogue"]), ways),))


def calls(_: Facts, data: Data) -> Literal["person", "nobody"]:
    return "person" if "5" in str(data["careful"]) else "nobody"


def rests(_: Facts, data: Data) -> Literal["waits", "goes"]:
    return "waits" if "4" in str(data["careful"]) else "goes"


def risk(then: str) -> dict[str, Step]:
    """From `risk` on; `then` follows, unless they wait. While somebody does, she is asked whether to go on.

    Needs `dialogue`, and the data of `flows.dialogue.numbers`.
    """
    sees = (
        Option("1", "risk_none", ("risk", "no")),
        *(Option(key, "risk_seen", ("risk", seen)) for key, seen in SEES.items()),
    )
    return {
        "risk": Check(paused, {"paused": "go", "going": "risk_asked"}, needs=DIALOGUE),
        "risk_asked": Choose("d-risk", sees),
        "risk_none": Do(see_risk, then),
        "risk_seen": Do(see_risk, "careful"),
        **careful(then, waits="risk_rests"),
        **deciding(then, waits="risk_rests"),
        "risk_rests": End(),
    }


def careful(then: str, waits: str) -> dict[str, Step]:
    """From `careful` on: how they go carefully, by as many ways as she likes; `waits` follows if they wait.

    Needs what `risk` needs.
    """
    return {
        "careful": Pick("d-risk-help", into="careful", to="carefully", keys=tuple(WAYS)),
        "carefully": Do(go_carefully, "careful_calls"),
        "careful_calls": Check(calls, {"person": "careful_person", "nobody": "careful_waits"}),
        "careful_person": Tell("g-human-ok", "careful_waits"),
        "careful_waits": Check(rests, {"waits": "careful_wait", "goes": "careful_noted"}),
        "careful_wait": Tell("d-go-wait", waits),
        "careful_noted": Tell("d-risk-noted", then),
    }
