"""Voice notes are written anew as they are fetched (`bot.fetching`), and she is told when hers is here."""

from __future__ import annotations

import asyncio

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import ogg
from bot.bell import EVENTS
from bot.fetching import Kind, fetch_all
from bot.happenings import sounded
from bot.line import Line
from bot.ogg import NotAVoice, TooLong, Voice
from storage import sounds, timers
from storage.coming import Coming
from storage.timers import Due

TROUBLE: dict[type[Exception], str] = {TooLong: "long", NotAVoice: "other"}
"""What is wrong with it, as in `flows.events.Sounded`; of anything else it is lost."""


async def fetch_sounds(line: Line) -> None:
    await fetch_all(line, VOICE)


async def _keep(line: Line, connection: AsyncConnection, one: Coming, voice: Voice) -> None:
    sealed = await asyncio.to_thread(line.seal.close_bytes, voice.ogg)
    await sounds.keep(connection, one.sid, sealed, voice.seconds)
    await _tell(line, connection, one, voice.seconds)


async def _lose(line: Line, connection: AsyncConnection, one: Coming, why: Exception) -> None:
    await _tell(line, connection, one, trouble=TROUBLE.get(type(why), "lost"))


async def _tell(
    line: Line, connection: AsyncConnection, one: Coming, seconds: int = 0, trouble: str = ""
) -> None:
    """In a turn of her own, at once."""
    event = sounded(one.sid, seconds, trouble)
    await timers.set_all(connection, [Due(one.member_id, event, line.clock.now())])
    await line.bell.ring(connection, EVENTS)


VOICE = Kind("voice", sounds.SOUND, ogg.LARGEST, ogg.clean, (NotAVoice, TooLong), _keep, _lose)
