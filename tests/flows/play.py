"""Conversations as tables: what she sends, and what the line says to it."""

from __future__ import annotations

from flows.effects import Effect, Remind
from flows.events import Event
from tests.flows.brought import arrived
from tests.flows.somebody import Somebody, heard, sentences

Line = tuple[str | Event, str]
QUESTION = "how do you keep the accounts"


def play(somebody: Somebody, lines: list[Line]) -> tuple[Somebody, list[Effect]]:
    """Each line: what she sends (or what comes for her), and the ids of everything said to it.

    Reminders, which follow every step of a draft, are left out of the effects.
    """
    effects: list[Effect] = []
    for sends, says in lines:
        event = heard(sends) if isinstance(sends, str) else sends
        somebody, turn = somebody.does(event)
        assert " ".join(sentences(turn)) == says, f"after {sends if isinstance(sends, str) else event}"
        effects += [effect for effect in turn.effects if not isinstance(effect, Remind)]
    return somebody, effects


JOIN: list[Line] = [
    ("hello", "onb-lang"),
    ("1", "onb-code"),
    ("Ceibo", "onb-what"),
    ("1", "onb-adult"),
    ("1", "onb-consent"),
    ("1", "onb-shared"),
    ("1", "onb-nick"),
]


ASK: list[Line] = [
    ("00", "g-menu"),
    ("2", "a-start"),
    (QUESTION, "a-think"),
    ("0", "a-sens"),
    ("1", "a-confirm"),
]


WORDS = "we count it aloud on Mondays"
ANSWER: list[Line] = [(arrived("answer", long=""), "a-offer"), ("1", "a-write"), (WORDS, "a-ans-confirm")]
RECEIVE: list[Line] = [(arrived("receive"), "relay w2 a-ans-tail")]
FURTHER: list[Line] = [(arrived("further"), "relay w3 a-more-in"), ("1", "a-write"), (WORDS, "a-ans-confirm")]
