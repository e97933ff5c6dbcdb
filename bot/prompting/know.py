"""The facts about prompts that were put to a member."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.knowing import Asked, Lookup, named
from flows.prompt_facts import PutToHer, Standing
from storage.desk import prompts, replies
from storage.desk.prompts import ASK, DIGEST, Asking, Text


async def put_to_her(asked: Asked) -> dict[str, Any]:
    """Of those that were put to her, and of no other."""
    numbers = [int(number) for number in named(asked, "prompt") if number.isascii() and number.isdigit()]
    found = await prompts.put_to(asked.connection, asked.person.id, numbers)
    return {"prompts": {str(one.id): await _hers(asked, one) for one in found}}


async def _hers(asked: Asked, asking: Asking) -> PutToHer:
    connection, language = asked.connection, asked.person.language
    thread = _thread(asking, asked.now)
    ask = _text(await prompts.texts(connection, asking.id, ASK), asking, language)
    if asking.digest != "sent":
        return PutToHer(asking.author, ask, _asks(asking), thread)
    told = _text(await prompts.texts(connection, asking.id, DIGEST), asking, language)
    n, k = await replies.counts(connection, asking.id)
    shared = await replies.shared(connection, asking.id, asked.person.id)
    return PutToHer(asking.author, ask, "over", thread, told, n, k, tuple(shared))


def _asks(asking: Asking) -> Standing:
    """Once the answers are told, nobody is asked anew."""
    return "open" if asking.state == "sent" else "over"


def _thread(asking: Asking, now: datetime) -> Standing:
    closed = asking.closed_at is not None and asking.closed_at <= now
    return "over" if asking.state != "sent" or closed else "open"


def _text(texts: dict[str, Text], asking: Asking, language: str) -> str:
    """Every language has one before anything is sent."""
    there = texts.get(language) or texts.get(asking.language)
    return there.text if there else ""


KNOW_PROMPTED: dict[str, Lookup] = {"prompts": put_to_her}
