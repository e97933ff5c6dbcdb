"""The carrier's two doors. Unsigned: 403. Malformed: 400. Anything else: 200 and empty TwiML, at once."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from fastapi import APIRouter, Request, Response

from bot import metrics
from bot.channels.channel import Report
from bot.channels.twilio.form import Fields, Malformed, parse_form, parse_query
from bot.channels.twilio.inbound import decode_message
from bot.channels.twilio.report import decode_status
from bot.channels.twilio.signature import Signatures
from bot.failing import place_of
from bot.line import Line
from bot.reports import take_reports
from bot.taking import TurnTaker
from bot.together import Together

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
LARGEST = 65_536  # bytes; a message has at most 1,600 characters

log = logging.getLogger(__name__)

Taken = Callable[[Fields, Fields], Awaitable[None]]


def webhooks(line: Line, turns: TurnTaker) -> APIRouter:
    """The routes. Nothing in a reply tells why something was turned away."""
    signatures = Signatures(line.settings.public_base_url, line.settings.auth_tokens)
    reports: Together[Report] = Together(
        lambda batch: take_reports(line, batch), key=lambda r: (r.reference, r.sid)
    )
    router = APIRouter(include_in_schema=False)

    async def message(fields: Fields, _: Fields) -> None:
        await turns.take(decode_message(fields))

    async def status(fields: Fields, query: Fields) -> None:
        await reports.do(decode_status(fields, query))

    async def answer(request: Request, take: Taken) -> Response:
        try:
            fields = parse_form(await _body(request), request.headers.get("content-type"))
            if not _signed(request, signatures, fields):
                metrics.REJECTED.labels("signature").inc()
                return Response(status_code=403)
            await take(fields, parse_query(request.scope["query_string"]))
        except Malformed:
            metrics.REJECTED.labels("malformed").inc()
            return Response(status_code=400)
        except Exception as error:
            log.error("a message could not be kept: %s at %s", type(error).__name__, place_of(error))
            return Response(status_code=503)
        return Response(EMPTY, media_type="text/xml")

    @router.post("/twilio/message")
    async def take_message(request: Request) -> Response:
        return await answer(request, message)

    @router.post("/twilio/status")
    async def take_status(request: Request) -> Response:
        return await answer(request, status)

    return router


def _signed(request: Request, signatures: Signatures, fields: Fields) -> bool:
    return signatures.accepts(
        request.headers.get("x-twilio-signature"),
        request.scope["raw_path"],
        request.scope["query_string"],
        fields,
    )


async def _body(request: Request) -> bytes:
    """Raises `Malformed` as soon as it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise Malformed
    return bytes(body)
