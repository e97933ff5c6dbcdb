"""How is it with a promise (PRODUCT 6.8, R2 and R3)? Asked a week before its day, and on it."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.at_promise import ABOUT, PROMISE, still_open
from flows.effects.dialogues import AskAgain, HearPromise
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option

AGAIN = 7  # days, when she does not know


def how_it_stands(facts: Facts, data: Data) -> Literal["ahead", "today", "over", "known"]:
    """What she was to be asked about another day, nobody need answer any more."""
    promise = facts.promise
    if promise is None or promise.state != "open" or promise.on != data["on"]:
        return "known"
    return promise.when


def hear_promise(_: Facts, data: Data) -> Done:
    return Done(effects=(HearPromise(int(data["promise"])),))


def ask_again(_: Facts, data: Data) -> Done:
    return Done(effects=(AskAgain(int(data["promise"]), AGAIN),))


KEPT = (Option("1", "is_kept"), Option("2", "in_part"), Option("3", "not_kept"), Option("4", "unknown"))

PROMISED = Flow(
    "promised",
    about="Whether a promise is on its way, and on its day whether it is kept.",
    start="unseen",
    rank=2,
    keep="waiting",
    steps={
        "unseen": Check(
            how_it_stands, {"ahead": "ahead", "today": "due", "over": "was", "known": "over"}, needs=PROMISE
        ),
        "over": End(then="next"),
        "ahead": Choose(
            "d-prom-before",
            (Option("1", "on_track"), Option("2", "no_sign"), Option("3", "is_kept")),
            quote=("t", "words"),
        ),
        "on_track": Do(hear_promise, "goes_well"),
        "goes_well": End("d-prom-track"),
        "no_sign": Do(hear_promise, "slow"),
        "slow": End("d-prom-slow"),
        "due": Choose("d-prom-due", KEPT, quote=("t", "words")),
        "was": Choose("d-prom-was", KEPT, quote=("t", "words")),
        "is_kept": Check(still_open, {"open": "kept", "known": "meanwhile"}, needs=PROMISE),
        "in_part": Check(still_open, {"open": "partly", "known": "meanwhile"}, needs=PROMISE),
        "not_kept": Check(still_open, {"open": "late", "known": "meanwhile"}, needs=PROMISE),
        "unknown": Check(still_open, {"open": "ask_again", "known": "meanwhile"}, needs=PROMISE),
        "kept": Go("kept", carry=ABOUT),
        "partly": Go("partly", carry=ABOUT),
        "late": Go("late", carry=ABOUT),
        "ask_again": Do(ask_again, "later"),
        "later": End("d-prom-later"),
        "meanwhile": End("d-prom-meanwhile"),
    },
)
