"""Facts about practices: what she makes one of, a number to name it by, and the one that is spoken of."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup
from flows.facts import Practice
from storage import practices
from storage.shown import Shown, shown


async def idea(asked: Asked) -> dict[str, Any]:
    """Her own answer, as she wrote it; nothing when it is gone or was only spoken."""
    named = next((c.data["answer"] for c in reversed(asked.talk.stack) if c.data.get("answer")), "")
    found = await practices.answered(asked.connection, str(named), asked.person.id)
    return {"idea": found.text if found else ""}


async def number(asked: Asked) -> dict[str, Any]:
    return {"number": await practices.next_number(asked.connection)}


async def practice(asked: Asked) -> dict[str, Any]:
    """The one that the topmost conversation names; nothing when it is gone, or not for her."""
    named = next((c.data["practice"] for c in reversed(asked.talk.stack) if c.data.get("practice")), "")
    found = await shown(asked.connection, str(named), asked.person.id) if named else None
    return {"practice": _practice(found)} if found else {}


def _practice(found: Shown) -> Practice:
    return Practice(**{name: getattr(found, name) for name in Practice.__slots__})


KNOW_PRACTICES: dict[str, Lookup] = {"idea": idea, "number": number, "practice": practice}
