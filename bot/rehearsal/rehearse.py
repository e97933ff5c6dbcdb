"""The whole line on this machine, with a carrier and phones of its own. No account anywhere is needed."""

from __future__ import annotations

import asyncio
import logging

from bot.bring import bring_first
from bot.clock import Clock
from bot.line import open_line
from bot.rehearsal.app import rehearsal_routes
from bot.rehearsal.carrier import Carrier
from bot.rehearsal.colleagues import COLLEAGUES, seed_colleagues
from bot.rehearsal.daylight import begin_by_day
from bot.rehearsal.meetings import seed_meetings
from bot.rehearsal.members import seed_members
from bot.rehearsal.ownership import claim
from bot.rehearsal.people import MEMBERS
from bot.rehearsal.post import Account
from bot.rehearsal.tales import seed_tales
from bot.rehearsal.trial import trial_packages
from bot.seed import seed_groups
from bot.serving import serve
from bot.settings import Settings

ACCOUNT = "AC" + "0" * 32
TOKEN = "rehearsal"  # noqa: S105 - it opens nothing but the carrier on this machine
SMS_FROM = "+15550100100"
WHATSAPP_FROM = "whatsapp:+15550100101"
PACE = 0.4  # seconds from sent to delivered to read, so that eyes can follow the ticks

log = logging.getLogger(__name__)


def rehearsal_settings(settings: Settings) -> Settings:
    """The same settings, with everything that could reach a real phone replaced."""
    here = f"http://127.0.0.1:{settings.port}"
    return settings.but(
        account_sid=ACCOUNT,
        auth_tokens=(TOKEN,),
        api_base=f"{here}/carrier",
        sms_from=SMS_FROM,
        whatsapp_from=WHATSAPP_FROM,
        public_base_url=here,
        clock_offset_file=settings.clock_offset_file or settings.data_dir / "rehearsal" / "clock",
    )


async def rehearse(settings: Settings) -> None:
    """Serve the line, the carrier and the phones on one port of this machine, until stopped."""
    given, settings = settings, rehearsal_settings(settings)
    folder = settings.data_dir / "rehearsal"
    folder.mkdir(parents=True, exist_ok=True)
    if given.clock_offset_file is None and settings.clock_offset_file:
        now = begin_by_day(settings.clock_offset_file)
        log.info("it is %s UTC in the rehearsal: day for all its members", f"{now:%H:%M}")
    carrier = Carrier(
        Account(ACCOUNT, SMS_FROM, WHATSAPP_FROM, settings.public_base_url, TOKEN),
        base=settings.api_base or "",
        journal=folder / "carrier.jsonl",
        now=Clock(settings.clock_offset_file).now,
        pace=PACE,
    )
    await asyncio.to_thread(bring_first, settings.data_dir / "models")
    async with carrier, open_line(settings, trial_packages(folder / "models")) as line:
        await claim(line)
        await seed_groups(line)
        await seed_members(line, MEMBERS)
        await seed_tales(line)
        await seed_meetings(line)
        await seed_colleagues(line)
        carrier.assume_written(one.at_carrier for one in (*MEMBERS, *(at.person for at in COLLEAGUES)))
        await line.translator.warm()
        routes = rehearsal_routes(
            carrier, clock_file=settings.clock_offset_file, line_name=settings.line_name
        )
        log.info("the phones are at %s/phones", settings.public_base_url)
        names = ", ".join(one.person.nickname for one in COLLEAGUES)
        log.info("the desk is at %s/desk, for %s", settings.public_base_url, names)
        await serve(line, more=routes, host="127.0.0.1", stopping=carrier.news.end)
