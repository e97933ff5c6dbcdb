"""Her ideas, one at a time: who may read them, which she can change, and taking them back (PRODUCT 10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from flows.effects import RecordConsent, ShowIdea, TakeBack
from flows.facts import Facts, Mine
from flows.steps import Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

SHOWN: dict[str, tuple[str, str]] = {
    "1": ("all", "readers-all"),
    "3": ("group", "readers-group"),
    "4": ("nobody", "readers-team"),
}
"""By the option of "Who may see it?": the audience of a practice, and the catalogue id of who can read it."""

MINE = ("mine",)


def more_ideas(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _older(facts.mine, int(data.get("id", 0))) else "none"


def next_idea(facts: Facts, data: Data) -> Done:
    mine = _older(facts.mine, int(data.get("id", 0)))[0]
    return Done({"id": mine.number, "question": mine.text, "readers": mine.readers})


def show_idea(_: Facts, data: Data) -> Done:
    """Whom she shows it to is her consent for this one idea (CON-02)."""
    key = str(data["shown"])
    audience, readers = SHOWN[key]
    return Done({"readers": readers}, (ShowIdea(int(data["id"]), audience), RecordConsent("p-who", key)))


def take_back(_: Facts, data: Data) -> Done:
    return Done(effects=(TakeBack(int(data["id"])),))


def _older(mine: Sequence[Mine], last: int) -> list[Mine]:
    """Her ideas that come after the one with this number; all of them after 0."""
    return [words for words in mine if words.kind == "idea" and (not last or words.number < last)]


IDEAS = Flow(
    "ideas",
    about="Her ideas, one at a time, with who may read them; she can show them to others or take them back.",
    start="more",
    steps={
        "more": Check(more_ideas, {"some": "next", "none": "all"}, needs=MINE),
        "all": Tell("t-all", "back"),
        "back": Go("mine"),
        "next": Do(next_idea, "words", needs=MINE),
        "words": Tell("t-words", "who"),
        "who": Choose("t-who", (Option("1", "audience"), Option("2", "take"), Option("3", "more"))),
        "audience": Choose("p-who", tuple(Option(key, "show", ("shown", key)) for key in SHOWN)),
        "show": Do(show_idea, "shown"),
        "shown": Tell("t-narrowed", "more"),
        "take": Do(take_back, "taken"),
        "taken": Tell("take-done", "more"),
    },
)
