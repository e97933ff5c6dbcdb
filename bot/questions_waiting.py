"""The questions that no peer has answered yet, for the persons who meet them: oldest first, broken promises
before all others (PRODUCT 6.9, 9.1)."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

import typer

from bot.line import Line
from bot.unmet.found import HANDLE, HOUR, hours_of, left_of
from storage import unanswered
from storage.unanswered import Unanswered

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
    left = left_of(question, now)
    if left is None:
        return "a person has written"
    return f"{left // HOUR} h left" if left >= timedelta() else f"{-left // HOUR} h late"


def _why(question: Unanswered) -> list[str]:
    reasons = [*question.cards, *(["question-alone"] if question.state == "alone" else [])]
    return [WHY[reason] for reason in WHY if reason in reasons]
