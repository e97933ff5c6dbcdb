"""Facts about what waits at the desk, for a chat of somebody who works it."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup
from flows.desk_facts import Waiting
from storage.desk import waiting


async def how_much(asked: Asked) -> dict[str, Any]:
    counts = await waiting.counts(asked.connection)
    return {"waiting": Waiting(sum(counts.values()), counts.get("safety", 0))}


KNOW_DESK: dict[str, Lookup] = {"waiting": how_much}
