"""The questions that no peer has answered yet, for the persons who meet them: oldest first, broken promises
before all others (PRODUCT 6.9, 9.1)."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from bot.settings import Unsafe
from storage import unanswered
from storage.unanswered import Unanswered

HANDLE = 8  # characters of its id that name a question
HOUR = timedelta(hours=1)
MET_WITHIN = 72 * HOUR  # of every question, by a peer or by a person (PRODUCT 9.2)
PROMISED = 24 * HOUR  # within which a person writes, once the asker was told so (a.none48)

LATE = "A person was promised, and nobody has written"
AGES = {LATE: 10_000, "Over 48 h": 48, "24 to 48 h": 24, "4 to 24 h": 4, "Under 4 h": 0}  # from so many hours

WHY = {
    "late": "nobody has written",
    "unanswered": "before a person",
    "question-alone": "nobody could be asked",
    "wrote-back": "she has written back",
    "no-help": "what was written did not help her",
}


async def listed(line: Line) -> None:
    """Age, place, language, topic and how many peers were asked of each. No words, no nicknames."""
    now = line.clock.now()
    async with line.database.connect() as connection:
        waiting = await unanswered.every(connection)
    sections: dict[str, list[Unanswered]] = defaultdict(list)
    for question in waiting:
        sections[_section(question, now)].append(question)
    for name in filter(sections.__contains__, AGES):
        typer.echo(f"{name}:")
        for question in sections[name]:
            typer.echo(f"  {told(question, now)}")
    typer.echo(f"{len(waiting)} without an answer, {sum(bool(q.cards) for q in waiting)} before a person.")


async def named(connection: AsyncConnection, handle: str) -> Unanswered:
    """The one that is called so in `questions waiting`. Raises `Unsafe`."""
    every = await unanswered.every(connection)
    found = [question for question in every if question.id[:HANDLE] == handle.strip().lower()]
    if len(found) != 1:
        raise Unsafe("No question that waits is called so: see `questions waiting`.")
    return found[0]


def hours_of(question: Unanswered, now: datetime) -> int:
    """How old it is."""
    return (now - question.created_at) // HOUR


def told(question: Unanswered, now: datetime) -> str:
    """One line, which names nobody."""
    where = f"{hours_of(question, now)} h, {question.place}, {question.language}, {question.topic}"
    peers = f"{question.asked} asked, {question.passed} passed, {question.answering} answering"
    parts = [peers, *_private(question), _left(question, now), *_why(question)]
    return f"{question.id[:HANDLE]}  {where}: {'; '.join(parts)} ({question.facilitator})"


def _section(question: Unanswered, now: datetime) -> str:
    if "late" in question.cards:
        return LATE
    return next(name for name, least in AGES.items() if hours_of(question, now) >= least)


def _private(question: Unanswered) -> list[str]:
    return {2: ["without her nickname"], 3: ["not to anybody near her"]}.get(question.privacy, [])


def _left(question: Unanswered, now: datetime) -> str:
    """Until what she was told is not true any more."""
    if question.met_at:
        return "a person has written"
    promised = question.escalated_at + PROMISED if question.escalated_at else question.created_at + MET_WITHIN
    left = promised - now
    return f"{left // HOUR} h left" if left >= timedelta() else f"{-left // HOUR} h late"


def _why(question: Unanswered) -> list[str]:
    reasons = [*question.cards, *(["question-alone"] if question.state == "alone" else [])]
    return [WHY[reason] for reason in WHY if reason in reasons]
