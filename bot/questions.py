"""The worker's look at questions: further waves, claims that end, a person at 48 hours, an alarm at 72.

What is due, `flows.waves` says, and `bot.wave_steps` makes it true. Each question is looked at in a
transaction of its own. The choice of peers is held before the question, as by a turn that asks: no two wait
for each other.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import metrics
from bot.carrying import Carrying
from bot.failing import place_of
from bot.line import Line
from bot.waiting import waited_until
from bot.wave_steps import STEPS, Looking, ask
from flows.panel import Panel
from flows.routing import all_of_topic
from flows.waves import WHOLE, Life, Step, look
from storage import candidates, offers, questions, timers
from storage.offers import Waited
from storage.questions import UNMET, OnItsWay

SECOND = timedelta(seconds=1)
LATER = timedelta(minutes=5)  # a question whose look failed is looked at again, and holds up no other

log = logging.getLogger(__name__)


async def look_at_questions(line: Line) -> int:
    """Look at every question that is due. Returns how often one was looked at."""
    looked = 0
    while (question := await _next(line)) is not None:
        await _look_at(line, question)
        looked += 1
    return looked


async def widen_in(carrying: Carrying, question: OnItsWay) -> int:
    """Ask all who know the topic of this question now. Returns how many more are asked."""
    return await ask(Looking(carrying, question, ()), all_of_topic, WHOLE)


async def _next(line: Line) -> str | None:
    async with line.database.connect() as connection:
        return await questions.due(connection, line.clock.now())


async def _look_at(line: Line, question: str) -> None:
    now = line.clock.now()
    try:
        async with line.database.begin() as connection:
            steps = await _take(line, connection, question, now)
    except Exception as error:
        log.error("a look at a question failed: %s at %s", type(error).__name__, place_of(error))
        async with line.database.begin() as connection:
            await questions.change(connection, question, look_at=now + LATER)
        return
    if Step.ALARM in steps:
        metrics.ALARMS.inc()
        hours = line.panel.known.alarm_after
        log.warning("a question was met by nobody in %d hours, and no person has written", hours)


async def _take(line: Line, connection: AsyncConnection, id: str, now: datetime) -> tuple[Step, ...]:
    """What was done about it; nothing when another process has looked at it meanwhile."""
    await candidates.hold(connection)
    if not await questions.hold_due(connection, id, now):
        return ()
    await offers.free_claims(connection, id, now)
    question = await questions.on_its_way(connection, id)
    if question is None:
        return ()
    carrying, panel = Carrying(line, connection, now), await line.panel.now(connection, now)
    life = await _life(connection, question, now, panel)
    found = look(life, panel)
    await questions.change(connection, id, look_at=_at(question, found.look_at), further=False)
    if life.closed or not life.unmet:
        await questions.close_cards(connection, id, UNMET, now)
        await questions.void_waiting(connection, id)
    for step in found.steps:
        await STEPS[step](Looking(carrying, question, found.steps))
    await timers.set_all(connection, carrying.timers)
    return found.steps


async def _life(connection: AsyncConnection, question: OnItsWay, now: datetime, panel: Panel) -> Life:
    """The seconds until now are rounded down and those to come up, so that nothing is done early."""
    asked_at = question.created_at
    waited = await offers.waited_for(connection, question.id)
    heard = [_heard(one, panel) for one in waited if one.state in offers.OPEN]
    claims = [one.free_at for one in waited if one.free_at and one.state == "claimed"]
    return Life(
        now=(now - asked_at) // SECOND,
        wave=question.wave,
        asked=await offers.asked_of(connection, question.id),
        answers=question.answers,
        helpful=question.helpful,
        heard=tuple(_ahead(asked_at, at) for at in heard),
        claims=tuple(_ahead(asked_at, at) for at in claims),
        further=question.further,
        closed=question.state == "closed",
        escalated_at=_ahead(asked_at, question.escalated_at) if question.escalated_at else None,
        met=question.met_at is not None,
        alarmed=question.alarmed_at is not None,
    )


def _ahead(asked_at: datetime, at: datetime) -> int:
    """In seconds since she asked, rounded up."""
    return -((asked_at - at) // SECOND)


def _at(question: OnItsWay, seconds: int | None) -> datetime | None:
    return None if seconds is None else question.created_at + seconds * SECOND


def _heard(one: Waited, panel: Panel) -> datetime:
    return waited_until(one.hours, one.timezone, one.created_at, timedelta(hours=panel.patience))
