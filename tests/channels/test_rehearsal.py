"""The real channel and the rehearsal's carrier, written apart, understand each other over HTTP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from bot.channels.channel import Channel, Inbound, Letter, OptOut, Progress, Report
from bot.channels.progress import further
from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.codes import from_report
from bot.channels.twilio.form import Fields, parse_form, parse_query
from bot.channels.twilio.inbound import decode_message
from bot.channels.twilio.report import decode_status
from bot.channels.twilio.sender import open_channels
from bot.channels.twilio.signature import Signatures
from bot.channels.twilio.templates import ContentsInMemory
from bot.rehearsal.carrier import Carrier
from bot.rehearsal.post import Account
from bot.rehearsal.rest import Rest
from bot.settings import Settings
from tests.channels.letters import PLAIN, ROSA, ROSA_ID, ROSA_SMS, WITH_BUTTONS, WITH_LIST
from tests.channels.twilio_fake import ACCOUNT

PHONE = "whatsapp:+51987654321"


@dataclass(slots=True)
class Line:
    """Believes signed forms only, and keeps what they say."""

    signatures: Signatures
    messages: list[Inbound] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)

    async def message(self, request: Request) -> Response:
        self.messages.append(decode_message(await self._fields(request)))
        return Response("<Response/>", media_type="text/xml")

    async def status(self, request: Request) -> Response:
        fields = await self._fields(request)
        self.reports.append(decode_status(fields, parse_query(request.scope["query_string"])))
        return Response(status_code=204)

    async def _fields(self, request: Request) -> Fields:
        fields = parse_form(await request.body(), request.headers.get("content-type"))
        signature = request.headers.get("x-twilio-signature")
        assert self.signatures.accepts(
            signature, request.scope["raw_path"], request.scope["query_string"], fields
        )
        return fields

    def progress(self, reference: str) -> Progress:
        known = Progress.QUEUED
        for report in self.reports:
            known = further(known, report.progress) if report.reference == reference else known
        return known


@dataclass(slots=True)
class World:
    line: Line
    carrier: Carrier
    channels: Mapping[str, Channel]


@pytest.fixture
async def world() -> AsyncIterator[World]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        account = Account(ACCOUNT, "+15005550006", "whatsapp:+15005550007", base, "token")
        line = Line(Signatures(base, ("token",)))
        settings = Settings(
            account_sid=ACCOUNT,
            auth_tokens=("token",),
            api_base=f"{base}/carrier",
            sms_from=account.sms,
            whatsapp_from=account.whatsapp,
            public_base_url=base,
        )
        async with Carrier(account, base=f"{base}/carrier") as carrier:
            app = Starlette(
                routes=[
                    Route("/twilio/message", line.message, methods=["POST"]),
                    Route("/twilio/status", line.status, methods=["POST"]),
                    Mount("/carrier", Rest(carrier).app()),
                ]
            )
            config = uvicorn.Config(app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
            server = uvicorn.Server(config)
            serving = asyncio.create_task(server.serve([listener]))
            try:
                async with open_channels(settings, ContentsInMemory()) as channels:
                    yield World(line, carrier, channels)
            finally:
                server.should_exit = True
                async with asyncio.timeout(10):
                    await serving


async def test_an_sms_goes_and_is_found(world: World) -> None:
    start = datetime.now(UTC)
    sent = await world.channels["sms"].send(PLAIN)
    await world.carrier.settled()
    assert world.line.progress(PLAIN.reference) is Progress.DELIVERED
    (found,) = await world.channels["sms"].sent_to(ROSA_SMS, start)
    assert found.sid == sent.sid
    assert found.is_copy_of(PLAIN)
    assert await world.channels["sms"].sent_to(ROSA_SMS, start + timedelta(hours=1)) == []


async def test_a_lost_answer_leaves_a_copy_that_is_found(world: World) -> None:
    start = datetime.now(UTC)
    await world.carrier.write(PHONE, "Hola")
    world.carrier.faults.cut_after = 1
    with pytest.raises(Refused) as caught:
        await world.channels["whatsapp"].send(replace(WITH_BUTTONS, menu=None))
    assert caught.value.refusal is Refusal.UNCERTAIN
    found = await world.channels["whatsapp"].sent_to(ROSA, start)
    assert [one.is_copy_of(WITH_BUTTONS) for one in found] == [True]


@pytest.mark.parametrize(("letter", "choice"), [(WITH_BUTTONS, "answer/offer/2"), (WITH_LIST, "ask/topic/7")])
async def test_a_menu_is_shown_pressed_and_understood(world: World, letter: Letter, choice: str) -> None:
    await world.carrier.write(PHONE, "Hola", profile="Rosa")
    sent = await world.channels["whatsapp"].send(letter)
    await world.carrier.settled()
    (found,) = await world.channels["whatsapp"].sent_to(ROSA, datetime.now(UTC) - timedelta(minutes=1))
    assert found.is_copy_of(letter)
    await world.carrier.tap(PHONE, sent.sid, choice)
    pressed = world.line.messages[-1]
    assert (pressed.button, pressed.replied_to, pressed.sender) == (choice, sent.sid, ROSA)
    assert pressed.also is not None
    assert pressed.also.value.startswith("PE.")


async def test_outside_the_window_is_told_late(world: World) -> None:
    await world.channels["whatsapp"].send(WITH_BUTTONS)
    await world.carrier.settled()
    report = world.line.reports[-1]
    assert (report.progress, report.reference) == (Progress.REFUSED, WITH_BUTTONS.reference)
    assert from_report(report.code).refusal is Refusal.WINDOW_CLOSED


async def test_stop_is_answered_there_and_refused_here(world: World) -> None:
    await world.carrier.write(ROSA_SMS.value, "stop")
    assert world.line.messages[-1].opt_out is OptOut.STOP
    with pytest.raises(Refused) as caught:
        await world.channels["sms"].send(PLAIN)
    assert caught.value.refusal is Refusal.OPTED_OUT


async def test_somebody_without_a_number(world: World) -> None:
    await world.carrier.write(f"whatsapp:{ROSA_ID.value}", "Hola")
    assert (world.line.messages[-1].sender, world.line.messages[-1].also) == (ROSA_ID, None)
    await world.channels["whatsapp"].send(replace(PLAIN, to=ROSA_ID))
    await world.carrier.settled()
    assert world.line.progress(PLAIN.reference) in (Progress.DELIVERED, Progress.READ)


async def test_what_was_written_is_listed(world: World) -> None:
    start = datetime.now(UTC)
    for text in ("uno", "dos", "tres"):
        await world.carrier.write(ROSA_SMS.value, text)
    assert await world.channels["sms"].received(start) == world.line.messages
