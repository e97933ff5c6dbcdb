"""Letters out: one class for SMS and WhatsApp, which differ by data."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import quote

from bot.channels.channel import (
    Address,
    Attachment,
    Capabilities,
    Channel,
    Found,
    Inbound,
    Letter,
    Menu,
    Progress,
    Sent,
)
from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.addresses import address, maybe_address, written
from bot.channels.twilio.codes import from_report
from bot.channels.twilio.report import REFERENCE, progress
from bot.channels.twilio.rest import Rest, Row, Written
from bot.channels.twilio.templates import Contents, Templates, fits, variables
from bot.channels.twilio.transport import new_http
from bot.channels.twilio.words import STARTS, STOPS, answered_by_carrier
from bot.settings import Settings

VALID = timedelta(hours=4)
"""How long Twilio may hold a letter back: late enough for its queue, too early for the night after."""

NOT_FOUND = 20404
SMS = Capabilities(gsm7=True, relay=306, carrier_stops=STOPS, carrier_starts=STARTS)
WHATSAPP = Capabilities(
    gsm7=False,
    relay=1000,
    buttons=3,
    button_label=20,
    list_items=10,
    list_label=24,
    media=True,
    window=timedelta(hours=23, minutes=45),  # WhatsApp's 24, less what a letter may wait on its way
)


@dataclass(frozen=True, slots=True)
class TwilioChannel:
    """`sender` is our own number as Twilio writes it. `reports` is the URL of the status callback.
    `notices`: by language, the approved template of the notice."""

    name: str
    sender: str
    can: Capabilities
    rest: Rest
    templates: Templates
    reports: str
    notices: Mapping[str, str] = field(default_factory=dict)

    async def send(self, letter: Letter) -> Sent:
        """Raises `Refused`. A menu that Twilio will not take goes as the letter's numbered text instead."""
        if letter.notice in self.notices:
            return await self._post(letter, {"content_sid": self.notices[letter.notice]})
        menu = letter.menu
        while menu and fits(menu, self.can) and (sid := await self.templates.sid(menu)):
            try:
                return await self._post(letter, _content(menu, sid))
            except Refused as refused:
                if refused.refusal is not Refusal.MENU_REFUSED:
                    raise
            self.templates.doubt(menu, sid)
        return await self._post_plain(letter)

    async def sent_to(self, to: Address, since: datetime) -> Sequence[Found]:
        """What Twilio has from us to `to`, newest first, at most 200. Its clock has whole seconds."""
        rows = await self.rest.newest(written(to), self.sender)
        return [_found(row) for row in rows if row.at >= since.replace(microsecond=0)]

    async def received(self, since: datetime) -> Sequence[Inbound]:
        """What people wrote to us, oldest first. Buttons and second ids are told by the webhook alone."""
        rows = await self.rest.sent_since(self.sender, since)
        return [await self._inbound(row) for row in reversed(rows) if maybe_address(row.sender)]

    async def file(self, sid: str, kind: str, largest: int) -> bytes:
        files = [file for file in await self.rest.files(sid) if file.kind == kind]
        if not files:
            raise Refused(Refusal.SETUP, NOT_FOUND)
        return await self.rest.file(files[0].url, largest)

    async def forget_files(self, sid: str) -> None:
        await self.rest.delete_files(sid)

    async def _post_plain(self, letter: Letter) -> Sent:
        try:
            return await self._post(letter, _plain(letter))
        except Refused as refused:
            told = refused.without_menu()
        raise told

    async def _post(self, letter: Letter, what: Mapping[str, Written]) -> Sent:
        row = await self.rest.create(
            {
                "to": written(letter.to),
                "from_": self.sender,
                "status_callback": f"{self.reports}?{REFERENCE}={quote(letter.reference, safe='')}",
                "validity_period": int(VALID.total_seconds()),
                **what,
            }
        )
        if progress(row.status) is Progress.REFUSED:  # no callback tells a status that was the first
            raise from_report(row.code)
        return Sent(row.sid, progress(row.status))

    async def _inbound(self, row: Row) -> Inbound:
        sender = address(row.sender)
        return Inbound(
            sid=row.sid,
            sender=sender,
            line=address(row.to),
            body=row.body.replace("\0", ""),
            media=await self._files(row),
            opt_out=answered_by_carrier(row.body) if sender.channel == "sms" else None,
        )

    async def _files(self, row: Row) -> tuple[Attachment, ...]:
        """Files may be gone before the message is; then at least that there were some."""
        try:
            return tuple(await self.rest.files(row.sid)) if row.media else ()
        except Refused:
            return (Attachment(url="", content_type=""),) * row.media


@asynccontextmanager
async def open_channels(settings: Settings, contents: Contents) -> AsyncIterator[Mapping[str, Channel]]:
    """The channels these settings have a number for, by name. They share one pool, closed at the end."""
    async with new_http() as http:
        rest = Rest(http, settings.account_sid, next(iter(settings.auth_tokens), ""), settings.api_base)
        templates = Templates(rest, contents)
        reports = f"{settings.public_base_url}/twilio/status"
        notices = dict(settings.whatsapp_notices)
        noticing = replace(WHATSAPP, notices=frozenset(notices))
        ours = (("sms", settings.sms_from, SMS), ("whatsapp", settings.whatsapp_from, noticing))
        yield {
            name: TwilioChannel(name, number, can, rest, templates, reports, notices if can.notices else {})
            for name, number, can in ours
            if number
        }


def _content(menu: Menu, sid: str) -> dict[str, str]:
    filled = {"content_variables": variables(menu)} if menu.variables else {}
    return {"content_sid": sid} | filled


def _plain(letter: Letter) -> dict[str, Written]:
    """WhatsApp drops the text of a message with a sound, so there is none."""
    file = letter.photo or letter.sound
    return {**({"body": letter.body} if letter.body else {}), **({"media_url": [file]} if file else {})}


def _found(row: Row) -> Found:
    return Found(row.sid, row.body, progress(row.status), row.at, row.code)
