"""A status callback → how far one of our messages has come.

Statuses: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
"""

from __future__ import annotations

from bot.channels.channel import Progress, Report
from bot.channels.twilio.form import Fields, Malformed, first
from bot.channels.twilio.inbound import message_sid

REFERENCE = "d"
"""Our delivery's id in the query of the StatusCallback; Twilio signs it together with the rest."""

STATUSES = {
    "accepted": Progress.QUEUED,
    "scheduled": Progress.QUEUED,
    "queued": Progress.QUEUED,
    "sending": Progress.SENDING,
    "sent": Progress.SENT,
    "partially_delivered": Progress.SENT,
    "delivered": Progress.DELIVERED,
    "read": Progress.READ,
    "undelivered": Progress.REFUSED,
    "failed": Progress.REFUSED,
    "canceled": Progress.REFUSED,
}


def decode_status(fields: Fields, query: Fields) -> Report:
    """The report in these fields and the URL's query. Raises `Malformed` without a proper id or a status."""
    status = first(fields, "MessageStatus")
    if not status:
        raise Malformed
    return Report(
        sid=message_sid(fields),
        reference=_reference(query),
        progress=progress(status),
        code=_code(first(fields, "ErrorCode")),
    )


def progress(status: str) -> Progress:
    """A status not known yet says only that Twilio has the message, so it moves nothing forward."""
    return STATUSES.get(status.lower(), Progress.QUEUED)


def _reference(query: Fields) -> str:
    told = first(query, REFERENCE)
    return told if told.isprintable() else ""


def _code(told: str) -> int | None:
    return int(told) if told.isascii() and told.isdigit() and len(told) < 8 else None
