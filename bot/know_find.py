"""The fact `found`: the practices that she looks for, in a list or by her words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.knowing import Asked, Lookup
from flows import FLOWS
from flows import practice_facts as f
from flows.conversation import Conversation
from flows.events import Chose, Event, Picked, Pressed, Words
from flows.pending import came_with, unpacked
from flows.prompts import takes
from flows.spelling import plain
from storage.found import Found, in_order, numbered
from storage.searching import search
from storage.stems import Sought, words_of
from translations.catalog import LANGUAGES
from translations.light import light_words
from translations.senses import like
from translations.topics import topics_in

NUMBER = re.compile(r"\s*(?:n[or]?[.°º]?|#)?\s*(\d{1,9})\s*\.?\s*", re.IGNORECASE)
"""A practice by the number that members name it by: 212, no. 212, #212."""
LIGHT = {language: frozenset(plain(light_words(language)).split()) for language in LANGUAGES}


async def found(asked: Asked) -> dict[str, Any]:
    """Nothing while she has not said what she looks for."""
    for conversation in reversed(asked.talk.stack):
        if conversation.flow == "find":
            data = {**conversation.data, **_said(asked, conversation)}
            listed = await look_for(asked.connection, data, asked.person.id, asked.person.language)
            return {"found": tuple(map(_found, listed))}
    return {}


async def look_for(
    connection: AsyncConnection, data: Mapping[str, Any], reader: str, language: str
) -> list[Found]:
    """`data` are those of the flow `find`."""
    by = str(data.get("by", ""))
    if by != "words":
        return await in_order(connection, by, reader) if by else []
    said = str(data["sought"])
    if (number := NUMBER.fullmatch(said)) and (one := await numbered(connection, int(number[1]), reader)):
        return one
    return await search(connection, sought(said, reader, language))


def sought(said: str, reader: str, language: str) -> Sought:
    """What a reader of this language looks for with these words, which may be of another."""
    words = words_of(said)
    return Sought(reader, language, words, LIGHT, {word: like(word) for word in words}, topics_in(said))


def _said(asked: Asked, here: Conversation) -> dict[str, Any]:
    """What the flow is about to remember of what she has just sent, or came with before a gate."""
    event = _event(asked, here)
    taken = takes(FLOWS["find"].steps[here.step], event) if event else None
    puts = taken[1] if taken else {}
    return {**puts, "by": "words"} if "sought" in puts else dict(puts)


def _event(asked: Asked, here: Conversation) -> Chose | Picked | Words | None:
    top = asked.talk.active
    event: Event | None = asked.event if top is here else unpacked(came_with(top.data))
    if isinstance(event, Pressed):
        return Chose(event.key)
    return event if isinstance(event, Chose | Picked | Words) else None


def _found(row: Found) -> f.Found:
    return f.Found(**{name: getattr(row, name) for name in f.Found.__slots__})


KNOW_FIND: dict[str, Lookup] = {"found": found}
