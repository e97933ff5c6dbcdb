"""What becomes of a message that the carrier did not take, at once or later by a report."""

from __future__ import annotations

import logging
from datetime import timedelta
from random import random

from bot import metrics
from bot.channels.plans import AskFirst, FallBack, GiveUp, Halt, Plan, Retry, Suppress, Way
from bot.channels.refusals import Refused, needs_operator, plan
from bot.channels.twilio.codes import from_report
from bot.line import Line
from storage import lanes, outbox, people, senders
from storage.outbox import Message
from storage.outcomes import Outcome

PAUSE = timedelta(minutes=1)  # of a sender that the carrier turns away altogether

log = logging.getLogger(__name__)


async def refuse(line: Line, message: Message, refused: Refused) -> Outcome:
    """Decide by the plan for this refusal, and do what concerns more than this message."""
    metrics.REFUSED.labels(message.channel, refused.refusal.value).inc()
    if needs_operator(refused.refusal):
        log.error("message %s was refused: %s", message.id, refused)
    decided = plan(refused.refusal, message.attempts, random())  # noqa: S311 - spreads repeats, hides nothing
    return await _follow(line, message, decided, refused.code)


def reason(message: Message, code: int | None) -> Refused:
    """What a code told later means: only what went with buttons can be refused for them."""
    refused = from_report(code)
    buttons = message.content.get("options") and not message.content.get("plain")
    return refused if buttons else refused.without_menu()


async def _follow(line: Line, message: Message, decided: Plan, code: int | None) -> Outcome:
    state, after = "refused", timedelta()
    match decided:
        case Retry(after):
            state = "ready"
        case AskFirst(after):
            state = "unknown"
        case Halt():
            await _pause(line, message.channel)
            state, after = "ready", PAUSE
        case FallBack(way):
            state = await _other_way(line, message, way, code)
        case Suppress():
            await _close(line, message, "stopped")
        case GiveUp(doubt=True):
            await _close(line, message, "doubtful")
        case GiveUp():
            pass
    return Outcome(message.id, message.part, state, code=code, due_at=line.clock.now() + after)


async def _close(line: Line, message: Message, state: str) -> None:
    """Nothing more goes to this address until she opts in, or until it is certain that it is still hers."""
    now, stop = line.clock.now(), outbox.silence if state == "stopped" else outbox.hold
    async with line.database.begin() as connection:
        await people.change_address(connection, message.address_id, state, changed_at=now)
        await stop(connection, message.address_id, now)


async def _pause(line: Line, channel: str) -> None:
    log.critical("the carrier turns the %s sender away: check the account, then `doctor`", channel)
    async with line.database.begin() as connection:
        await senders.pause(connection, channel, line.clock.now() + PAUSE)


async def _other_way(line: Line, message: Message, way: Way, code: int | None) -> str:
    """Let it go otherwise: as plain text, or to another address of hers. Returns its state then."""
    async with line.database.begin() as connection:
        if way is Way.PLAIN:
            await lanes.make_plain(connection, message.id)
            return "ready"
        other = await people.other_address(connection, message.member_id, message.channel)
        if other and other.channel in line.channels:
            await lanes.reroute(connection, message, other.id, other.channel)
            return "ready"
        if way is Way.TEMPLATE:
            await lanes.hold(connection, message, code, line.clock.now())
            return "held"
    return "refused"
