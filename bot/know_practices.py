"""Facts for making a practice: what she wrote, and a number to name it by."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup
from storage import practices


async def idea(asked: Asked) -> dict[str, Any]:
    """Her own answer, as she wrote it; nothing when it is gone or was only spoken."""
    named = next((c.data["answer"] for c in reversed(asked.talk.stack) if c.data.get("answer")), "")
    found = await practices.answered(asked.connection, str(named), asked.person.id)
    return {"idea": found.text if found else ""}


async def number(asked: Asked) -> dict[str, Any]:
    return {"number": await practices.next_number(asked.connection)}


KNOW_PRACTICES: dict[str, Lookup] = {"idea": idea, "number": number}
