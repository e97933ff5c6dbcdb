"""What those who work the desk do about each other: a lost phone is locked out, a role is given or taken."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.inviting import look_over_roles
from bot.desk.roles import PANEL, ROLES
from bot.desk.room import Refused
from bot.line import Line
from storage import people
from storage.desk import log, staff
from storage.desk.staff import Colleague


async def lock(line: Line, name: str, by: str) -> None:
    """Her browsers are shut at once, her PIN is asked for again in her chats, and the desk knows her no more
    until a colleague says so. Raises `Refused`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        who = await _named(connection, name)
        if who.locked_at is not None:
            raise Refused("desk-locked-already", name=who.name)
        await staff.lock(connection, who.id, now)
        await people.change(connection, who.member_id, {"unlocked": False})
        await log.write(connection, by, "locked", now, about=f"colleague {who.name}")


async def unlock(line: Line, name: str, by: str) -> None:
    """She has her phone again. Nobody says this of herself. Raises `Refused`."""
    async with line.database.begin() as connection:
        who = await _named(connection, name)
        if who.name == by:
            raise Refused("desk-not-herself")
        if who.locked_at is None:
            raise Refused("desk-not-locked", name=who.name)
        await staff.change(connection, who.id, locked_at=None)
        await log.write(connection, by, "unlocked", line.clock.now(), about=f"colleague {who.name}")


async def give_roles(line: Line, name: str, roles: Sequence[str], by: Colleague) -> None:
    """These and no others, from her next page on. The panel gives them, and nobody to herself. Raises
    `Refused`."""
    if PANEL not in by.roles:
        raise Refused("desk-panel-only")
    look_over_roles(roles)
    async with line.database.begin() as connection:
        who = await _named(connection, name)
        if who.id == by.id:
            raise Refused("desk-not-herself")
        given = [role for role in ROLES if role in roles]
        await staff.change(connection, who.id, roles=given)
        about, reason = f"colleague {who.name}", ", ".join(given)
        await log.write(connection, by.name, "roles", line.clock.now(), about=about, reason=reason)


async def _named(connection: AsyncConnection, name: str) -> Colleague:
    who = await staff.named(connection, name.strip())
    if who is None:
        raise Refused("desk-no-colleague")
    return who
