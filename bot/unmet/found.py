"""One question of those that wait, by what it is called; and who of the team may speak about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.room import Refused
from flows.private import holds_private
from storage import holding, questions, unanswered
from storage.questions import OnItsWay
from storage.unanswered import Unanswered
from translations.catalog import LANGUAGES

HANDLE = 8  # characters of its id that name a question
HOUR = timedelta(hours=1)
MET_WITHIN = 72 * HOUR  # of every question, by a peer or by a person (PRODUCT 9.2)
PROMISED = 24 * HOUR  # within which a person writes, once the asker was told so (a.none48)
LONGEST_NAME = 11  # characters of hers who writes, as of a group's facilitator


async def named(connection: AsyncConnection, handle: str) -> Unanswered:
    """The one that is called so in every list of them. Raises `Refused`."""
    every = await unanswered.every(connection)
    found = [question for question in every if question.id[:HANDLE] == handle.strip().lower()[:HANDLE]]
    if len(found) != 1:
        raise Refused("desk-question-unknown")
    return found[0]


async def held(connection: AsyncConnection, waiting: Unanswered) -> OnItsWay:
    """It, with her who asks held still, as in a turn of hers. Raises `Refused` if it is gone."""
    found = await questions.on_its_way(connection, waiting.id)
    if found:
        await holding.by_id(connection, [found.of])
        found = await questions.on_its_way(connection, waiting.id)
    if found is None:
        raise Refused("desk-question-gone")
    return found


def refuse_name(who: str, language: str = LANGUAGES[0]) -> None:
    """Raises `Refused` when nobody can go by this name, or reads this language here."""
    if not 0 < len(who) <= LONGEST_NAME or not who.isprintable() or holds_private(who):
        raise Refused("desk-odd-name", n=LONGEST_NAME)
    if language not in LANGUAGES:
        raise Refused("desk-odd-language", languages=", ".join(LANGUAGES))


def hours_of(question: Unanswered, now: datetime) -> int:
    """How old it is."""
    return (now - question.created_at) // HOUR


def left_of(question: Unanswered, now: datetime) -> timedelta | None:
    """Until what she was told is not true any more; less than nothing when it is not. None: it was met."""
    if question.met_at:
        return None
    promised = question.escalated_at + PROMISED if question.escalated_at else question.created_at + MET_WITHIN
    return promised - now
