"""A member who sends voice notes to a line on paper."""

from __future__ import annotations

from bot.channels.channel import Address, Attachment
from bot.channels.paper import Paper
from tests.paper import A_WHILE, ROSITA, OnPaper, member
from tests.photos.phone import BUTTONS, READER, say
from tests.voice.files import voice

ASKS = ("menu", "2")
ON = ("0", "1", "1")  # no thought of her own, not private, sent
TYPED = "How do you keep the water clean"
FRENCH = Address("whatsapp", "+221700000503")
WARNED, HAVE = "Women who read your language", "I have your voice note ("


async def together(paper: OnPaper) -> None:
    """Rosita speaks; one reads English on WhatsApp, one on a button phone, and one reads French."""
    others = member(READER, "Zarzamora"), member(BUTTONS, "Awa"), member(FRENCH, "Fatou", "fr", "baobab")
    await paper.join(member(ROSITA, "Rosita", "en", "ceibo"), *others)


async def speak(paper: OnPaper, data: bytes | None = None, who: Address = ROSITA) -> list[Paper]:
    """She sends a voice note of seven seconds, or this file. Returns what she gets."""
    return await send(paper, voice(7) if data is None else data, who)


async def send(paper: OnPaper, data: bytes | None, who: Address = ROSITA) -> list[Paper]:
    """`data` None: the carrier does not have it yet."""
    paper.clock.pass_(A_WHILE)
    channel = paper.channels[who.channel]
    message = channel.write(who.value, media=(Attachment("", "audio/ogg; codecs=opus"),))
    if data is not None:
        channel.files[message.sid] = data
    return [letter for letter in await paper.take(message) if letter.letter.to == who]


async def asked_aloud(paper: OnPaper, private: str = "1") -> list[Paper]:
    """A question by voice note; returns all letters that follow its being sent."""
    await say(paper, *ASKS)
    await speak(paper)
    await say(paper, "1", "0", private)
    before = len(paper.papers)
    await say(paper, "1")
    return paper.papers[before:]


def sounds(letters: list[Paper]) -> list[tuple[Address, str]]:
    """To whom a sound went, and where it lies."""
    return [(one.letter.to, one.letter.sound) for one in letters if one.letter.sound]


def texts(letters: list[Paper], who: Address | None = None) -> list[str]:
    return [one.text for one in letters if who in (None, one.letter.to)]


def begins(letters: list[Paper], *beginnings: str) -> bool:
    told = texts(letters)
    return len(told) == len(beginnings) and all(map(str.startswith, told, beginnings))
