"""Against a real socket: what never left, what may have arrived, and what the logs say of it."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import httpx
import pytest

from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio import transport
from bot.channels.twilio.rest import Rest
from bot.channels.twilio.sender import SMS, WHATSAPP, TwilioChannel, open_channels
from bot.channels.twilio.templates import ContentsInMemory, Templates
from tests.channels.conftest import SETTINGS
from tests.channels.letters import PLAIN, ROSA_SMS
from tests.channels.twilio_fake import ACCOUNT, message

Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
SECRETS = ["51987654321", "dinero", "Dinero", "tema"]


@asynccontextmanager
async def listening(answer: Answer) -> AsyncIterator[str]:
    """A server on a free port of this machine that does `answer` with every connection."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await answer(reader, writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def reply(status: str, text: str) -> Answer:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = text.encode()
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()

    return answer


async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Closes without a word, as a carrier that dies with the request in its hands."""


async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def send_to(base: str) -> Refused | None:
    async with open_channels(SETTINGS.but(api_base=base), ContentsInMemory()) as channels:
        try:
            await channels["sms"].send(PLAIN)
        except Refused as refused:
            return refused
    return None


async def test_nobody_listens() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        refused = await send_to(f"http://127.0.0.1:{closed.getsockname()[1]}")
    assert refused is not None
    assert refused.refusal is Refusal.NOT_REACHED


async def test_a_carrier_that_hangs_up_may_have_taken_it() -> None:
    async with listening(hang_up) as base:
        refused = await send_to(base)
    assert refused is not None
    assert refused.refusal is Refusal.UNCERTAIN


async def test_a_carrier_that_says_nothing_may_have_taken_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "TIMEOUT", httpx.Timeout(0.2))
    async with listening(say_nothing) as base:
        refused = await send_to(base)
    assert refused is not None
    assert refused.refusal is Refusal.UNCERTAIN


async def test_a_base_that_is_no_url() -> None:
    refused = await send_to("nowhere")
    assert refused is not None
    assert refused.refusal is Refusal.SETUP


async def test_no_log_of_any_level_holds_a_number_or_a_word(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answer = f'{{"code": 21211, "message": "The To number {ROSA_SMS.value} is not valid for Dinero"}}'
    async with listening(reply("400 Bad Request", answer)) as base:
        await send_to(base)
        async with open_channels(SETTINGS.but(api_base=base), ContentsInMemory()) as channels:
            with pytest.raises(Refused):
                await channels["sms"].sent_to(ROSA_SMS, datetime.now(UTC))
    assert caplog.records, "the libraries below still say something"
    for secret in [*SECRETS, "token"]:
        assert secret not in caplog.text


async def test_the_environment_moves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("TWILIO_EDGE", "tokyo")
    monkeypatch.setenv("TWILIO_REGION", "jp1")
    async with listening(reply("201 Created", '{"sid": "SM1", "status": "queued"}')) as base:
        assert await send_to(base) is None


def test_hosts_of_twilio_unless_replaced() -> None:
    rest = Rest(httpx.AsyncClient(), ACCOUNT, "token")
    domains = rest._client.api, rest._client.content, rest._client.messaging
    assert [domain.base_url for domain in domains] == [
        "https://api.twilio.com",
        "https://content.twilio.com",
        "https://messaging.twilio.com",
    ]


def test_channels_declare_what_they_can() -> None:
    assert SMS.gsm7
    assert SMS.window is None
    assert SMS.carrier_stops >= {"STOP", "CANCEL", "END", "QUIT"}
    assert SMS.carrier_starts >= {"START", "YES"}
    assert WHATSAPP.window is not None
    assert WHATSAPP.window.total_seconds() == (23 * 60 + 45) * 60
    assert not WHATSAPP.carrier_stops


async def test_only_channels_with_a_number_are_open() -> None:
    async with open_channels(SETTINGS.but(sms_from=None), ContentsInMemory()) as channels:
        assert list(channels) == ["whatsapp"]


async def test_letters_at_once_share_one_content(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.channels.letters import WITH_BUTTONS

    made: list[str] = []

    class Counting(Rest):
        async def create_content(self, content: object) -> str:
            await asyncio.sleep(0)
            made.append("HX" + str(len(made)))
            return made[-1]

    templates = Templates(Counting(httpx.AsyncClient(), ACCOUNT, "token"), ContentsInMemory())
    assert WITH_BUTTONS.menu is not None
    sids = await asyncio.gather(*[templates.sid(WITH_BUTTONS.menu) for _ in range(20)])
    assert set(sids) == {"HX0"}
    assert made == ["HX0"]


def test_a_channel_shows_no_token() -> None:
    rest = Rest(httpx.AsyncClient(), ACCOUNT, "hush")
    channel = TwilioChannel("sms", "+15005550006", SMS, rest, Templates(rest, ContentsInMemory()), "")
    assert "hush" not in repr(channel)
    assert "hush" not in repr(SETTINGS.but(auth_tokens=("hush",)))
    assert message()["sid"]
