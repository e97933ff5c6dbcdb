"""Twilio's way of writing where a person is reached, and ours.

SMS: `+15551234567`, or the digits of a short code. WhatsApp: the same with `whatsapp:` before it, or, since
usernames, an id that holds no number: `whatsapp:PE.9f3…` (https://www.twilio.com/docs/whatsapp/key-concepts).
"""

from __future__ import annotations

import re

from bot.channels.channel import Address
from bot.channels.twilio.form import Malformed

PREFIXES = {"sms": "", "whatsapp": "whatsapp:"}

_NUMBER = r"\+[1-9][0-9]{2,14}"
_SHORT_CODE = r"[0-9]{3,8}"
_NAMELESS = r"[A-Z]{2}\.[A-Za-z0-9][A-Za-z0-9._-]{0,139}"
_SHAPES = (
    ("whatsapp", re.compile(rf"whatsapp:({_NUMBER}|{_NAMELESS})")),
    ("sms", re.compile(rf"({_NUMBER}|{_SHORT_CODE})")),
)


def maybe_address(told: str) -> Address | None:
    """The address in Twilio's writing; None for anything else."""
    for channel, shape in _SHAPES:
        if match := shape.fullmatch(told):
            return Address(channel, match[1])
    return None


def address(told: str) -> Address:
    """The same, but raises `Malformed`."""
    found = maybe_address(told)
    if found is None:
        raise Malformed
    return found


def written(to: Address) -> str:
    """The address as Twilio wants it in `To` and `From`."""
    return PREFIXES[to.channel] + to.value
