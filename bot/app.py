"""The web side of the line."""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request, Response
from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from sqlalchemy import text

from bot import metrics
from bot.desk.desk import Desk
from bot.desk.frame import HEADERS
from bot.dialogue.letter_room import LetterRoom
from bot.dialogue.paper.room import PaperRoom
from bot.failing import place_of
from bot.keepers import WITHIN
from bot.line import Line
from bot.measures.gauges import Gauges
from bot.media import Media
from bot.own.decisions import DecisionsRoom
from bot.own.room import OwnRoom
from bot.portal.door import Door
from bot.portal.tries import Tries
from bot.sheet.room import SheetRoom
from bot.taking import TurnTaker
from bot.webhooks import Webhooks
from storage import cards, doubts, inbox, outbox

log = logging.getLogger(__name__)


def make_app(line: Line, turns: TurnTaker) -> FastAPI:
    """Webhooks, pages behind a code, photos for the carrier, health, figures; no pages that describe
    themselves."""
    app = FastAPI(title="Palaver", docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(Webhooks(line, turns).router())
    tries = Tries()  # a wrong code counts whatever it was to open
    for room in (OwnRoom(line), DecisionsRoom(line), SheetRoom(line), PaperRoom(line), LetterRoom(line)):
        app.include_router(Door(line, tries, room).router())
    app.include_router(Desk(line, tries).router())
    app.include_router(Media(line).router())

    @app.exception_handler(Exception)
    async def hide(_: Request, error: Exception) -> Response:
        """Nobody outside learns what went wrong, and the log learns where, not what was said."""
        log.error("a request failed: %s at %s", type(error).__name__, place_of(error))
        return Response(status_code=503, headers=HEADERS)

    @app.get("/healthz")
    async def health() -> Response:
        """200 when a message could be taken now."""
        try:
            async with line.database.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except Exception:
            return Response("the database does not answer\n", 503, media_type="text/plain")
        return Response("ok\n", media_type="text/plain")

    gauges = Gauges(line)

    @app.get("/metrics")
    async def figures() -> Response:
        await gauges.renew()
        await _count(line)
        return Response(generate_latest(metrics.REGISTRY), media_type=CONTENT_TYPE_LATEST)

    return app


async def _count(line: Line) -> None:
    """What waits and what failed, as it is now."""
    async with line.database.connect() as connection:
        for state, count in (await outbox.by_state(connection)).items():
            metrics.OUTBOX.labels(state).set(count)
        for reason, count in (await cards.open_by_reason(connection)).items():
            metrics.CARDS.labels(reason).set(count)
        metrics.FAILED.set(await inbox.failed(connection))
        metrics.DOUBTED.set(await doubts.overdue(connection, line.clock.now() - WITHIN))
