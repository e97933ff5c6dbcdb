"""Practising for a meeting (PRODUCT 6.8, D11): the line plays the official, she answers, and gets one tip.

The order of the cards is drawn by the shell. A round takes half of them, so that two rounds show each at
least once. Her answer is not kept, and no machine judges her: she says herself how it was.
"""

from __future__ import annotations

from typing import Literal

from flows.composing import heard_at, hearing, ready
from flows.effects.dialogues import NoteTurn
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option, Step

CARDS = ("money", "office", "later", "proof", "who", "yes")
ROUND = len(CARDS) // 2  # cards
MARKS = {"1": "strong", "2": "soso", "3": "again"}
ANSWER = ready("answer")

Card = Literal["money", "office", "later", "proof", "who", "yes", "over"]


def draw(facts: Facts, _: Data) -> Done:
    return Done({"cards": ",".join(facts.cards[:ROUND])})


def next_card(_: Facts, data: Data) -> Card:
    match _first(str(data["cards"])):
        case "money" | "office" | "later" | "proof" | "who" | "yes" as card:
            return card
        case _:
            return "over"


def give_tip(facts: Facts, data: Data) -> Done:
    """What she answered is looked at now, and then forgotten."""
    return Done({"tip": f"tip-{facts.tip}", "card": _first(str(data["cards"])), "said": "", "photo": ""})


def give_tip_aloud(_: Facts, data: Data) -> Done:
    """Nothing here listens to her voice: she gets what is good to know of this card."""
    card = _first(str(data["cards"]))
    return Done({"tip": f"tip-aloud-{card}", "card": card, "said": "", "sound": ""})


def note_turn(_: Facts, data: Data) -> Done:
    """The tip stays: from the next card she may come back to it."""
    card, mark = str(data["card"]), str(data["mark"])
    others = [one for one in str(data["cards"]).split(",") if one not in ("", card)]
    left = [card, *others] if mark == "again" else others
    return Done({"cards": ",".join(left)}, (NoteTurn(str(data.get("dialogue", "")), card, mark),))


def _first(cards: str) -> str:
    return cards.partition(",")[0]


def came_from(_: Facts, data: Data) -> Literal["dialogue", "nothing"]:
    return "dialogue" if data.get("dialogue") else "nothing"


def cards() -> dict[str, Step]:
    """A step for each card, all leading to the tip; a voice note is accepted like words."""
    return {
        **{card: Ask(f"d-prac-{card}", into="said", to=ANSWER) for card in CARDS},
        ANSWER: Do(give_tip, "tip", needs=("tip",)),
        heard_at(ANSWER): hearing("said", "card", "aloud", ANSWER),
        "aloud": Do(give_tip_aloud, "tip"),
    }


PRACTISE = Flow(
    "practise",
    about=(
        "She practises for the meeting: the line plays the official, three cards a round; each answer gets "
        "one tip, and she says herself how it was. Nothing of what she answers is kept."
    ),
    start="begin",
    steps={
        "begin": Choose("d-prac", (Option("1", "draw"), Option("0", "from"))),
        "draw": Do(draw, "card", needs=("cards",)),
        "card": Check(next_card, {**{card: card for card in CARDS}, "over": "more"}),
        **cards(),
        "tip": Choose("d-tip", tuple(Option(key, "note", ("mark", mark)) for key, mark in MARKS.items())),
        "note": Do(note_turn, "card"),
        "more": Choose("d-prac-more", (Option("1", "draw"), Option("0", "from"))),
        "from": Check(came_from, {"dialogue": "paper", "nothing": "practised"}),
        "paper": Go("paper", carry=("dialogue",)),
        "practised": End("d-prac-over"),
    },
)
