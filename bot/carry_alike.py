"""What she makes of answers that others got to much the same question → rows."""

from __future__ import annotations

from bot.carrying import Carried, Carrying
from bot.offering import put_to_one
from flows import effects as e
from storage import likeness
from storage.asking import Answered
from storage.holding import Person


async def read_answer(carrying: Carrying, person: Person, effect: e.ReadAnswer) -> Carried:
    await likeness.read(carrying.connection, effect.answer, person.id, effect.privacy, carrying.now)
    return ()


async def ask_one(carrying: Carrying, person: Person, answered: Answered, words: str) -> str:
    """A question of hers to the author of this answer alone. Returns the offer that brings the reply."""
    known = {"topic": answered.topic, "privacy": answered.privacy}
    return await put_to_one(carrying, person.id, answered.answerer, words, **known)
