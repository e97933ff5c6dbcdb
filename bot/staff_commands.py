"""What the operator does about those who work the desk, before the first of them is in or when none can."""

from __future__ import annotations

import typer

from bot.channels.twilio.addresses import maybe_address
from bot.desk import colleagues, inviting
from bot.desk.inviting import New
from bot.line import Line
from bot.plainly import plainly
from bot.settings import Unsafe
from storage.desk import staff

OPERATOR = "command line"
"""Who did it, in the log of the desk."""


async def invite(line: Line, new: New) -> None:
    """Raises `Unsafe` with what is wrong about her."""
    with plainly(line):
        await inviting.invite(line, new, OPERATOR)
    typer.echo(f"{new.name} is told to write DESK to the line and to choose a PIN.")
    if new.address.channel == "whatsapp":
        typer.echo("On WhatsApp she reads this when she next writes to the line: tell her to write DESK.")


async def listed(line: Line) -> None:
    """Who works the desk, with roles and languages. No addresses."""
    async with line.database.connect() as connection:
        found = await staff.every(connection)
    for who in found:
        locked = f"; locked since {who.locked_at:%Y-%m-%d %H:%M}" if who.locked_at else ""
        typer.echo(f"{who.name}: {', '.join(who.roles)}; reads {', '.join(who.reads)}{locked}")
    typer.echo(f"{len(found)} work the desk.")


async def lock(line: Line, name: str) -> None:
    """Raises `Unsafe`."""
    with plainly(line):
        await colleagues.lock(line, name, OPERATOR)
    typer.echo("Locked: her browsers are shut, and no code of hers opens another.")


async def unlock(line: Line, name: str) -> None:
    """Raises `Unsafe`."""
    with plainly(line):
        await colleagues.unlock(line, name, OPERATOR)
    typer.echo("Unlocked.")


def new(name: str, address: str, language: str, reads: str, roles: str, timezone: str) -> New:
    """As it was typed: lists with commas, an address as the carrier writes it. Raises `Unsafe`."""
    where = maybe_address(address.strip())
    if where is None:
        raise Unsafe("An address looks like +15550100100 or whatsapp:+15550100100.")
    read = _several(reads) or (language.strip(),)
    return New(name.strip(), where, language.strip(), read, _several(roles), timezone.strip())


def _several(typed: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in typed.split(",") if word.strip())
