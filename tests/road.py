"""The whole road over HTTP: phone, carrier, line, carrier, another phone. For whatever is sent along it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.routing import Mount

from bot.app import make_app
from bot.bell import Bell
from bot.channels.twilio.sender import open_channels
from bot.channels.twilio.templates import ContentsInMemory
from bot.deliver import Deliverer
from bot.due import fire_due
from bot.keys import open_seal
from bot.line import Line
from bot.pictures import fetch_pictures
from bot.rehearsal.app import rehearsal_routes
from bot.rehearsal.carrier import Carrier
from bot.rehearsal.members import seed_members
from bot.rehearsal.post import Account
from bot.seed import seed_groups
from bot.settings import Settings
from bot.sounds import fetch_sounds
from bot.taking import TurnTaker
from tests.paper import A_WHILE, ROSITA, StandingClock, member
from tests.photos.phone import READER
from tests.rehearsal.conftest import SID, SMS, SWITCHBOARD, TOKEN, WHATSAPP, base
from translations.catalog import catalog
from translations.translator import PaperTranslator

__all__ = ["base", "road"]

PEOPLE = (member(ROSITA, "Rosita", "en", "ceibo"), member(READER, "Zarzamora"))
WRITER, OTHER = (person.id for person in PEOPLE)
Shown = dict[str, Any]
"""One message, as the page of the phones has it."""


@dataclass
class Road:
    """`folder` is all that the carrier writes on disk."""

    line: Line
    clock: StandingClock
    carrier: Carrier
    http: httpx.AsyncClient
    folder: Path

    async def send(self, phone: str, **what: str) -> list[Shown]:
        """From this phone; everything that follows happens. Returns what is on it then."""
        self.clock.pass_(A_WHILE)
        answer = await self.http.post(f"/phones/api/{phone}/messages", json=what)
        answer.raise_for_status()
        await fetch_pictures(self.line)
        await fetch_sounds(self.line)
        await fire_due(self.line)
        await Deliverer(self.line).run()
        await self.carrier.settled()
        return await self.thread(phone)

    async def thread(self, phone: str) -> list[Shown]:
        found: list[Shown] = (await self.http.get(f"/phones/api/{phone}/thread")).json()["messages"]
        return found


@pytest.fixture
async def road(empty: AsyncEngine, bell: Bell, base: str, tmp_path: Path) -> AsyncIterator[Road]:
    settings = Settings(
        data_dir=tmp_path,
        account_sid=SID,
        auth_tokens=(TOKEN,),
        api_base=f"{base}/carrier",
        sms_from=SMS,
        whatsapp_from=WHATSAPP,
        public_base_url=base,
    )
    clock, journal = StandingClock(), tmp_path / "carrier" / "journal"
    account = Account(SID, SMS, WHATSAPP, base, TOKEN)
    seal = await open_seal(empty, settings)
    async with (
        open_channels(settings, ContentsInMemory()) as channels,
        Carrier(account, base=f"{base}/carrier", journal=journal, now=clock.now) as carrier,
        httpx.AsyncClient(base_url=base, timeout=20) as http,
    ):
        line = Line(settings, empty, seal, clock, catalog(), PaperTranslator(), channels, bell)
        await seed_groups(line)
        await seed_members(line, PEOPLE)
        carrier.assume_written(person.at_carrier for person in PEOPLE)
        app = make_app(line, TurnTaker(line))
        SWITCHBOARD.routes[:] = [*rehearsal_routes(carrier, PEOPLE), Mount("/", app)]
        yield Road(line, clock, carrier, http, journal.parent)
        await line.translator.close()
