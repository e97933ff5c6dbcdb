"""To whom a prompt goes: all, or those of a topic, a country, groups (PRODUCT 6.9, B3)."""

from __future__ import annotations

from typing import Literal

from flows.desk.working import working
from flows.effects.desk_prompts import WorkOnPrompt
from flows.facts import Facts
from flows.steps import Ask, Check, Data, Do, Done, Flow, Go, Option, Tell

WAIT = "desk_whom/working"


def to_all(_: Facts, data: Data) -> Done:
    prompt = int(data["prompt"])
    return Done({"prompt": prompt}, (WorkOnPrompt("address", WAIT, prompt),))


def meant(facts: Facts, _: Data) -> Literal["known", "circle", "unknown"]:
    """`2 savings` says it at once; after a lone 2 she is asked which."""
    if facts.whom is None:
        return "unknown"
    return "circle" if facts.whom.kind == "circle" else "known"


def to_some(facts: Facts, data: Data) -> Done:
    prompt, whom = int(data["prompt"]), facts.whom
    if whom is None:
        return Done({"prompt": prompt})
    act = WorkOnPrompt("address", WAIT, prompt, kind=whom.kind, value=whom.value)
    return Done({"prompt": prompt}, (act,))


WHOM = Flow(
    "desk_whom",
    about="She says to whom her prompt goes; how many that are is counted before it can be sent.",
    desk=True,
    start="whom",
    steps={
        "whom": Ask(
            "k-b-aud",
            into="whom",
            to="meant",
            options=(
                Option("1", "all", ("kind", "all")),
                Option("2", "topic", ("kind", "topic")),
                Option("3", "country", ("kind", "country")),
                Option("4", "circle", ("kind", "circle")),
                Option("5", "groups", ("kind", "groups")),
                Option("0", "desk"),
            ),
        ),
        "topic": Ask("k-b-topic", into="whom", to="meant"),
        "country": Ask("k-b-country", into="whom", to="meant"),
        "groups": Ask("k-b-groups", into="whom", to="meant"),
        "circle": Tell("k-b-no-circle", "whom"),
        "meant": Check(meant, {"known": "some", "circle": "circle", "unknown": "unknown"}, needs=("whom",)),
        "unknown": Ask("k-b-unknown", into="whom", to="meant"),
        "all": Do(to_all, "working"),
        "some": Do(to_some, "working", needs=("whom",)),
        **working("words", "whom"),
        "words": Go("desk_words", carry=("prompt",)),
        "desk": Go("desk"),
    },
)
