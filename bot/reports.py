"""What the carrier reports of messages that have left: they move forward, never back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.channels.channel import Progress, Report
from bot.channels.refusals import Refused
from bot.channels.twilio.codes import from_report
from bot.line import Line
from bot.refusing import refuse
from storage import outbox
from storage.outbox import Message, Outcome

STATES = {Progress.SENT: "sent", Progress.DELIVERED: "delivered", Progress.READ: "read"}


async def take_reports(line: Line, reports: Sequence[Report]) -> None:
    """All of them in one transaction; what was refused is decided one by one."""
    moved = [Outcome(*ours(r), STATES[r.progress], sid=r.sid) for r in reports if r.progress in STATES]
    async with line.database.begin() as connection:
        await outbox.move(connection, moved, line.clock.now())
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
        going = ("sending", "unknown", "sent")
        if not found or found[0].part != part or found[0].state not in going:
            return
    message = replace(found[0], sid=report.sid)
    outcome = await refuse(line, message, _reason(message, report))
    async with line.database.begin() as connection:
        await outbox.settle(connection, replace(outcome, sid=report.sid), line.clock.now())


def _reason(message: Message, report: Report) -> Refused:
    """Only what may have gone with buttons can be refused for its buttons."""
    refused = from_report(report.code)
    return refused if message.content.get("options") else refused.without_menu()
