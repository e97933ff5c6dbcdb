"""The whole road of a photo over HTTP: phone, carrier, line, carrier, another phone."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO

import pytest
from PIL import Image

from bot.channels.channel import Letter
from storage.schema import Picture, table
from tests.photos.files import PLANTED, jpeg
from tests.photos.phone import READER
from tests.road import OTHER, WRITER, Road, base, road

__all__ = ["base", "road"]

FILE = jpeg()


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
