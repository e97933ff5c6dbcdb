"""Listening to voice notes, and writing down what is said in them for those who cannot hear.

That she has listened is written down, and nothing of what she heard (PRODUCT 7).
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import told_aloud
from bot.bell import EVENTS
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.keepers import Keeper, Written
from bot.line import Line
from bot.offering import LONG
from flows.private import holds_private
from storage import corrections, sounds, timers
from storage.readers import MEMBER, OUTBOX, readers
from storage.sounds import Spoken
from storage.timers import Due

LONGEST = 3000  # characters; three minutes of fast speech

log = logging.getLogger(__name__)


async def named(connection: AsyncConnection, handle: str) -> Spoken:
    """Raises `Refused`."""
    found = await sounds.named(connection, handle.strip().lower())
    if len(found) != 1:
        raise Refused("desk-voice-unknown")
    return found[0]


async def hear(line: Line, handle: str, who: Keeper) -> bytes:
    """The sound, as Ogg. Raises `Refused`."""
    async with line.database.begin() as connection:
        spoken = await named(connection, handle)
        sealed = await sounds.sealed(connection, spoken.sid)
        await _note(line, connection, spoken, who, "heard")
    return line.seal.open_bytes(sealed)


async def type_(line: Line, handle: str, typed: Written) -> None:
    """What she says in it. Whoever waits for it gets it now, translated as any words. Raises `Refused`."""
    text, now = typed.text.strip(), line.clock.now()
    _refuse(text, as_it_is=typed.as_it_is)
    async with line.database.begin() as connection:
        spoken = await named(connection, handle)
        if not await sounds.type_(connection, spoken, text, typed.keeper.name, now):
            raise Refused("desk-voice-typed")
        await _note(line, connection, spoken, typed.keeper, "typed")
        await told_aloud.typed(connection, spoken.words_id, text, now)
        await sounds.release(connection, spoken.words_id, now, long=len(text) > LONG)
        again = [Due(who, arrived("typed", data), now) for who, data in await _deaf(line, connection, spoken)]
        await timers.set_all(connection, again)
        await line.bell.ring(connection, EVENTS)


async def _deaf(
    line: Line, connection: AsyncConnection, spoken: Spoken
) -> Sequence[tuple[str, dict[str, str]]]:
    """Who was told of it meanwhile where it could not be heard."""
    hearing = [name for name, channel in line.channels.items() if channel.can.media]
    cannot = OUTBOX.c.channel.not_in(hearing) | (MEMBER.c.language != spoken.language)
    return await readers(connection, spoken.words_id, cannot, MEMBER.c.id != spoken.member_id)


async def _note(line: Line, connection: AsyncConnection, spoken: Spoken, who: Keeper, action: str) -> None:
    await corrections.log(connection, who.logged, action, spoken.words_id, line.clock.now())
    handle = sounds.handle(spoken.sid)
    log.info("voice note %s was %s by the user %s", handle, action, who.works_as or "of the desk")


def _refuse(text: str, *, as_it_is: bool) -> None:
    if not 0 < len(text) <= LONGEST:
        raise Refused("desk-voice-length", n=LONGEST)
    if holds_private(text) and not as_it_is:
        raise Refused("desk-voice-private")
