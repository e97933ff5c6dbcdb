"""Facts about the phone she writes from: who shares it, a code to carry over, a word that tells it is she."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.knowing import Asked, Lookup
from bot.moving import DIGITS
from flows.events import Words
from flows.spelling import closest
from storage import people, phones

PAUSE = timedelta(minutes=15)  # after which it is asked who writes (PRODUCT 4.5)
GATE = "writer"  # the conversation that asks it, and stands until it is answered


async def code(_: Asked) -> dict[str, Any]:
    return {"code": f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"}


async def moved(asked: Asked) -> dict[str, Any]:
    return {"moved": asked.moved}


async def word(asked: Asked) -> dict[str, Any]:
    """The group whose word she has just sent, also when its country has been closed since she joined."""
    if not isinstance(asked.event, Words):
        return {}
    groups = await people.group_words(asked.connection, closed=True)
    return {"word": groups.get(closest(asked.event.text, groups), "")}


async def sharers(asked: Asked) -> Mapping[str, str]:
    """The ids and nicknames of both who share her phone; empty when it is hers alone."""
    if not asked.person.shared:
        return {}
    nameless = asked.line.catalog.part("writer-new", "", asked.person.language)
    both = await phones.sharers(asked.connection, asked.person.address_id)
    return {member: nick or nameless for member, nick in both.items()}


def which(asked: Asked) -> bool:
    """Whether it must be asked who of them is writing."""
    wrote_at = asked.person.wrote_at
    paused = wrote_at is None or asked.now - wrote_at >= PAUSE
    open_ = any(conversation.flow == GATE for conversation in asked.talk.stack)
    return asked.person.shared and (paused or open_)


KNOW_PHONES: dict[str, Lookup] = {"code": code, "moved": moved, "word": word}
