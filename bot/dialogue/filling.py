"""What a message quotes by reference (`flows.dialogue.quoting`), filled in as it leaves and kept nowhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from storage.outbox import Message

Reference = TypeVar("Reference")


async def filled(
    message: Message,
    read: Callable[[str], Reference | None],
    tell: Callable[[Message, Reference], Awaitable[str]],
) -> Message:
    """With values in the place of what `read` knows as a reference; the ids of words stay as they are."""
    quotes: Mapping[str, str] = message.content.get("quotes", {})
    asked = {name: found for name, id in quotes.items() if (found := read(str(id)))}
    if not asked:
        return message
    told = {name: await tell(message, found) for name, found in asked.items()}
    left = {name: id for name, id in quotes.items() if name not in told}
    return replace(
        message,
        content={**message.content, "values": message.content["values"] | told, "quotes": left},
    )
