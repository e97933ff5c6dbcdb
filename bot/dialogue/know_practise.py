"""Facts about practising: the order of the cards, and the tip for what she has just answered."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from bot.knowing import Asked, Lookup, topmost, written
from flows.dialogue.practise import CARDS
from storage.dialogue import dialogues, parts, practising
from translations.tips import Answer, tip_for


async def cards(asked: Asked) -> dict[str, Any]:
    """Those she has had least often first, so that each comes in two rounds; among them by chance.

    The chance hangs on what is known already, so that a turn that is taken twice draws the same.
    """
    dialogue, me = topmost(asked, "dialogue"), asked.person.id
    had = await practising.turns(asked.connection, me, dialogue)
    found = await dialogues.find(asked.connection, dialogue, me) if dialogue else None
    drawn = f"{found.number if found else 0}:{asked.person.nick}:{had.total()}"
    return {"cards": tuple(sorted(CARDS, key=lambda card: (had[card], _chance(drawn, card))))}


def _chance(drawn: str, card: str) -> bytes:
    return sha256(f"{drawn}:{card}".encode()).digest()


async def tip(asked: Asked) -> dict[str, Any]:
    card = topmost(asked, "cards").partition(",")[0]
    answer = Answer(next(written(asked), ""), asked.person.language, asked.today, await _ask(asked))
    return {"tip": tip_for(card, answer)}


async def _ask(asked: Asked) -> str:
    """The ask as she may read it; nothing where she practises without a dialogue."""
    dialogue = topmost(asked, "dialogue")
    texts = await parts.seen_by(asked.connection, dialogue, asked.person.id) if dialogue else {}
    return texts["ask"][-1].text if texts.get("ask") else ""


KNOW_PRACTISE: dict[str, Lookup] = {"cards": cards, "tip": tip}
