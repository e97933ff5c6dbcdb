"""A prompt held for one act of the team, and who may do which."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.roles import FACILITATING, KEEPER, PANEL
from bot.desk.room import Refused
from bot.line import Line
from storage.desk import prompts
from storage.desk.prompts import OPEN, Asking
from storage.desk.staff import Colleague

READING = FACILITATING | {KEEPER}
"""They may accept and correct a text in a language they read."""

AGREEING = FACILITATING | {PANEL}
"""They may be the second person."""


@asynccontextmanager
async def hold(line: Line, prompt: int) -> AsyncIterator[tuple[AsyncConnection, Asking]]:
    """Nobody else changes it until the block ends, which commits. Raises `Refused` when there is none."""
    async with line.database.begin() as connection:
        asking = await prompts.held(connection, prompt)
        if asking is None or asking.state == "cancelled":
            raise Refused("desk-prompt-gone")
        yield connection, asking


def may(who: Colleague, roles: frozenset[str] = FACILITATING) -> None:
    """Raises `Refused` when she has none of these roles, or is locked out."""
    if who.locked_at is not None or roles.isdisjoint(who.roles):
        raise Refused("desk-prompt-not-hers")


def unsent(asking: Asking) -> None:
    if asking.state not in OPEN:
        raise Refused("desk-prompt-sent")


def another(who: Colleague, name: str, id: str | None) -> None:
    """Whoever wrote it, or asked for a second person, is not that person (SAF-20)."""
    if who.name == name or who.id == id:
        raise Refused("desk-prompt-own")
