"""Against a real socket: what never left, what may have arrived, and what the logs say of it."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

import httpx
import pytest
import respx

from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio import transport
from bot.channels.twilio.sender import SMS, WHATSAPP, open_channels
from bot.channels.twilio.templates import ContentsInMemory
from tests.channels.conftest import SETTINGS
from tests.channels.letters import PLAIN, ROSA_SMS, WITH_BUTTONS
from tests.channels.twilio_fake import ACCOUNT, content_made, made

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


@pytest.mark.parametrize(
    "answer",
    [
        reply("200 OK", f'{{"messages": [], "to": "{ROSA_SMS.value}"}}'),
        reply("201 Created", f'{{"sid": "SM1", "status": "queued", "body": "Dinero {ROSA_SMS.value}"}}'),
        reply("400 Bad Request", f'{{"code": 21211, "message": "{ROSA_SMS.value} may not read Dinero"}}'),
        reply("503 Unavailable", f"<html>{ROSA_SMS.value}</html>"),
        hang_up,
    ],
)
async def test_no_log_of_any_level_holds_a_number_or_a_word(
    caplog: pytest.LogCaptureFixture, answer: Answer
) -> None:
    caplog.set_level(logging.DEBUG)
    async with listening(answer) as base:
        await send_to(base)
        async with open_channels(SETTINGS.but(api_base=base), ContentsInMemory()) as channels:
            with suppress(Refused):
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


async def test_twilios_own_hosts_unless_replaced() -> None:
    with respx.mock() as router:
        contents = router.post("https://content.twilio.com/v1/Content").mock(return_value=content_made())
        messages = router.post(f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json")
        messages.mock(return_value=made())
        async with open_channels(SETTINGS.but(api_base=None), ContentsInMemory()) as channels:
            await channels["whatsapp"].send(WITH_BUTTONS)
    assert (contents.call_count, messages.call_count) == (1, 1)


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


async def test_nothing_shows_a_token() -> None:
    async with open_channels(SETTINGS.but(auth_tokens=("hush",)), ContentsInMemory()) as channels:
        assert "hush" not in repr(channels)
