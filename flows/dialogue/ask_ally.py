"""A message of the group to its ally (PRODUCT 6.8): four in all, one a day, each after a preview.

The ally reads only the group's public name. Where somebody sees a risk no woman of the group is named; else
she is asked whether what looks like a name is one.
"""

from __future__ import annotations

from typing import Literal

from flows.cautious import cautious
from flows.composing import IN_WORDS, Composing
from flows.dialogue.outsiders import asked, turn_of
from flows.effects.dialogues import AskAlly
from flows.facts import Facts
from flows.spelling import plain
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option

NEEDS = ("allies",)


def anybody(facts: Facts, data: Data) -> Literal["some", "one", "nobody"]:
    """One may have been named by what led here."""
    those = asked(facts)
    if data.get("ally"):
        return "one" if any(ally.id == data.get("ally", "") for ally in those) else "nobody"
    return "some" if those else "nobody"


def next_ally(facts: Facts, data: Data) -> Done:
    those = asked(facts)
    turn = turn_of(those, data)
    return Done({"n": turn, "about": those[turn].id, "name": those[turn].name})


def this_one(_: Facts, data: Data) -> Done:
    return Done({"ally": data["about"]})


def left_for(facts: Facts, data: Data) -> Done:
    """How many messages are left; about a promise, what she could ask."""
    to = str(data.get("ally", ""))
    ally = next((one for one in facts.allies if one.id == to), None)
    text = ally.draft if ally and data.get("promise") else ""
    return Done({"to": to, "k": ally.left if ally else 0, "text": text})


def drafted(_: Facts, data: Data) -> Literal["drafted", "empty"]:
    return "drafted" if data.get("text") else "empty"


def names_somebody(facts: Facts, data: Data) -> Literal["nobody", "asks", "nameless"]:
    said = f" {plain(''.join(c if c.isalnum() else ' ' for c in str(data['text'])))} "
    names = {plain(nick) for nick in (*facts.sisters, facts.me.nick)} - {""}
    if not any(f" {name} " in said for name in names):
        return "nobody"
    return "nameless" if facts.dialogue and facts.dialogue.nameless else "asks"


def still(facts: Facts, data: Data) -> Literal["today", "later", "gone"]:
    ally = next((one for one in asked(facts) if one.id == data["to"]), None)
    if ally is None:
        return "gone"
    return "later" if ally.today else "today"


def ask_ally(_: Facts, data: Data) -> Done:
    return Done(effects=(AskAlly(str(data["to"]), str(data["text"]), int(data.get("promise", 0))),))


ASK_ALLY = Flow(
    "ask_ally",
    about="A message of the group to somebody outside who stands with it: her words, a preview, four in all.",
    start="anybody",
    keep="draft",
    steps={
        "anybody": Check(anybody, {"some": "next", "one": "left", "nobody": "nobody"}, needs=NEEDS),
        "nobody": End("d-ask-nobody"),
        "next": Do(next_ally, "who", needs=NEEDS),
        "who": Choose(
            "d-ask-who",
            (Option("1", "this"), Option("2", "anybody_else"), Option("0", "later")),
            quotes=(("t", "name"),),
        ),
        "anybody_else": Check(anybody, {"some": "next", "one": "left", "nobody": "nobody"}, needs=NEEDS),
        "later": End("d-invite-later"),
        "this": Do(this_one, "left"),
        "left": Do(left_for, "drafted", needs=NEEDS),
        "drafted": Check(drafted, {"drafted": IN_WORDS, "empty": "write"}),
        "write": Ask("d-ask-write", into="text", to=IN_WORDS, at_least=2),
        **Composing("text", "write", "d-ask-preview", "sends", ready="names", aloud=False).steps(),
        "names": Check(
            names_somebody,
            {"nobody": "caution", "asks": "named", "nameless": "write_nameless"},
            needs=("sisters", "dialogue"),
        ),
        "named": Choose("d-ask-named", (Option("1", "write"), Option("2", "caution"))),
        "write_nameless": Ask("d-ask-nameless", into="text", to=IN_WORDS, at_least=2),
        **cautious(then="preview"),
        "sends": Check(still, {"today": "send", "later": "send_later", "gone": "nobody"}, needs=NEEDS),
        "send": Do(ask_ally, "sent"),
        "sent": End("d-ask-sent"),
        "send_later": Do(ask_ally, "sent_later"),
        "sent_later": End("d-ask-tomorrow"),
    },
)
