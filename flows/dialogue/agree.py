"""A paper that one of her group has sent: she reads it, agrees, or would change something (CON-09); and the
news that enough of them agree.
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.printing import printing
from flows.dialogue.reading import reading, take_sent
from flows.effects.dialogues import Agree
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option

DIALOGUE = ("dialogue",)
ABOUT = ("auth", "office")


def which_version(facts: Facts, data: Data) -> Literal["this", "changed", "gone"]:
    """She is asked about the version that is there, and no other."""
    found = facts.dialogue
    if found is None or found.state not in ("preparing", "paused"):
        return "gone"
    return "this" if found.version == int(data["version"]) else "changed"


def agree(_: Facts, data: Data) -> Done:
    return Done(effects=(Agree(str(data["dialogue"]), int(data["version"])),))


def would_change(_: Facts, data: Data) -> Done:
    return Done(effects=(Agree(str(data["dialogue"]), int(data["version"]), objects=True),))


def still_ready(facts: Facts, _: Data) -> Literal["ready", "over"]:
    return "ready" if facts.dialogue and facts.dialogue.ready else "over"


AGREE = Flow(
    "agree",
    about="A paper of her group: she reads it, agrees to it, or says that she would change something.",
    start="unseen",
    rank=3,
    keep="waiting",
    steps={
        "unseen": Check(which_version, {"this": "check", "changed": "over", "gone": "over"}, needs=DIALOGUE),
        "over": End(then="next"),
        "check": Choose(
            "d-check",
            (Option("1", "read"), Option("2", "agrees"), Option("3", "objects")),
            quotes=(("nick", "by"), ABOUT),
        ),
        **reading("read", take_sent, then="still"),
        "still": Check(
            which_version, {"this": "check", "changed": "changed", "gone": "changed"}, needs=DIALOGUE
        ),
        "agrees": Check(
            which_version, {"this": "agree", "changed": "changed", "gone": "changed"}, needs=DIALOGUE
        ),
        "changed": End("d-check-changed"),
        "agree": Do(agree, "agreed"),
        "agreed": End("d-agreed"),
        "objects": Do(would_change, "prepare"),
        "prepare": Go("prepare", carry=("dialogue",)),
    },
)

READY = Flow(
    "ready",
    about="Enough of her group agree to the paper: it can be printed and taken along.",
    start="unseen",
    rank=3,
    keep="waiting",
    steps={
        "unseen": Check(still_ready, {"ready": "ready", "over": "over"}, needs=DIALOGUE),
        "over": End(then="next"),
        "ready": Choose(
            "d-ready",
            (Option("1", "print"), Option("2", "practise"), Option("3", "invite"), Option("0", "fine")),
            quotes=(ABOUT,),
        ),
        **printing(then="fine"),
        "practise": Go("practise", carry=("dialogue",)),
        "invite": Go("invite", carry=("dialogue",)),
        "fine": End("d-ready-fine"),
    },
)
