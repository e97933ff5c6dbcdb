"""Asking peers: her question in her own words, her own thought, how private, a preview, and off it goes
(PRODUCT 6.5, A1 to A6)."""

from __future__ import annotations

from typing import Literal

from flows.agreeing import agreeing
from flows.composing import Composing, photo_of, sound_of
from flows.effects import AskPeers
from flows.facts import Facts
from flows.private import without_private
from flows.routing import first_wave
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option


def came_with_question(_: Facts, data: Data) -> Literal["given", "none"]:
    return "given" if data.get("question") else "none"


def clean_thought(_: Facts, data: Data) -> Done:
    return Done({"thought": without_private(str(data["thought"]))})


def ask_peers(facts: Facts, data: Data) -> Done:
    """`n` is how many are asked, `k` in how many places they live. With nobody to ask, a person is called."""
    privacy = int(data["privacy"])
    wave = first_wave(facts.asker, facts.peers, privacy)
    ids = tuple(peer.id for peer in wave)
    thought = str(data.get("thought", ""))
    question, topic = str(data["question"]), facts.asker.topic
    replaces = int(data.get("replaces", 0))
    photo, sound = photo_of(data), sound_of(data, "question")
    asked = AskPeers(question, privacy, topic, ids, thought, photo, replaces, sound)
    return Done({"n": len(wave), "k": len({peer.place for peer in wave})}, (asked,))


def anybody(_: Facts, data: Data) -> Literal["some", "nobody"]:
    return "some" if data["n"] else "nobody"


ASK = Flow(
    "ask",
    about=(
        "A question to peers: her own words, her own thought, how private it is, a preview, and off it goes."
    ),
    start="agreed",
    keep="draft",
    steps={
        **agreeing(then="begin"),
        "begin": Check(came_with_question, {"given": "looked", "none": "question"}),
        "question": Ask("a-start", into="question", to="looked", at_least=3),
        **Composing(
            words="question", written="question", preview="a-confirm", send="send", ready="think"
        ).steps(),
        "think": Ask("a-think", into="thought", to="thought", options=(Option("0", "private"),)),
        "thought": Do(clean_thought, "private"),
        "private": Choose(
            "a-sens",
            (
                Option("1", "preview", ("privacy", 1)),
                Option("2", "preview", ("privacy", 2)),
                Option("3", "preview", ("privacy", 3)),
            ),
        ),
        "send": Do(ask_peers, "anybody", needs=("asker", "peers")),
        "anybody": Check(anybody, {"some": "sent", "nobody": "kept"}),
        "sent": End("a-sent"),
        "kept": End("a-nobody"),
    },
)
