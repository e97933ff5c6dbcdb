"""Many made-up members, and what they write, as signed forms.

`python -m bench.community NUMBER` puts so many of them into the line of the environment.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from itertools import cycle, islice
from urllib.parse import urlencode

from bench.place import ACCOUNT, SMS, TOKEN, WHATSAPP, Place
from bot.line import open_line
from bot.rehearsal.forms import message_form
from bot.rehearsal.members import seed_members
from bot.rehearsal.message import Message, new_sid
from bot.rehearsal.people import Person
from bot.rehearsal.signing import signature
from bot.seed import seed_groups
from bot.settings import Settings, read

PEOPLE = 400
GROUPS = (("CEIBO", "es", "51900"), ("MAEMBE", "en", "254700"), ("BAOBAB", "fr", "221700"))
TOPICS = ("water", "food", "land", "savings", "work", "health", "safety")
TALK = ("00", "Water tank of the school is broken, who has repaired one?", "2", "5", "0")
"""What each of them writes, over and over: the menu, words, no, more, back. Each has one reply."""


def members(number: int) -> list[Person]:
    """Half of them on WhatsApp, in three languages."""
    return [_member(place) for place in range(number)]


def _member(place: int) -> Person:
    word, language, prefix = GROUPS[place % len(GROUPS)]
    channel = "whatsapp" if place % 2 else "sms"
    number, topic = f"+{prefix}{place:06}", TOPICS[place % len(TOPICS)]
    return Person(f"m{place}", f"Nick{place}", "Name", language, channel, number, word, topics=(topic,))


async def settle(settings: Settings, number: int = PEOPLE) -> None:
    """Make the database, with the members in it."""
    async with open_line(settings) as line:
        await seed_groups(line)
        await seed_members(line, members(number))


class Traffic:
    """Signed requests without end: everybody writes her first message, then everybody her second …"""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._writing = ((person, text) for text in cycle(TALK) for person in members(PEOPLE))

    def take(self, number: int) -> list[bytes]:
        return [_request(self._place, person, text) for person, text in islice(self._writing, number)]


def _request(place: Place, person: Person, text: str) -> bytes:
    """The whole HTTP request that brings her message, as the carrier posts it."""
    to = WHATSAPP if person.channel == "whatsapp" else SMS
    message = Message(new_sid("SM"), person.at_carrier, to, text, datetime.now(UTC), "inbound", "received")
    form = message_form(message, ACCOUNT, person.profile, None, "")
    body = urlencode(form).encode()
    head = (
        "POST /twilio/message HTTP/1.1\r\n"
        f"Host: {place.line.removeprefix('http://')}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"X-Twilio-Signature: {signature(TOKEN, f'{place.line}/twilio/message', form)}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


if __name__ == "__main__":
    asyncio.run(settle(read(), int(sys.argv[1])))
