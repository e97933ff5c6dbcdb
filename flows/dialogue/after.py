"""How the meeting went (PRODUCT 6.8, D14 and D15). One woman's answer is the group's: nobody else is asked
then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from flows.dialogue.risk import WAYS, go_carefully
from flows.dialogue.spoken import AUTHORITY, words_of
from flows.effects.dialogues import NoteGains, NoteHeld
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option, Pick

NEEDS = ("dialogue",)
TROUBLE = "trouble"
OUTCOMES = {"1": "full", "2": "part", "3": "talks", "4": "no", "5": TROUBLE}
GAINS = {"1": "seat", "2": "invited", "3": "plan"}
NONE = "4"
REASONS = {"1": "money", "2": "time", "3": "permission", "4": "know-how", "5": "safety", "6": "other"}

Stands = Literal["asks", "held", "over"]


def stands(facts: Facts, _: Data) -> Stands:
    """Whether it is still to be said that it was held, or what came of it; nothing when that is known, when
    there is another day for it, or when it is gone."""
    found = facts.dialogue
    if found is None or found.outcome or found.state in ("closed", "paused"):
        return "over"
    if found.state == "held":
        return "held"
    return "asks" if found.ahead is not None and found.ahead <= 0 else "over"


def note_authority(facts: Facts, _: Data) -> Done:
    return Done({"auth": words_of(facts.dialogue, AUTHORITY)})


def note_day(facts: Facts, _: Data) -> Done:
    """What a letter to those who did not come says; her group sends it, the line never does."""
    found = facts.dialogue
    return Done({"auth": words_of(found, AUTHORITY), "date": found.day if found else ""})


def note_held(_: Facts, data: Data) -> Done:
    return Done(effects=(NoteHeld(str(data["dialogue"]), "held"),))


def note_not_held(_: Facts, data: Data) -> Done:
    return Done(effects=(NoteHeld(str(data["dialogue"]), str(data["went"])),))


def note_outcome(_: Facts, data: Data) -> Done:
    return Done(effects=(NoteHeld(str(data["dialogue"]), str(data["outcome"])),))


def what_came(_: Facts, data: Data) -> Literal["trouble", "other"]:
    return "trouble" if data["outcome"] == TROUBLE else "other"


def note_gains(_: Facts, data: Data) -> Done:
    picked = str(data["gains"]).split(",")
    gains = tuple(GAINS[key] for key in picked if key != NONE)
    return Done(effects=(NoteGains(str(data["dialogue"]), gains),))


def which_way(_: Facts, data: Data) -> Literal["moved", "absent", "stayed"]:
    match data["went"]:
        case "moved":
            return "moved"
        case "absent":
            return "absent"
        case _:
            return "stayed"


def help_for(_: Facts, data: Data) -> Literal["safety", "peers"]:
    return "safety" if data["reason"] == "safety" else "peers"


def options(of: Mapping[str, str], key: str, to: str) -> tuple[Option, ...]:
    return tuple(Option(digit, to, (key, value)) for digit, value in of.items())


AFTER = Flow(
    "after",
    about=(
        "The day of the meeting is over: did it take place, what came of it, what else was gained, what was "
        "promised. Where it brought trouble, she is helped to be careful, and asked whether she is safe."
    ),
    start="unseen",
    rank=1,
    keep="waiting",
    free=True,
    steps={
        "unseen": Check(stands, {"asks": "note", "held": "out", "over": "over"}, needs=NEEDS),
        "over": End(then="next"),
        "note": Do(note_authority, "asks", needs=NEEDS),
        "asks": Choose(
            "d-after",
            (
                Option("1", "was_held"),
                Option("2", "not_held", ("went", "moved")),
                Option("3", "not_held", ("went", "absent")),
                Option("4", "not_held", ("went", "stayed")),
            ),
            quote=("auth", "auth"),
        ),
        "was_held": Check(stands, {"asks": "held", "held": "out", "over": "told"}, needs=NEEDS),
        "held": Do(note_held, "out"),
        "out": Choose("d-out", options(OUTCOMES, "outcome", "came")),
        "came": Check(stands, {"asks": "outcome", "held": "outcome", "over": "told"}, needs=NEEDS),
        "told": End("d-after-told"),
        "outcome": Do(note_outcome, "what_came"),
        "what_came": Check(what_came, {"trouble": "careful", "other": "gains"}),
        "careful": Pick("d-risk-help", into="careful", to="carefully", keys=tuple(WAYS)),
        "carefully": Do(go_carefully, "safety"),
        "safety": Go("safe", back="after_trouble"),
        "after_trouble": Choose("d-trouble", (Option("1", "promise"), Option("0", "noted"))),
        "gains": Pick("d-gain", into="gains", to="gained", keys=(*GAINS, NONE)),
        "gained": Do(note_gains, "promise"),
        "promise": Go("promise", carry=("dialogue",)),
        "not_held": Check(stands, {"asks": "went", "held": "went", "over": "told"}, needs=NEEDS),
        "went": Do(note_not_held, "which_way"),
        "which_way": Check(which_way, {"moved": "moved", "absent": "absent", "stayed": "blocked"}),
        "absent": Choose("d-notcome", (Option("1", "moved"), Option("2", "to_letter"), Option("3", "ally"))),
        "moved": Go("moved", carry=("dialogue",)),
        "to_letter": Do(note_day, "letter", needs=NEEDS),
        "letter": Choose(
            "d-notcome-letter",
            (Option("1", "moved"), Option("0", "noted")),
            quote=("auth", "auth"),
            whole=True,
        ),
        "ally": Go("ask_ally", carry=("dialogue",)),
        "blocked": Choose("f-blocked", options(REASONS, "reason", "help")),
        "help": Check(help_for, {"safety": "unsafe", "peers": "peers"}),
        "peers": Choose("d-stayed", (Option("1", "moved"), Option("2", "ask"), Option("0", "noted"))),
        "ask": Go("ask"),
        "unsafe": Go("safe", back="waits"),
        "waits": Choose("d-stayed", (Option("1", "moved"), Option("2", "ask"), Option("0", "noted"))),
        "noted": End("d-after-noted"),
    },
)
