"""Facts about a text of hers that a person looks at before others see it."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup, topmost
from bot.moderating import doubts_about, without
from flows.desk_facts import Checked
from storage.checking import checks, texts


async def held(asked: Asked) -> dict[str, Any]:
    """Whether somebody looks first at the question that she is about to send."""
    thought = topmost(asked, "thought") if topmost(asked, "along") == "yes" else ""
    doubts = doubts_about((topmost(asked, "question"), thought), "question", asked.line.reasons)
    return {"held": bool(doubts) or await checks.is_blocked(asked.connection, asked.person.id)}


async def checked(asked: Asked) -> dict[str, Any]:
    """The one that the topmost conversation names, while she is asked about it."""
    number = topmost(asked, "check")
    found = await checks.find(asked.connection, int(number)) if number.isdigit() else None
    if found is None or found.member_id != asked.person.id or found.state != "asked":
        return {}
    words = await texts.texts(asked.connection, [found.words_id or ""])
    left = [without(one.text, found.kind, one.language, asked.line.reasons) for one in words]
    return {"checked": Checked(asked=True, without=_unless_bare("".join(left)))}


def _unless_bare(text: str) -> str:
    return text if any(letter.isalnum() for letter in text) else ""


KNOW_CHECKING: dict[str, Lookup] = {"held": held, "checked": checked}
