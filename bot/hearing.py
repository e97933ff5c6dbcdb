"""Of what she sent, what is heard: not what she said a moment ago, and little of whom we do not answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.channel import Address, Inbound
from bot.line import Line
from bot.understand import understand
from flows.conversation import Talk
from flows.events import Chose, Global, Hers, Key, Picked, Pressed, Prompt, Words
from storage import inbox, outbox
from storage.holding import Person

AGAIN_WITHIN = timedelta(minutes=2)  # PRODUCT 4.1.6
SAID = 8  # bytes of the keyed hash: enough to know the same words within two minutes
WITH_A_NUMBER = frozenset({Key.MOVE, Key.TAKE})
ALWAYS = frozenset({Key.STOP, Key.START, Key.HIDE, Key.ERASE_ALL, Key.SAFETY})


def said(line: Line, message: Inbound) -> bytes | None:
    """The keyed hash of what it says; None for a button, a picture or a sound, which are never a repeat."""
    if message.button or message.media or not message.body:
        return None
    return line.seal.digest(f"said:{message.body}")[:SAID]


async def unheard(
    connection: AsyncConnection, line: Line, person: Person, message: Inbound, event: Hers, now: datetime
) -> bool:
    """Whether no turn is taken: she is not answered for a while, or this is what she has just said."""
    if isinstance(event, Global) and event.key in ALWAYS:
        return False
    if person.ignored_until is not None and person.ignored_until > now:
        return True
    if not _again(line, person, message, now):
        return False
    if not _says_more(event) and not await outbox.is_under_way(connection, person.address_id):
        return False
    await inbox.mark(connection, message.sid, inbox.REPEATED)
    return True


def _again(line: Line, person: Person, message: Inbound, now: datetime) -> bool:
    """The same from the same address, with nothing else in between."""
    lately = person.wrote_at is not None and now - person.wrote_at < AGAIN_WITHIN
    return lately and person.said is not None and person.said == said(line, message)


def _says_more(event: Hers) -> bool:
    """More than a digit, a key or a word. Those are a repeat only while the reply to the first is under way,
    because joining is answered 1, 1, 1, and two roles of one woman with her name twice."""
    if isinstance(event, Words):
        return any(map(str.isalpha, event.text)) and len(event.text.split()) > 1
    return isinstance(event, Global) and event.key in WITH_A_NUMBER


async def as_she_saw(
    connection: AsyncConnection, person: Person, talk: Talk, event: Hers, now: datetime
) -> Hers | None:
    """A digit answers the last prompt that was sent (PRODUCT 4.1.2), not one that was held until she wrote.

    None where it cannot be told what it answers: she gets what was held, and is asked by that.
    """
    if not (person.waits and isinstance(event, Chose | Picked)):
        return event
    *beneath, top = [f"{c.flow}/{c.step}" for c in talk.stack] or [""]
    unseen = await outbox.just_released(connection, person.address_id, top, now)
    seen = await outbox.last_asked(connection, person.address_id) if unseen else None
    if unseen == seen:
        return event
    if seen is None or seen[0] not in beneath or isinstance(event, Picked):
        return None
    return Pressed(prompt=seen[0], key=event.key)


def heard_anew(line: Line, person: Person, event: Hers, prompt: Prompt) -> Hers:
    """What came from a shared phone before it was known that it is she, read as an answer to her prompt."""
    match event:
        case Words(text, photo):
            read = _read(line, person, text, prompt)
            return replace(read, photo=photo) if isinstance(read, Words) else read
        case Chose(key):
            return _read(line, person, key, prompt)
        case Picked(keys):
            return _read(line, person, " ".join(keys), prompt)
        case _:
            return event


def _read(line: Line, person: Person, text: str, prompt: Prompt) -> Hers:
    here = Address(person.channel, "")
    catalog = line.packs.worded(line.catalog, person.packs)
    return understand(Inbound("", here, here, text), prompt, person.language, catalog)
