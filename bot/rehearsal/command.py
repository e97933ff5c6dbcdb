"""The carrier run alone, to measure with and to outlive a line: `python -m bot.rehearsal.carrier`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.rehearsal.carrier import Carrier
from bot.rehearsal.post import Account
from bot.rehearsal.remote import Remote
from bot.rehearsal.rest import Rest


def main(words: Sequence[str] | None = None) -> None:
    chosen = _parser().parse_args(words)
    uvicorn.run(
        alone(_carrier(chosen)), host="127.0.0.1", port=chosen.port, log_level="warning", access_log=False
    )


def alone(carrier: Carrier) -> Starlette:
    """The REST at the root, phones to write from beside it, and the carrier open while it is served."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with carrier:
            yield

    routes = [Mount("/remote", routes=Remote(carrier).routes()), Mount("/", Rest(carrier).app())]
    return Starlette(routes=routes, lifespan=lifespan)


def _carrier(chosen: Namespace) -> Carrier:
    account = Account(
        chosen.account, chosen.sms, chosen.whatsapp, chosen.line.rstrip("/"), chosen.token, chosen.public
    )
    base = f"http://127.0.0.1:{chosen.port}"
    return Carrier(account, base=base, journal=chosen.journal, pace=chosen.pace)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="carrier", description="A carrier on this machine that speaks Twilio's REST."
    )
    parser.add_argument("--port", type=int, default=4810)
    parser.add_argument("--line", required=True, help="where the line listens, as http://127.0.0.1:8000")
    parser.add_argument("--public", default="", help="the base URL the line goes by, when it is another one")
    parser.add_argument("--account", required=True, help="AC and 32 hexadecimal digits")
    parser.add_argument("--token", required=True, help="the account's token")
    parser.add_argument("--sms", required=True, help="the line's number, +E164")
    parser.add_argument("--whatsapp", required=True, help="the line's WhatsApp sender, whatsapp:+E164")
    parser.add_argument("--journal", type=Path, help="a file that outlives this process")
    parser.add_argument("--pace", type=float, default=0.0, help="seconds between two steps of a message")
    return parser
