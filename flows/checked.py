"""A person looks at a text of hers before others see it: she changes it, takes a part out, or says why it
should stay; and she hears what became of it (PRODUCT 6.9)."""

from __future__ import annotations

from typing import Literal

from flows.composing import IN_WORDS, Composing
from flows.effects import AppealCheck, ChangeChecked
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell

CHECKED_FACT = ("checked",)
Became = Literal["passed", "late", "held", "removed", "won", "lost", "blocked", "unblocked"]


def still_asked(facts: Facts, _: Data) -> Literal["asked", "over"]:
    return "asked" if facts.checked.asked else "over"


def what_is_left(facts: Facts, _: Data) -> Literal["some", "nothing"]:
    return "some" if facts.checked.without else "nothing"


def take_out(facts: Facts, _: Data) -> Done:
    return Done({"text": facts.checked.without})


def change(_: Facts, data: Data) -> Done:
    return Done(effects=(ChangeChecked(int(data["check"]), str(data["text"])),))


def appeal(_: Facts, data: Data) -> Done:
    return Done(effects=(AppealCheck(int(data["check"]), str(data["text"])),))


def what_became(_: Facts, data: Data) -> Became:
    match data["became"]:
        case "held" | "late" | "removed" | "won" | "lost" | "blocked" | "unblocked" as became:
            return became
        case _:
            return "passed"


CHECKED = Flow(
    "checked",
    about="Somebody of the team asks her to look at a text of hers again, before others see it. She decides.",
    start="come",
    keep="waiting",
    rank=1,
    steps={
        "come": Check(still_asked, {"asked": "read", "over": "over"}, needs=CHECKED_FACT),
        "over": End(then="next"),
        "read": Choose(
            "k-mod-author",
            (Option("1", "change"), Option("2", "out"), Option("3", "stay")),
            quote=("t", "words"),
        ),
        "change": Ask("k-mod-write", into="text", to=IN_WORDS, at_least=2),
        "out": Check(what_is_left, {"some": "cut", "nothing": "nothing"}, needs=CHECKED_FACT),
        "cut": Do(take_out, "preview", needs=CHECKED_FACT),
        "nothing": Tell("k-mod-nothing-left", "change"),
        **Composing("text", written="change", preview="k-mod-confirm", send="send", aloud=False).steps(),
        "send": Do(change, "sent"),
        "sent": End("k-mod-sent"),
        "stay": Go("appeal", carry=("check",)),
    },
)

APPEAL = Flow(
    "appeal",
    about="She says to the members' panel why a text of hers should stay as it is.",
    start="write",
    keep="waiting",
    rank=1,
    steps={
        "write": Ask("k-mod-stay", into="text", to=IN_WORDS, at_least=2),
        **Composing("text", written="write", preview="k-mod-stay-confirm", send="send", aloud=False).steps(),
        "send": Do(appeal, "sent"),
        "sent": End("k-mod-appealed"),
    },
)

CHECK_NEWS = Flow(
    "check_news",
    about="What became of a text of hers that a person looked at. She may say why it should stay.",
    start="come",
    keep="waiting",
    rank=1,
    steps={
        "come": Check(
            what_became,
            {
                "passed": "passed",
                "late": "late",
                "held": "held",
                "removed": "removed",
                "won": "won",
                "lost": "lost",
                "blocked": "blocked",
                "unblocked": "unblocked",
            },
        ),
        "passed": End("k-mod-passed"),
        "late": End("k-mod-late"),
        "held": Choose("k-mod-held", (Option("1", "stay"), Option("2", "leave"))),
        "removed": Choose("k-mod-removed", (Option("1", "stay"), Option("2", "leave"))),
        "won": End("k-mod-won"),
        "lost": End("k-mod-lost"),
        "blocked": End("k-mod-blocked"),
        "unblocked": End("k-mod-unblocked"),
        "stay": Go("appeal", carry=("check",)),
        "leave": End("k-mod-leave"),
    },
)
