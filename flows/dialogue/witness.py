"""Another woman says that a promise is kept: did she see it too (PRODUCT 6.8, R4)? And what comes of that."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.at_promise import PROMISE
from flows.dialogue.quoting import lettered
from flows.effects.dialogues import SeeKept
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell

SAW = {"1": "yes", "2": "later", "3": "no"}


def to_be_seen(facts: Facts, _: Data) -> Literal["see", "known"]:
    """It is not hers to see what she has said herself."""
    promise = facts.promise
    return "see" if promise and promise.state == "said" and not promise.by_her else "known"


def name_her(_: Facts, data: Data) -> Done:
    """By reference: her name is looked up when the question leaves."""
    return Done({"by": lettered("by", int(data["promise"]))})


def see_kept(_: Facts, data: Data) -> Done:
    return Done(effects=(SeeKept(int(data["promise"]), str(data["saw"])),))


def what_she_saw(_: Facts, data: Data) -> Literal["kept", "not_yet"]:
    return "kept" if data["saw"] == "yes" else "not_yet"


def who_said_it(facts: Facts, _: Data) -> Literal["she", "another"]:
    return "she" if facts.promise and facts.promise.by_her else "another"


WITNESS = Flow(
    "witness",
    about="Whether a second woman has seen that a promise is kept; only then it counts as kept.",
    start="unseen",
    rank=2,
    keep="waiting",
    steps={
        "unseen": Check(to_be_seen, {"see": "name", "known": "over"}, needs=PROMISE),
        "over": End(then="next"),
        "name": Do(name_her, "see"),
        "see": Choose(
            "d-prom-see",
            tuple(Option(key, "answer", ("saw", saw)) for key, saw in SAW.items()),
            quotes=(("t", "words"), ("nick", "by")),
        ),
        "answer": Check(to_be_seen, {"see": "note", "known": "meanwhile"}, needs=PROMISE),
        "note": Do(see_kept, "saw"),
        "saw": Check(what_she_saw, {"kept": "kept", "not_yet": "not_yet"}),
        "kept": End("d-prom-seen"),
        "not_yet": End("d-prom-unseen"),
        "meanwhile": End("d-prom-meanwhile"),
    },
)

UNSEEN = Flow(
    "unseen",
    about="Another woman has not seen yet that a promise is kept.",
    start="told",
    rank=2,
    steps={"told": End("d-prom-not-seen")},
)

GOOD_NEWS = Flow(
    "good_news",
    about="A promise is kept: two women of her group have seen it. A letter of thanks, an idea for others.",
    start="good",
    rank=2,
    keep="waiting",
    steps={
        "good": Choose("d-prom-good", (Option("1", "letter"), Option("0", "whose")), quote=("t", "words")),
        "letter": Go("letter", carry=("promise",)),
        "whose": Check(who_said_it, {"she": "idea", "another": "fine"}, needs=PROMISE),
        "idea": Choose("d-idea", (Option("1", "share"), Option("2", "fine"))),
        "share": Go("share"),
        "fine": End("p-fine"),
    },
)

TIE_NEWS = Flow(
    "tie_news",
    about="Good news from a group that hers is tied to: a promise to it is kept, and what changed there.",
    start="told",
    rank=4,
    steps={"told": Tell("d-good-news", "end", relay="words"), "end": End()},
)
