"""The whole road of a photo over HTTP: phone, carrier, line, carrier, another phone."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.routing import Mount

from bot.app import make_app
from bot.bell import Bell
from bot.channels.channel import Letter
from bot.channels.twilio.sender import open_channels
from bot.channels.twilio.templates import ContentsInMemory
from bot.deliver import Deliverer
from bot.due import fire_due
from bot.keys import open_seal
from bot.line import Line
from bot.pictures import fetch_pictures
from bot.rehearsal.app import rehearsal_routes
from bot.rehearsal.carrier import Carrier
from bot.rehearsal.members import seed_members
from bot.rehearsal.post import Account
from bot.seed import seed_groups
from bot.settings import Settings
from bot.taking import TurnTaker
from storage.schema import Picture, table
from tests.paper import A_WHILE, ROSITA, StandingClock, member
from tests.photos.files import PLANTED, jpeg
from tests.photos.phone import READER
from tests.rehearsal.conftest import SID, SMS, SWITCHBOARD, TOKEN, WHATSAPP, base
from translations.catalog import catalog
from translations.translator import PaperTranslator

__all__ = ["base"]

PEOPLE = (member(ROSITA, "Rosita", "en", "ceibo"), member(READER, "Zarzamora"))
WRITER, OTHER = (person.id for person in PEOPLE)
FILE = jpeg()
Shown = dict[str, Any]
"""One message, as the page of the phones has it."""


@dataclass
class Road:
    """`folder` is all that the carrier writes on disk."""

    line: Line
    clock: StandingClock
    carrier: Carrier
    http: httpx.AsyncClient
    folder: Path

    async def send(self, phone: str, **what: str) -> list[Shown]:
        """From this phone; everything that follows happens. Returns what is on it then."""
        self.clock.pass_(A_WHILE)
        answer = await self.http.post(f"/phones/api/{phone}/messages", json=what)
        answer.raise_for_status()
        await fetch_pictures(self.line)
        await fire_due(self.line)
        await Deliverer(self.line).run()
        await self.carrier.settled()
        return await self.thread(phone)

    async def thread(self, phone: str) -> list[Shown]:
        found: list[Shown] = (await self.http.get(f"/phones/api/{phone}/thread")).json()["messages"]
        return found


@pytest.fixture
async def road(empty: AsyncEngine, bell: Bell, base: str, tmp_path: Path) -> AsyncIterator[Road]:
    settings = Settings(
        data_dir=tmp_path,
        account_sid=SID,
        auth_tokens=(TOKEN,),
        api_base=f"{base}/carrier",
        sms_from=SMS,
        whatsapp_from=WHATSAPP,
        public_base_url=base,
    )
    clock, journal = StandingClock(), tmp_path / "carrier" / "journal"
    account = Account(SID, SMS, WHATSAPP, base, TOKEN)
    seal = await open_seal(empty, settings)
    async with (
        open_channels(settings, ContentsInMemory()) as channels,
        Carrier(account, base=f"{base}/carrier", journal=journal, now=clock.now) as carrier,
        httpx.AsyncClient(base_url=base, timeout=20) as http,
    ):
        line = Line(settings, empty, seal, clock, catalog(), PaperTranslator(), channels, bell)
        await seed_groups(line)
        await seed_members(line, PEOPLE)
        carrier.assume_written(person.at_carrier for person in PEOPLE)
        app = make_app(line, TurnTaker(line))
        SWITCHBOARD.routes[:] = [*rehearsal_routes(carrier, PEOPLE), Mount("/", app)]
        yield Road(line, clock, carrier, http, journal.parent)
        await line.translator.close()


async def shown(road: Road, phone: str) -> bytes:
    """The picture on the last message of this phone that has one."""
    photos = [photo for message in await road.thread(phone) for photo in message["photos"]]
    answer = await road.http.get(f"/phones/api/{phone}/files/{photos[-1]['sid']}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
    return answer.content


@pytest.mark.rule("SAF-18")
async def test_the_other_phone_shows_the_picture_and_nothing_else_comes_along(road: Road) -> None:
    assert PLANTED in FILE
    for text in ("menu", "2"):
        await road.send(WRITER, text=text)
    asked = await road.send(WRITER, photo=b64encode(FILE).decode(), text="How do you keep this well clean")
    assert str(asked[-1]["text"]).startswith("Photo received.")
    for text in ("2", "0", "1", "1"):
        await road.send(WRITER, text=text)
    picture = await shown(road, OTHER)
    opened = Image.open(BytesIO(picture))
    assert (opened.size, dict(opened.getexif())) == ((64, 48), {})
    on_disk = [file.read_bytes() for file in road.folder.rglob("*") if file.is_file()]
    sealed = await rows(road)
    kept = [picture, *on_disk, *sealed, *map(road.line.seal.open_bytes, sealed)]
    assert picture in kept[1:]
    assert [one for one in kept if PLANTED in one or b64encode(PLANTED[:12]) in one] == []


async def rows(road: Road) -> list[bytes]:
    async with road.line.database.connect() as connection:
        found = await connection.execute(table(Picture).select())
        return [row.sealed for row in found]


@pytest.mark.rule("SAF-18")
async def test_the_carrier_has_the_file_she_sent_no_more(road: Road) -> None:
    for text in ("menu", "2"):
        await road.send(WRITER, text=text)
    thread = await road.send(WRITER, photo=b64encode(FILE).decode())
    ((photo,),) = [message["photos"] for message in thread if message["photos"]]
    assert photo == {"sid": photo["sid"], "here": False}
    assert (await road.http.get(f"/phones/api/{WRITER}/files/{photo['sid']}")).status_code == 404
    assert (await road.http.get(f"/carrier/files/{photo['sid']}")).status_code == 404


async def test_a_photo_that_cannot_be_fetched_does_not_arrive(road: Road) -> None:
    """The line tries again; here the first address was wrong."""
    channel = road.line.channels["whatsapp"]
    await channel.send(Letter(READER, "With a photo", "1.0", photo=f"{road.carrier.base}/files/none"))
    await road.carrier.settled()
    (message,) = [m for m in road.carrier.ledger.messages.values() if not m.inbound]
    assert (message.status, message.code, message.files) == ("undelivered", 63019, ())


async def test_what_is_no_base64_is_not_sent(road: Road) -> None:
    answer = await road.http.post(f"/phones/api/{WRITER}/messages", json={"photo": "%"})
    assert answer.status_code == 400
