"""The rehearsal as one web application: the carrier's REST at /carrier, the phones at /phones."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.rehearsal.carrier import Carrier
from bot.rehearsal.colleagues import COLLEAGUES
from bot.rehearsal.people import PEOPLE, Person
from bot.rehearsal.phones import Phones
from bot.rehearsal.rest import Rest

EVERYBODY = (*PEOPLE, *(sample.person for sample in COLLEAGUES))
_PAGE = Path(__file__).parent / "page"
_POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def rehearsal_routes(
    carrier: Carrier,
    people: Sequence[Person] = EVERYBODY,
    clock_file: Path | None = None,
    line_name: str = "Mango Line",
) -> list[BaseRoute]:
    """For a web application that opens the carrier itself (`async with carrier`)."""
    phones = Phones(carrier, {person.id: person for person in people}, clock_file, line_name)
    return [
        Mount("/carrier", Rest(carrier).app()),
        Route("/phones", _page),
        Mount("/phones/api", routes=phones.routes()),
        Mount("/phones/page", StaticFiles(directory=_PAGE)),
    ]


def rehearsal_app(
    carrier: Carrier,
    people: Sequence[Person] = EVERYBODY,
    clock_file: Path | None = None,
    line_name: str = "Mango Line",
) -> Starlette:
    """The same as an application of its own, which opens the carrier while it is served."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with carrier:
            yield

    return Starlette(routes=rehearsal_routes(carrier, people, clock_file, line_name), lifespan=lifespan)


async def _page(_: Request) -> Response:
    return FileResponse(_PAGE / "phones.html", headers=_HEADERS)
