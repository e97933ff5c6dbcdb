"""Who can listen to a voice note, and what becomes of it for those who cannot (PRODUCT 4.4, 6.12).

For them it comes when a person has typed it. Until then they are not asked anything about it; after four
hours they hear once that it waits.
"""

from __future__ import annotations

from datetime import timedelta

from bot.happenings import arrived
from bot.knowing import Asked
from flows.events import Arrived
from storage import sounds
from storage.sounds import Unheard
from storage.timers import Due

TOLD_AFTER = timedelta(hours=4)
LOOKED_AFTER = timedelta(days=1)  # should the one who typed it not have found everybody who waits
WAITED = "waited"  # in the data of what has been put off before


async def until_typed(asked: Asked) -> list[Due]:
    """What brings it up again, when what has come for her cannot be heard or read by her yet."""
    event = asked.event
    if not isinstance(event, Arrived) or "words" not in event.data:
        return []
    found = await sounds.unheard(asked.connection, str(event.data["words"]))
    return [] if found is None or _hears(asked, found) else _later(asked, event)


def _hears(asked: Asked, found: Unheard) -> bool:
    can = asked.line.channels[asked.person.channel].can
    return found.open and can.media and asked.person.language == found.language


def _later(asked: Asked, event: Arrived) -> list[Due]:
    member, words, now = asked.person.id, event.data["words"], asked.now
    again = arrived(event.flow, {**event.data, WAITED: "yes"})
    due = Due(member, again, now + LOOKED_AFTER, f"{sounds.TYPED}{words}:{member}:{event.flow}")
    if WAITED in event.data:
        return [due]
    told = arrived("untyped", {"about": words})
    return [due, Due(member, told, now + TOLD_AFTER, f"{sounds.UNTYPED}{words}:{member}")]
