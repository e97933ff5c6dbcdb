"""What a country or a group changed of the dialogue."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from flows.dialogue.steps import STEPS


async def order(connection: AsyncConnection, group: str) -> tuple[str, ...]:
    """The steps in the order in which this group takes them, without those that it leaves out."""
    return STEPS
