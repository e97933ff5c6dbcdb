"""A member with WhatsApp who sends photos to a line on paper, and who reads it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import httpx

from bot.app import make_app
from bot.channels.channel import Address, Attachment
from bot.channels.paper import Paper
from tests.paper import A_WHILE, ROSITA, OnPaper, member
from tests.photos.files import jpeg

READER, BUTTONS = Address("whatsapp", "+254700000501"), Address("sms", "+254700000502")
BASE = "https://line.example"
QUESTION = "How do you keep the water clean"
ASKS = ("menu", "2")
ON = ("0", "1", "1")  # no thought of her own, not private, sent


async def together(paper: OnPaper) -> None:
    """Three who read English: one writes, one reads on WhatsApp, one on a button phone."""
    others = member(READER, "Zarzamora"), member(BUTTONS, "Awa")
    await paper.join(member(ROSITA, "Rosita", "en", "ceibo"), *others)


async def say(paper: OnPaper, *words: str, who: Address = ROSITA) -> list[Paper]:
    """What she gets for the last of them."""
    letters: list[Paper] = []
    for one in words:
        letters = await paper.hear(who, one)
    return letters


async def send(
    paper: OnPaper, data: bytes | None = None, beneath: str = "", who: Address = ROSITA
) -> list[Paper]:
    """She sends a photo; `data` None: the carrier does not have it yet."""
    paper.clock.pass_(A_WHILE)
    channel = paper.channels[who.channel]
    message = channel.write(who.value, beneath, media=(Attachment("", "image/jpeg"),))
    if data is not None:
        channel.files[message.sid] = data
    return [letter for letter in await paper.take(message) if letter.letter.to == who]


async def asked_with(paper: OnPaper, faces: str, data: bytes | None = None) -> list[Paper]:
    """A question with a photo; returns all letters that follow its being sent."""
    await say(paper, *ASKS)
    await send(paper, data or jpeg())
    await say(paper, faces, QUESTION, *ON[:-1])
    before = len(paper.papers)
    await say(paper, ON[-1])
    return paper.papers[before:]


def photos(letters: list[Paper]) -> list[tuple[Address, str]]:
    """To whom a photo went, and where it lies."""
    return [(one.letter.to, one.letter.photo) for one in letters if one.letter.photo]


@asynccontextmanager
async def web(paper: OnPaper) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
    async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
        yield http


async def fetched(paper: OnPaper, url: str) -> httpx.Response:
    """As the carrier fetches it."""
    async with web(paper) as http:
        return await http.get(urlsplit(url).path)
