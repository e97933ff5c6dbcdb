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

Taken = Callable[[Fields, bytes], Awaitable[None]]
"""Takes the fields of the form, and the raw query."""


class Webhooks:
    """Nothing in a reply tells why something was turned away."""

    def __init__(self, line: Line, turns: TurnTaker) -> None:
        self._turns = turns
        self._signatures = Signatures(line.settings.public_base_url, line.settings.auth_tokens)
        self._reports: Together[Report] = Together(
            lambda batch: take_reports(line, batch), key=lambda report: (report.reference, report.sid)
        )

    def router(self) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/twilio/message", self.message, methods=["POST"])
        router.add_api_route("/twilio/status", self.status, methods=["POST"])
        return router

    async def message(self, request: Request) -> Response:
        return await self._answer(request, self._take_message)

    async def status(self, request: Request) -> Response:
        return await self._answer(request, self._take_status)

    async def _take_message(self, fields: Fields, _: bytes) -> None:
        await self._turns.take(decode_message(fields))

    async def _take_status(self, fields: Fields, query: bytes) -> None:
        await self._reports.do(decode_status(fields, parse_query(query)))

    async def _answer(self, request: Request, take: Taken) -> Response:
        try:
            if "x-twilio-signature" not in request.headers:
                return _not_signed()
            fields = parse_form(await _body(request), request.headers.get("content-type"))
            if not _signed(request, self._signatures, fields):
                return _not_signed()
            await take(fields, request.scope["query_string"])
        except Malformed:
            metrics.REJECTED.labels("malformed").inc()
            return Response(status_code=400)
        except Exception as error:
            log.error("a message could not be kept: %s at %s", type(error).__name__, place_of(error))
            return Response(status_code=503)
        return Response(EMPTY, media_type="text/xml")


def _not_signed() -> Response:
    metrics.REJECTED.labels("signature").inc()
    return Response(status_code=403)


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
