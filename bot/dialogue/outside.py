"""Where somebody outside the line is reached: a row like any member's, without a group, a name or a menu.

Whoever is known by that number already is asked as the one they are: nothing tells the group of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.carrying import Carrying
from bot.channels.channel import Address
from flows.effects.dialogues import InviteAlly
from storage import people
from storage.dialogue import allies
from storage.dialogue.allies import OUTSIDE
from storage.dialogue.dialogues import Prepared
from storage.people import Stranger

FIRST = "sms"  # where nobody says otherwise: WhatsApp lets nobody write first without a template


@dataclass(frozen=True, slots=True)
class Reached:
    """`state` of the address, as in `storage.schema.Address`."""

    id: str
    state: str = "good"


async def reach(carrying: Carrying, effect: InviteAlly, dialogue: Prepared) -> Reached:
    """Who is at this number, met now if need be. Both channels are theirs, so that one can stand in for the
    other where a message is refused."""
    line, channels = carrying.line, _channels(carrying, effect.channel)
    digests = {channel: line.digest(Address(channel, effect.address)) for channel in channels}
    if found := await allies.known(carrying.connection, list(digests.values())):
        return Reached(found[0], "wrong" if found[1] == "leaving" else found[2])
    outsider = await people.begin(
        carrying.connection, effect.language or dialogue.language, None, carrying.now
    )
    sealed = line.seal.close(effect.address)
    made = [
        await people.add_address(
            carrying.connection, outsider, Stranger(channel, digests[channel], sealed, ""), carrying.now
        )
        for channel in channels
    ]
    await people.change(carrying.connection, outsider, {"state": OUTSIDE, "address_id": made[0]})
    return Reached(outsider)


def _channels(carrying: Carrying, wished: str) -> list[str]:
    """All of the line's, the one to write on first."""
    first = wished if wished in carrying.line.channels else FIRST
    return sorted(carrying.line.channels, key=lambda channel: (channel != first, channel))
