"""What the carrier reports of messages that have left: they move forward, never back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.channels.channel import Progress, Report
from bot.channels.refusals import Refusal, Refused
from bot.line import Line
from bot.refusing import reason, refuse
from storage import outbox, outcomes
from storage.outbox import Message
from storage.outcomes import Outcome

GOING = ("sending", "unknown", "sent")
STATES = {Progress.SENT: "sent", Progress.DELIVERED: "delivered", Progress.READ: "read"}


async def take_reports(line: Line, reports: Sequence[Report]) -> None:
    """All of them in one transaction; what was refused is decided one by one."""
    moved = [Outcome(*ours(r), STATES[r.progress], sid=r.sid) for r in reports if r.progress in STATES]
    async with line.database.begin() as connection:
        await outcomes.move(connection, moved, line.clock.now())
    for report in reports:
        if report.progress is Progress.REFUSED:
            await _refused(line, report)


def ours(report: Report) -> tuple[int, int]:
    """Our id of the message and its part; (0, 0), which is nobody's, when the report does not name them."""
    message, _, part = report.reference.partition(".")
    known = message.isascii() and part.isascii() and message.isdigit() and part.isdigit()
    return (int(message), int(part)) if known and len(message) < 18 and len(part) < 4 else (0, 0)


async def _refused(line: Line, report: Report) -> None:
    message_id, part = ours(report)
    async with line.database.begin() as connection:
        found = await outbox.rows(connection, [message_id])
    if not found or not _concerns(found[0], part, reason(found[0], report.code)):
        return
    message = replace(found[0], part=part, sid=report.sid)
    outcome = await refuse(line, message, reason(message, report.code))
    async with line.database.begin() as connection:
        await outcomes.settle(connection, replace(outcome, sid=report.sid), line.clock.now())


def _concerns(message: Message, part: int, refused: Refused) -> bool:
    """A closed window also stops the parts that have left since; anything else only its own part."""
    if message.part > part:
        return refused.refusal is Refusal.WINDOW_CLOSED
    return message.part == part and message.state in GOING
