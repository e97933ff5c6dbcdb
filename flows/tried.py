"""How is it with her plan (PRODUCT 6.4, F9)? Asked on the day that she named, or after three weeks, and once
more after three months; or whenever she opens it herself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects import NoteBlocked, NotePlan, TellTried
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option

PLANS = ("plans",)
Help = Literal["know_how", "safety", "leaders", "peers"]

REASONS = {"1": "money", "2": "time", "3": "permission", "4": "know-how", "5": "safety", "6": "other"}
HELP: Mapping[str, Help] = {
    "know-how": "know_how",
    "safety": "safety",
    **dict.fromkeys(("money", "time", "permission"), "leaders"),
}
"""By what is in her way, where she is helped; peers may have been through anything else."""
HELPED = {"know_how": "drafted", "safety": "safety", "leaders": "leaders", "peers": "peers"}


def plan_state(facts: Facts, data: Data) -> Literal["open", "over"]:
    """What is done, dropped or erased is not asked about."""
    plan = facts.plans.get(str(data["plan"]))
    return "open" if plan and plan.open else "over"


def note_plan(_: Facts, data: Data) -> Done:
    return Done(effects=(NotePlan(str(data["plan"]), str(data["state"]), str(data["result"])),))


def drop_plan(_: Facts, data: Data) -> Done:
    return Done(effects=(NotePlan(str(data["plan"]), "dropped"),))


def who_hears(facts: Facts, data: Data) -> Literal["author", "nobody"]:
    """Nobody when the idea is her own, or was taken back."""
    plan = facts.plans.get(str(data["plan"]))
    return "author" if plan and plan.author else "nobody"


def what_she_said(_: Facts, data: Data) -> Literal["tried", "dropped"]:
    return "dropped" if data["state"] == "dropped" else "tried"


def tell_tried(_: Facts, data: Data) -> Done:
    text, sound = str(data["text"]), sound_of(data, "text")
    return Done(effects=(TellTried(str(data["plan"]), text, photo_of(data), sound),))


def note_blocked(_: Facts, data: Data) -> Done:
    return Done(effects=(NoteBlocked(str(data["plan"]), str(data["reason"])),))


def help_for(_: Facts, data: Data) -> Help:
    return HELP.get(str(data["reason"]), "peers")


def draft_question(facts: Facts, data: Data) -> Done:
    """In her language, about her own first step; she changes it as she likes before it goes anywhere."""
    plan = facts.plans.get(str(data["plan"]))
    return Done({"question": plan.drafts.get(str(data["reason"]), "") if plan else ""})


TRIED = Flow(
    "tried",
    about="Her plan: is it done, begun, not yet, given up? What came of it goes to the author of the idea.",
    start="unseen",
    rank=1,
    keep="waiting",
    steps={
        "unseen": Check(plan_state, {"open": "asks", "over": "over"}, needs=PLANS),
        "over": End(then="next"),
        "asks": Choose(
            "f-follow",
            (
                Option("1", "went", ("state", "done")),
                Option("2", "went", ("state", "started")),
                Option("3", "blocked"),
                Option("4", "drop", ("state", "dropped")),
            ),
            quote=("t", "words"),
        ),
        "went": Choose(
            "f-went",
            (
                Option("1", "note", ("result", "worked")),
                Option("2", "note", ("result", "half")),
                Option("3", "note", ("result", "failed")),
            ),
        ),
        "note": Do(note_plan, "hears"),
        "drop": Do(drop_plan, "hears"),
        "hears": Check(who_hears, {"author": "tells", "nobody": "noted"}, needs=PLANS),
        "noted": End("f-noted"),
        "tells": Check(what_she_said, {"tried": "happened", "dropped": "changed"}),
        "happened": Ask("f-happened", into="text", to=READY, at_least=2),
        "changed": Ask("f-changed", into="text", to=READY, at_least=2, options=(Option("0", "noted"),)),
        **Composing(words="text", written="tells", preview="f-tried-confirm", send="sends").steps(),
        "sends": Check(who_hears, {"author": "send", "nobody": "noted"}, needs=PLANS),
        "send": Do(tell_tried, "sent"),
        "sent": End("f-tried-sent"),
        "blocked": Choose(
            "f-blocked",
            tuple(Option(key, "note_blocked", ("reason", reason)) for key, reason in REASONS.items()),
        ),
        "note_blocked": Do(note_blocked, "help"),
        "help": Check(help_for, HELPED),
        "leaders": Choose(
            "f-blocked-meet", (Option("1", "drafted"), Option("2", "meet"), Option("0", "stays"))
        ),
        "meet": Go("meet"),
        "peers": Choose("f-ask-peers", (Option("1", "drafted"), Option("0", "stays"))),
        "drafted": Do(draft_question, "ask", needs=PLANS),
        "ask": Go("ask", carry=("question",)),
        "safety": Go("safe", back="waits"),
        "waits": Choose("f-plan-waits", (Option("1", "drop", ("state", "dropped")), Option("0", "stays"))),
        "stays": End("f-plan-stays"),
    },
)
