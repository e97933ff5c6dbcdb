"""Facts told from what she has just sent and kept nowhere: is it her PIN, does it tell of harm."""

from __future__ import annotations

from typing import Any

from bot.carry_pin import pin_digest
from bot.knowing import Asked, Lookup
from flows.events import Words
from flows.facts import Pin
from flows.pins import DIGITS, digits_of
from storage import people


async def pin(asked: Asked) -> dict[str, Any]:
    return {"pin": _pin(asked)}


def _pin(asked: Asked) -> Pin:
    """Only four digits are a try."""
    digits = digits_of(asked.event.text) if isinstance(asked.event, Words) else ""
    if asked.person.pin is None or len(digits) != DIGITS:
        return "none"
    return "right" if pin_digest(asked.line, asked.person.id, digits) == asked.person.pin else "wrong"


async def harm(asked: Asked) -> dict[str, Any]:
    """Looked for on this machine only, and nothing of it is kept (PRODUCT 8.1)."""
    if asked.unasked or not isinstance(asked.event, Words):
        return {}
    found = asked.line.harm.look(asked.event.text)
    return {"harm": ("now" if found.now else "lately") if found else "none"}


async def year(asked: Asked) -> dict[str, Any]:
    return {"year": asked.now.year}


async def agreed(asked: Asked) -> dict[str, Any]:
    return {"agreed": await people.has_agreed(asked.connection, asked.person.id, "onb-agree")}


KNOW_SECRETS: dict[str, Lookup] = {"pin": pin, "harm": harm, "year": year, "agreed": agreed}
