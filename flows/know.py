"""What she could help others with, asked a week after joining and never pressed (PRODUCT 6.1, O10)."""

from __future__ import annotations

from flows.effects import Know
from flows.facts import Facts
from flows.steps import Data, Do, Done, End, Flow, Pick

TOPICS = {
    "1": "water",
    "2": "land",
    "3": "health",
    "4": "savings",
    "5": "safety",
    "6": "food",
    "7": "work",
    "8": "other",
}


def know(_: Facts, data: Data) -> Done:
    return Done(effects=(Know(tuple(TOPICS[key] for key in str(data["topics"]).split(","))),))


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
