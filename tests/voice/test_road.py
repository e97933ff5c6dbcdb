"""The whole road of a voice note over HTTP: signed webhook, carrier's REST, line, carrier, another phone."""

from __future__ import annotations

from base64 import b64encode

import pytest

from bot.channels.channel import Letter
from bot.ogg import clean
from storage.schema import Sound, table
from tests.photos.phone import READER
from tests.road import OTHER, WRITER, Road, base, road
from tests.voice.files import PLANTED, voice

__all__ = ["base", "road"]

FILE = voice(5)
SENT = b64encode(FILE).decode()


async def asked(road: Road) -> None:
    for text in ("menu", "2"):
        await road.send(WRITER, text=text)
    told = await road.send(WRITER, sound=SENT)
    assert str(told[-1]["text"]).startswith("I have your voice note (5 sec).")
    for text in ("1", "0", "1", "1"):
        await road.send(WRITER, text=text)


async def test_the_other_phone_can_play_it_and_nothing_else_comes_along(road: Road) -> None:
    await asked(road)
    sent, told = (await road.thread(OTHER))[-2:]
    assert (sent["text"], len(sent["sounds"])) == ("", 1)
    assert "(voice note, 5 sec)" in told["text"]
    found = await road.http.get(f"/phones/api/{OTHER}/files/{sent['sounds'][0]['sid']}")
    assert (found.status_code, found.headers["content-type"]) == (200, "audio/ogg")
    assert (found.content, PLANTED in FILE) == (clean(FILE).ogg, True)
    on_disk = [file.read_bytes() for file in road.folder.rglob("*") if file.is_file()]
    kept = [*on_disk, *await rows(road), *map(road.line.seal.open_bytes, await rows(road))]
    assert found.content in kept
    assert [one for one in kept if PLANTED in one or b64encode(PLANTED[:12]) in one] == []


async def rows(road: Road) -> list[bytes]:
    async with road.line.database.connect() as connection:
        return [row.sealed for row in await connection.execute(table(Sound).select())]


async def test_the_carrier_has_the_file_she_sent_no_more(road: Road) -> None:
    await asked(road)
    ((mine,),) = [message["sounds"] for message in await road.thread(WRITER) if message["sounds"]]
    assert mine["here"] is False
    assert (await road.http.get(f"/phones/api/{WRITER}/files/{mine['sid']}")).status_code == 404
    assert (await road.http.get(f"/carrier/files/{mine['sid']}")).status_code == 404


@pytest.mark.parametrize("path", ["/media/x", "/media/"])
async def test_a_sound_that_cannot_be_fetched_does_not_arrive(road: Road, path: str) -> None:
    await road.line.channels["whatsapp"].send(
        Letter(READER, "", "1.0", sound=road.line.settings.public_base_url + path)
    )
    await road.carrier.settled()
    (message,) = [m for m in road.carrier.ledger.messages.values() if not m.inbound]
    assert (message.status, message.code, message.files) == ("undelivered", 63019, ())
