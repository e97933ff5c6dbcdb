"""What she makes of answers that others got to much the same question → rows."""

from __future__ import annotations

from bot.carrying import Carried, Carrying
from flows import effects as e
from storage import likeness, offers, questions
from storage.asking import Answered
from storage.holding import Person

ALONE = 0  # the wave of a question that is put to one woman whom the asker chose


async def read_answer(carrying: Carrying, person: Person, effect: e.ReadAnswer) -> Carried:
    await likeness.read(carrying.connection, effect.answer, person.id, effect.privacy, carrying.now)
    return ()


async def ask_one(carrying: Carrying, person: Person, answered: Answered, words: str) -> str:
    """A question of hers to the author of this answer alone. Returns the offer that brings the reply."""
    connection, now = carrying.connection, carrying.now
    question = await questions.keep(
        connection,
        {
            "member_id": person.id,
            "words_id": words,
            "thought": "",
            "topic": answered.topic,
            "privacy": answered.privacy,
            "state": "routed",
            "wave": ALONE,
            "created_at": now,
        },
    )
    return (await offers.offer_to(connection, question, [answered.answerer], now, ALONE))[answered.answerer]
