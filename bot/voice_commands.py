"""What a person does who listens to voice notes: she writes down what is said, for those who cannot hear it.

That she has listened is written down, and nothing of what she heard (PRODUCT 7).
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import told_aloud
from bot.bell import EVENTS
from bot.happenings import arrived
from bot.keepers import Keeper, Written
from bot.line import Line
from bot.offering import LONG
from bot.private_file import write_new
from bot.settings import Unsafe
from flows.private import holds_private
from storage import corrections, sounds, timers
from storage.readers import MEMBER, OUTBOX, readers
from storage.sounds import Spoken
from storage.timers import Due

LONGEST = 3000  # characters; three minutes of fast speech

log = logging.getLogger(__name__)


async def listed(line: Line) -> None:
    """Those that nobody has typed, oldest first. No words, no names."""
    now = line.clock.now()
    async with line.database.connect() as connection:
        waiting = await sounds.waiting(connection)
    for one in waiting:
        hours = int((now - one.created_at).total_seconds() // 3600)
        typer.echo(f"{sounds.handle(one.sid)}  in {one.language}, {one.seconds} s, since {hours} h")
    typer.echo(f"{len(waiting)} to type.")


async def listen(line: Line, handle: str, file: Path, who: Keeper) -> None:
    """The sound, into a new file that only its owner can read. Raises `Unsafe`."""
    async with line.database.begin() as connection:
        spoken = await _named(connection, handle)
        sealed = await sounds.sealed(connection, spoken.sid)
        write_new(file, line.seal.open_bytes(sealed))
        await _note(line, connection, spoken, who, "heard")
    typer.echo("Write down what she says, no more and no less, with `voice type`; then delete the file.")
    typer.echo("Does she tell of harm to herself? Then type nothing, and call the safety person.")


async def type_(line: Line, handle: str, typed: Written) -> None:
    """What she says in it. Whoever waits for it gets it now, translated as any words. Raises `Unsafe`."""
    text, now = typed.text.strip(), line.clock.now()
    _refuse(text, as_it_is=typed.as_it_is)
    async with line.database.begin() as connection:
        spoken = await _named(connection, handle)
        if not await sounds.type_(connection, spoken, text, typed.keeper.name, now):
            raise Unsafe("It has been typed already.")
        await _note(line, connection, spoken, typed.keeper, "typed")
        await told_aloud.typed(connection, spoken.words_id, text, now)
        await sounds.release(connection, spoken.words_id, now, long=len(text) > LONG)
        again = [Due(who, arrived("typed", data), now) for who, data in await _deaf(line, connection, spoken)]
        await timers.set_all(connection, again)
        await line.bell.ring(connection, EVENTS)
    typer.echo("Typed. Whoever could not listen to it reads it now, in her language.")


async def _deaf(
    line: Line, connection: AsyncConnection, spoken: Spoken
) -> Sequence[tuple[str, dict[str, str]]]:
    """Who was told of it meanwhile where it could not be heard."""
    hearing = [name for name, channel in line.channels.items() if channel.can.media]
    cannot = OUTBOX.c.channel.not_in(hearing) | (MEMBER.c.language != spoken.language)
    return await readers(connection, spoken.words_id, cannot, MEMBER.c.id != spoken.member_id)


async def _named(connection: AsyncConnection, handle: str) -> Spoken:
    found = await sounds.named(connection, handle.strip().lower())
    if len(found) != 1:
        raise Unsafe("No voice note is called so: see `voice waiting`.")
    return found[0]


async def _note(line: Line, connection: AsyncConnection, spoken: Spoken, who: Keeper, action: str) -> None:
    await corrections.log(connection, who.logged, action, spoken.words_id, line.clock.now())
    log.info("voice note %s was %s by the user %s", sounds.handle(spoken.sid), action, who.works_as)


def _refuse(text: str, *, as_it_is: bool) -> None:
    if not 0 < len(text) <= LONGEST:
        raise Unsafe(f"Write 1 to {LONGEST} characters.")
    if holds_private(text) and not as_it_is:
        raise Unsafe("There is a number, an address or a link in it: leave it out, or say --keep.")
