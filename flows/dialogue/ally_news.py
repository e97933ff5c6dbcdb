"""What an ally wrote, for the editors of the dialogue and marked as from outside (PRODUCT 6.8, P5-J3)."""

from __future__ import annotations

from typing import Literal

from flows.effects.dialogues import KeepNews
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option

QUOTE = ("text", "words")


def whose_news(facts: Facts, data: Data) -> Literal["promise", "said", "unquoted", "gone"]:
    if facts.dialogue is None:
        return "gone"
    if facts.promise and data.get("promise"):
        return "promise"
    return "said" if data["quotable"] == "yes" else "unquoted"


def is_named(facts: Facts, data: Data) -> Literal["named", "gone"]:
    """Who was named by words that are gone is named no more."""
    return "named" if facts.dialogue and data.get("name") else "gone"


def name_dialogue(facts: Facts, _: Data) -> Done:
    return Done({"id": facts.dialogue.number if facts.dialogue else 0})


def name_promise(facts: Facts, _: Data) -> Done:
    return Done({"id": facts.promise.number if facts.promise else 0})


def keep_news(_: Facts, data: Data) -> Done:
    return Done(effects=(KeepNews(str(data["ally"]), str(data["words"])),))


def what_they_said(_: Facts, data: Data) -> Literal["yes", "no"]:
    return "yes" if data["answer"] == "yes" else "no"


OPTIONS = (Option("1", "keep"), Option("2", "ask"), Option("0", "seen"))

ALLY_NEWS = Flow(
    "ally_news",
    about="Somebody outside has written to the group. It can be kept as evidence, or answered.",
    start="whose",
    rank=2,
    keep="waiting",
    steps={
        "whose": Check(
            whose_news,
            {"promise": "promise", "said": "name", "unquoted": "name_unquoted", "gone": "gone"},
            needs=("dialogue", "promise"),
        ),
        "gone": End(then="next"),
        "name": Do(name_dialogue, "said", needs=("dialogue",)),
        "said": Choose("d-news", OPTIONS, quote=QUOTE, whole=True),
        "name_unquoted": Do(name_dialogue, "unquoted", needs=("dialogue",)),
        "unquoted": Choose("d-news-unquoted", OPTIONS, quote=QUOTE, whole=True),
        "promise": Do(name_promise, "of_promise", needs=("promise",)),
        "of_promise": Choose(
            "d-news-promise",
            (Option("1", "late"), Option("2", "ask"), Option("0", "seen")),
            quote=QUOTE,
            whole=True,
        ),
        "late": Go("late", carry=("promise",)),
        "keep": Do(keep_news, "kept"),
        "kept": End("d-news-kept"),
        "ask": Go("ask_ally", carry=("dialogue", "ally")),
        "seen": End("d-news-seen"),
    },
)

NAMED = (("t", "name"),)

ALLY_ANSWERED = Flow(
    "ally_answered",
    about="Somebody outside whom the group asked has said yes or no.",
    start="named",
    rank=2,
    steps={
        "named": Check(is_named, {"named": "answered", "gone": "gone"}, needs=("dialogue",)),
        "gone": End(then="next"),
        "answered": Check(what_they_said, {"yes": "yes", "no": "no"}),
        "yes": Choose("d-ally-yes", (Option("1", "ask"), Option("0", "seen")), quotes=NAMED),
        "no": Choose("d-ally-no", (Option("1", "invite"), Option("0", "seen")), quotes=NAMED),
        "ask": Go("ask_ally", carry=("dialogue", "ally")),
        "invite": Go("invite", carry=("dialogue",)),
        "seen": End("d-news-seen"),
    },
)
