"""Asking peers: her question in her own words, her own thought, how private, a preview, and off it goes
(PRODUCT 6.5, A1 to A6).

A question about a dose or a law is told that a nurse or legal aid should be asked too. One that was asked
before, and answered, is offered for reading (`flows.alike`).
"""

from __future__ import annotations

from typing import Literal

from flows.agreeing import agreeing
from flows.cautious import cautious
from flows.composing import Composing, photo_of, sound_of
from flows.effects import AskPeers
from flows.facts import Facts
from flows.likeness import readable
from flows.private import without_private
from flows.routing import first_wave
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option


def came_with_question(_: Facts, data: Data) -> Literal["given", "none"]:
    return "given" if data.get("question") else "none"


def clean_thought(_: Facts, data: Data) -> Done:
    return Done({"thought": without_private(str(data["thought"]))})


def asked_before(facts: Facts, data: Data) -> Literal["before", "never"]:
    return "before" if readable(facts.alike, int(data["privacy"])) else "never"


def note_alike(facts: Facts, data: Data) -> Done:
    """`n` is how many answers she can read."""
    like = facts.alike.words if facts.alike else ""
    return Done({"like": like, "n": len(readable(facts.alike, int(data["privacy"])))})


def ask_peers(facts: Facts, data: Data) -> Done:
    """`n` is how many are asked, `k` in how many places they live. With nobody to ask, a person is called."""
    privacy = int(data["privacy"])
    wave = first_wave(facts.asker, facts.peers, privacy, facts.panel)
    ids = tuple(peer.id for peer in wave)
    thought = str(data.get("thought", ""))
    question, topic = str(data["question"]), facts.asker.topic
    replaces = int(data.get("replaces", 0))
    photo, sound = photo_of(data), sound_of(data, "question")
    along = thought != "" and data.get("along") == "yes"
    asked = AskPeers(question, privacy, topic, ids, thought, photo, replaces, sound, along)
    return Done({"n": len(wave), "k": len({peer.place for peer in wave})}, (asked,))


def anybody(facts: Facts, data: Data) -> Literal["some", "nobody", "held"]:
    """It is put to nobody before a person has looked at it, where a person should."""
    if facts.held:
        return "held"
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
            words="question", written="question", preview="a-confirm", send="send", ready="caution"
        ).steps(),
        **cautious(then="think"),
        "think": Ask(
            "a-think", into="thought", to="thought", options=(Option("0", "private", ("thought", "")),)
        ),
        "thought": Do(clean_thought, "think_send"),
        "think_send": Choose(
            "a-think-send",
            (Option("1", "private", ("along", "yes")), Option("2", "private", ("along", "no"))),
        ),
        "private": Choose(
            "a-sens",
            (
                Option("1", "before", ("privacy", 1)),
                Option("2", "before", ("privacy", 2)),
                Option("3", "before", ("privacy", 3)),
            ),
        ),
        "before": Check(asked_before, {"before": "alike", "never": "preview"}, needs=("alike",)),
        "alike": Do(note_alike, "similar", needs=("alike",)),
        "similar": Choose(
            "a-similar", (Option("1", "read"), Option("2", "preview")), quote=("question", "like")
        ),
        "read": Go("alike", carry=("like", "privacy"), back="preview"),
        "send": Do(ask_peers, "anybody", needs=("asker", "peers", "panel")),
        "anybody": Check(anybody, {"some": "sent", "nobody": "kept", "held": "held"}, needs=("held",)),
        "sent": End("a-sent"),
        "held": End("a-held"),
        "kept": End("a-nobody"),
    },
)
