"""The single words that Twilio answers by itself on SMS before we ever see them.

Twilio's default lists for long codes: https://help.twilio.com/articles/223134027. A word counts only
when it is the whole message; case does not matter. WhatsApp has no such list.
"""

from __future__ import annotations

from bot.channels.channel import OptOut

STOPS = frozenset({"STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"})
STARTS = frozenset({"START", "UNSTOP", "YES"})
HELPS = frozenset({"HELP", "INFO"})

MEANING = (
    dict.fromkeys(STOPS, OptOut.STOP)
    | dict.fromkeys(STARTS, OptOut.START)
    | dict.fromkeys(HELPS, OptOut.HELP)
)


def answered_by_carrier(body: str) -> OptOut | None:
    """What Twilio took this SMS for, and answered; None when it left the answer to us."""
    return MEANING.get(body.strip().upper())
