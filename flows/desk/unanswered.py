"""Questions that no peer has answered, one after the other, by chat (PRODUCT 5, P3-J2; 6.9)."""

from __future__ import annotations

from typing import Literal

from flows.desk_facts import Unmet
from flows.effects.desk_cards import AskAll, AskChosen, ReadUnmet, WriteToAsker
from flows.facts import Facts
from flows.private import holds_private
from flows.steps import Ask, Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

UNMET = ("unmet",)


def _left(facts: Facts, data: Data) -> list[Unmet]:
    """Without those that she has had before her this time."""
    seen = str(data.get("seen", "")).split(",")
    return [one for one in facts.unmet if one.handle not in seen]


def any_unmet(facts: Facts, data: Data) -> Literal["one", "none", "no_more"]:
    if _left(facts, data):
        return "one"
    return "no_more" if data.get("seen") else "none"


def read_next(facts: Facts, data: Data) -> Done:
    one = _left(facts, data)[0]
    return Done(
        {
            "unmet": one.handle,
            "words": one.words,
            "place": one.place,
            "h": one.hours,
            "alone": "yes" if one.alone else "no",
            "back": one.back,
            "keep": "",
            "seen": f"{data.get('seen', '')},{one.handle}".strip(","),
        },
        (ReadUnmet(one.handle),),
    )


def wrote_back(_: Facts, data: Data) -> Literal["back", "new"]:
    return "back" if data["back"] else "new"


def for_one_alone(_: Facts, data: Data) -> Literal["alone", "many"]:
    return "alone" if data["alone"] == "yes" else "many"


def has_a_number(_: Facts, data: Data) -> Literal["number", "clean"]:
    return "number" if holds_private(str(data["text"])) else "clean"


def write_to_asker(_: Facts, data: Data) -> Done:
    keep, closes = data["keep"] == "yes", data["closes"] == "yes"
    return Done(effects=(WriteToAsker(str(data["unmet"]), str(data["text"]), keep, closes),))


def name_fitting(facts: Facts, _: Data) -> Done:
    return Done({"free": ", ".join(facts.fitting) or "-"})


def can_be_asked(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "no" if facts.against else "yes"


def say_why_not(facts: Facts, _: Data) -> Done:
    return Done({"reason": facts.against})


def ask_chosen(_: Facts, data: Data) -> Done:
    return Done({"n": 1, "k": 1}, (AskChosen(str(data["unmet"]), str(data["chosen"])),))


def ask_all(_: Facts, data: Data) -> Done:
    return Done(effects=(AskAll(str(data["unmet"])),))


WAYS = (
    *(Option("1", "write"), Option("2", "for_one"), Option("3", "for_all")),
    *(Option("9", "start"), Option("0", "back")),
)

UNANSWERED = Flow(
    "desk_unanswered",
    about="One question after the other that nobody has answered: she writes, asks one woman, or all.",
    desk=True,
    start="start",
    steps={
        "start": Check(any_unmet, {"one": "read", "none": "nothing", "no_more": "no_more"}, needs=UNMET),
        "nothing": Tell("k-nothing", "back"),
        "no_more": Tell("k-no-more", "back"),
        "read": Do(read_next, "which", needs=UNMET),
        "which": Check(wrote_back, {"back": "card_back", "new": "card"}),
        "card": Choose("k-un", WAYS, quote=("question", "words")),
        "card_back": Choose("k-un", WAYS, quote=("question", "words"), relay="back"),
        "write": Ask("k-write", into="text", to="written", at_least=2),
        "written": Check(has_a_number, {"number": "number", "clean": "preview"}),
        "number": Choose("k-number", (Option("1", "preview", ("keep", "yes")), Option("2", "write"))),
        "preview": Choose(
            "k-confirm",
            (
                *(Option("1", "send", ("closes", "no")), Option("2", "send", ("closes", "yes"))),
                *(Option("3", "write"), Option("0", "back")),
            ),
        ),
        "send": Do(write_to_asker, "sent"),
        "sent": Tell("k-sent", "start"),
        "for_one": Check(for_one_alone, {"alone": "alone", "many": "fitting"}),
        "for_all": Check(for_one_alone, {"alone": "alone", "many": "all"}),
        "alone": Tell("k-un-alone", "card"),
        "fitting": Do(name_fitting, "whom", needs=("fitting",)),
        "whom": Ask("k-whom", into="chosen", to="can", at_least=1),
        "can": Check(can_be_asked, {"yes": "ask", "no": "why_not"}, needs=("against",)),
        "why_not": Do(say_why_not, "cannot", needs=("against",)),
        "cannot": Ask("k-whom-not", into="chosen", to="can", at_least=1),
        "ask": Do(ask_chosen, "asked"),
        "asked": Tell("a-sent", "start"),
        "all": Do(ask_all, "asked_all"),
        "asked_all": Tell("k-un-all", "start"),
        "back": Go("desk"),
    },
)
