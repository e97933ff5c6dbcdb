"""A card in plain words: why it waits, and where it is met."""

from __future__ import annotations

from bot.desk.room import Visit
from bot.unmet.cards import ELSEWHERE
from bot.unmet.found import HANDLE
from storage.desk.opened import OpenCard

WHY = frozenset(
    {"stuck", "failed", "wish", "no-word", "no-language", "joined", "another-language", "cover", "practice"}
    | {"question-alone", "unanswered", "late", "no-help", "wrote-back", "translation", "who-decides"}
    | {"dialogue-risk", "dialogue-talk", "dialogue-help", "dialogue-trouble", "promise-late"}
)
"""The reasons of cards that are said in plain words."""


def why(visit: Visit, card: OpenCard) -> str:
    return visit.say(f"desk-why-{card.reason}" if card.reason in WHY else "desk-why-other")


def where(card: OpenCard) -> str:
    """The address of the page on which it is met."""
    room = ELSEWHERE.get(card.reason, "waiting")
    if room == "questions":
        return f"/desk/{room}?q={card.question[:HANDLE]}"
    return f"/desk/{room}?card={card.id}" if room == "waiting" else f"/desk/{room}"
