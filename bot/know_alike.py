"""Facts about the question she is about to ask: is it one to be careful with, and was it asked before?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.knowing import Asked, Lookup
from flows.asking_facts import Alike, Reply
from flows.events import Words
from flows.pending import came_with
from flows.routing import Whereabouts
from storage import candidates, likeness, offers
from storage.likeness import Answered, Sought
from translations.cautions import needs_caution
from translations.detect import hear, written_in
from translations.light import light_words


async def caution(asked: Asked) -> dict[str, Any]:
    return {"caution": needs_caution(_question(asked))}


async def alike(asked: Asked) -> dict[str, Any]:
    """What she is reading already, or the first that asks the same and has answers for her."""
    reading = _remembered(asked, "like")
    for words in [reading] if reading else await _found(asked):
        replies = await _replies(asked, words)
        if not all(reply.judged for reply in replies):
            return {"alike": Alike(words, replies)}
    return {}


async def thought(asked: Asked) -> dict[str, Any]:
    found = await offers.thought_of(asked.connection, _remembered(asked, "offer"), asked.person.id)
    return {"thought": found or ""}


async def _found(asked: Asked) -> list[str]:
    question = _question(asked)
    language = written_in(hear(question, [asked.person.nick]), asked.person.language)
    sought = Sought(asked.person.id, language, question, light_words(language))
    return await likeness.alike(asked.connection, sought, asked.now)


async def _replies(asked: Asked, words: str) -> tuple[Reply, ...]:
    home = (await candidates.asking(asked.connection, asked.person.id)).home
    found = await likeness.answers(asked.connection, words, asked.person.id)
    return tuple(_reply(one, home) for one in found)


def _reply(answered: Answered, home: Whereabouts) -> Reply:
    near = Whereabouts(answered.group_id, answered.country, answered.district).near(home)
    return Reply(answered.id, answered.words_id, answered.nick, answered.place, near, answered.judged)


def _question(asked: Asked) -> str:
    """What she has just written, or wrote before something else was to be settled, or wrote earlier."""
    if isinstance(asked.event, Words):
        return asked.event.text
    return next(_written(asked), "")


def _written(asked: Asked) -> Iterator[str]:
    for conversation in reversed(asked.talk.stack):
        came = came_with(conversation.data)
        if came.get("kind") == "words":
            yield came.get("value", "")
        if conversation.data.get("question"):
            yield str(conversation.data["question"])


def _remembered(asked: Asked, key: str) -> str:
    """Of the conversation on top that knows it."""
    return next((str(c.data[key]) for c in reversed(asked.talk.stack) if c.data.get(key)), "")


KNOW_ALIKE: dict[str, Lookup] = {"caution": caution, "alike": alike, "thought": thought}
