"""Fetching what came with a message: from Twilio's hosts only, and no more of it than is wanted."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest
import respx

from bot.channels.channel import Channel
from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.media import fetch
from bot.channels.twilio.transport import new_http
from bot.photos import LARGEST
from tests.channels.letters import PLAIN
from tests.channels.schema import asked
from tests.channels.twilio_fake import ACCOUNT, BASE, MESSAGES, made, refused

SID, FILE_SID = "MM" + "c" * 32, "ME" + "d" * 32
FOLDER = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}/Media"
API = f"https://api.twilio.com{FOLDER}/{FILE_SID}"
LOGIN = (ACCOUNT, "token")
PICTURE = b"\xff\xd8 a picture"


def files(*kinds: str) -> httpx.Response:
    listed = [
        {
            "sid": FILE_SID[:-1] + str(n),
            "content_type": kind,
            "uri": f"{FOLDER}/{FILE_SID[:-1]}{n}.json",
            "parent_sid": SID,
            "account_sid": ACCOUNT,
        }
        for n, kind in enumerate(kinds)
    ]
    return httpx.Response(200, json={"media_list": listed, "next_page_uri": None, "page": 0})


async def got(largest: int = LARGEST, url: str = API) -> bytes:
    async with new_http() as http:
        return await fetch(http, url, LOGIN, largest)


async def test_the_first_photo_of_a_message(whatsapp: Channel, twilio: respx.MockRouter) -> None:
    twilio.get(f"{BASE}{FOLDER}.json").mock(return_value=files("audio/ogg", "image/jpeg", "image/jpeg"))
    route = twilio.get(f"{BASE}{FOLDER}/{FILE_SID[:-1]}1").mock(
        return_value=httpx.Response(200, content=PICTURE)
    )
    assert await whatsapp.file(SID, "photo", LARGEST) == PICTURE
    assert route.calls.last.request.headers["Authorization"].startswith("Basic ")


@pytest.mark.parametrize("answer", [files(), files("audio/ogg"), refused(404, 20404), refused(500, 20500)])
async def test_no_photo_to_be_had(
    whatsapp: Channel, twilio: respx.MockRouter, answer: httpx.Response
) -> None:
    twilio.get(f"{BASE}{FOLDER}.json").mock(return_value=answer)
    with pytest.raises(Refused):
        await whatsapp.file(SID, "photo", LARGEST)


async def test_twilio_is_told_to_forget_each_file(whatsapp: Channel, twilio: respx.MockRouter) -> None:
    twilio.get(f"{BASE}{FOLDER}.json").mock(return_value=files("image/jpeg", "image/png"))
    routes = [
        twilio.delete(f"{BASE}{FOLDER}/{FILE_SID[:-1]}{n}.json").mock(return_value=httpx.Response(204))
        for n in range(2)
    ]
    await whatsapp.forget_files(SID)
    assert [route.call_count for route in routes] == [1, 1]


async def test_a_voice_note_is_found_among_the_files(whatsapp: Channel, twilio: respx.MockRouter) -> None:
    kinds = "image/jpeg", "audio/ogg; codecs=opus"
    twilio.get(f"{BASE}{FOLDER}.json").mock(return_value=files(*kinds))
    twilio.get(f"{BASE}{FOLDER}/{FILE_SID[:-1]}1").mock(return_value=httpx.Response(200, content=b"OggS"))
    assert await whatsapp.file(SID, "voice", 4) == b"OggS"
    with pytest.raises(Refused):
        await whatsapp.file(SID, "voice", 3)


async def test_a_sound_goes_without_a_text(whatsapp: Channel, twilio: respx.MockRouter) -> None:
    """WhatsApp would drop it: https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages."""
    route = twilio.post(MESSAGES).mock(return_value=made())
    await whatsapp.send(replace(PLAIN, body="", sound="https://line.example/media/x"))
    assert asked(route)["MediaUrl"] == "https://line.example/media/x"
    assert "Body" not in asked(route)


async def test_a_photo_goes_as_the_address_where_twilio_fetches_it(
    whatsapp: Channel, twilio: respx.MockRouter
) -> None:
    route = twilio.post(MESSAGES).mock(return_value=made())
    await whatsapp.send(replace(PLAIN, photo="https://line.example/media/x"))
    assert asked(route)["MediaUrl"] == "https://line.example/media/x"


@pytest.mark.parametrize(
    "place",
    [
        "https://mms.twiliocdn.com/AC/file?Expires=1",
        "https://media.twiliocdn.com/AC/file",
        "https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC/file",
        "https://api.twilio.com/elsewhere",
    ],
)
async def test_a_redirect_to_where_twilio_keeps_files(respx_mock: respx.MockRouter, place: str) -> None:
    """Other hosts get no password."""
    respx_mock.get(API).mock(return_value=httpx.Response(307, headers={"Location": place}))
    route = respx_mock.get(place).mock(return_value=httpx.Response(200, content=PICTURE))
    assert await got() == PICTURE
    same = place.startswith("https://api.twilio.com/")
    assert ("Authorization" in route.calls.last.request.headers) == same


@pytest.mark.parametrize(
    "place",
    [
        "http://mms.twiliocdn.com/file",
        "https://evil.example/file",
        "https://twiliocdn.com.evil.example/file",
        "https://eviltwiliocdn.com/file",
        "https://mms.twiliocdn.com:8443/file",
        "https://user:secret@mms.twiliocdn.com/file",
        "https://s3-external-1.amazonaws.com/other/file",
        "https://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "//evil.example/file",
        "",
    ],
)
async def test_a_redirect_to_anywhere_else_is_not_followed(respx_mock: respx.MockRouter, place: str) -> None:
    """What is not mocked here cannot be opened: it would be an error of another kind."""
    respx_mock.get(API).mock(return_value=httpx.Response(302, headers={"Location": place} if place else {}))
    with pytest.raises(Refused):
        await got()
    assert {str(call.request.url) for call in respx_mock.calls} == {API}


async def test_it_is_not_led_round_for_ever(respx_mock: respx.MockRouter) -> None:
    respx_mock.get(API).mock(return_value=httpx.Response(307, headers={"Location": API}))
    with pytest.raises(Refused):
        await got()
    assert respx_mock.calls.call_count == 3


async def test_a_file_that_is_too_large_is_left(respx_mock: respx.MockRouter) -> None:
    respx_mock.get(API).mock(return_value=httpx.Response(200, content=bytes(1001)))
    with pytest.raises(Refused) as caught:
        await got(largest=1000)
    assert caught.value.refusal is Refusal.MISUSE
    assert await got(largest=1001) == bytes(1001)


@pytest.mark.parametrize("status", [204, 401, 404, 500])
async def test_any_other_answer_is_a_refusal(respx_mock: respx.MockRouter, status: int) -> None:
    respx_mock.get(API).mock(return_value=httpx.Response(status))
    with pytest.raises(Refused):
        await got()
