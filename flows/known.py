"""Is it still she? Asked where an address was silent for long, bounced, or somebody asked who we are
(PRODUCT 4.5, SAF-07). Until then nothing of hers is shown, and what comes for her is held."""

from __future__ import annotations

from typing import Literal

from flows.effects import BeSure, Ignore, Wonder
from flows.facts import Facts
from flows.pins import asking_pin, has_pin
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option

TRIES = 3


def wonder(_: Facts, __: Data) -> Done:
    return Done(effects=(Wonder(),))


def her_word(facts: Facts, _: Data) -> Literal["hers", "other"]:
    """The word of her own group, with one slip allowed."""
    return "hers" if facts.word and facts.word == facts.me.group else "other"


def count_word(_: Facts, data: Data) -> Done:
    return Done({"wrong": int(data.get("wrong", 0)) + 1})


def enough(_: Facts, data: Data) -> Literal["more", "enough"]:
    return "enough" if int(data["wrong"]) >= TRIES else "more"


def ignore(_: Facts, __: Data) -> Done:
    return Done(effects=(Ignore(hours=24),))


def be_sure(_: Facts, __: Data) -> Done:
    return Done(effects=(BeSure(),))


KNOWN = Flow(
    "known",
    about="Somebody writes from an address that may not be hers any more: her PIN or her group's word tells.",
    start="wonder",
    over=True,
    gate=True,
    steps={
        "wonder": Do(wonder, "who"),
        "who": Choose("g-who", (Option("1", "has_pin"),)),
        "has_pin": Check(has_pin, {"yes": "pin", "no": "word"}),
        **asking_pin(then="sure"),
        "word": Ask("who-word", into="", to="word_given", secret=True),
        "word_given": Check(her_word, {"hers": "sure", "other": "count"}, needs=("word",)),
        "count": Do(count_word, "enough"),
        "enough": Check(enough, {"more": "word_again", "enough": "ignore"}),
        "word_again": Ask("who-word-bad", into="", to="word_given", secret=True),
        "ignore": Do(ignore, "silent"),
        "silent": End(then="aside"),
        "sure": Do(be_sure, "open"),
        "open": End(then="through"),
    },
)
