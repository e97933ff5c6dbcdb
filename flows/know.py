"""What is asked after joining, one thing a week and never pressed (PRODUCT 6.1, O10): what she could help
others with, what she wants to learn, and what kind of place she lives in."""

from __future__ import annotations

from flows.effects import AskLater, Know, LiveIn, Want
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, End, Flow, Option, Pick
from flows.topics import TOPICS as TOPICS

PLACES = {"1": "city", "2": "town", "3": "village"}
A_WEEK = 7


def topics_of(keys: str) -> tuple[str, ...]:
    return tuple(TOPICS[key] for key in keys.split(","))


def know(_: Facts, data: Data) -> Done:
    return Done(effects=(Know(topics_of(str(data["topics"]))), AskLater("want", A_WEEK)))


def want(_: Facts, data: Data) -> Done:
    return Done(effects=(Want(topics_of(str(data["topics"]))), AskLater("home", A_WEEK)))


def live_in(_: Facts, data: Data) -> Done:
    return Done(effects=(LiveIn(str(data["place"])),))


KNOW = Flow(
    "know",
    about="What she could help others with, so that questions find her.",
    start="ask",
    steps={
        "ask": Pick("onb-know", into="topics", to="keep", keys=tuple(TOPICS)),
        "keep": Do(know, "kept"),
        "kept": End("onb-know-ok"),
    },
)

WANT = Flow(
    "want",
    about="What she wants to learn.",
    start="ask",
    steps={
        "ask": Pick("onb-want", into="topics", to="keep", keys=tuple(TOPICS)),
        "keep": Do(want, "kept"),
        "kept": End("onb-want-ok"),
    },
)

HOME = Flow(
    "home",
    about="What kind of place she lives in: peers in a like place are asked first.",
    start="ask",
    steps={
        "ask": Choose(
            "onb-home", tuple(Option(key, "keep", ("place", place)) for key, place in PLACES.items())
        ),
        "keep": Do(live_in, "kept"),
        "kept": End("onb-want-ok"),
    },
)
