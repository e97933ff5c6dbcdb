"""The few requests we make of Twilio, typed. Nothing else touches its client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

import httpx
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.channels.channel import Attachment
from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.failures import asked
from bot.channels.twilio.media import fetch
from bot.channels.twilio.transport import Transport

PAGE = 200
Written = str | int | list[str]
NO_ENVIRONMENT = {"TWILIO_EDGE": "", "TWILIO_REGION": ""}
"""Given to the SDK so that it does not read the real one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A Message resource. `at` is when it was made, UTC in whole seconds; `media` its files."""

    sid: str
    status: str
    at: datetime
    sender: str = field(repr=False)
    to: str = field(repr=False)
    body: str = field(repr=False)
    code: int | None
    media: int


class Rest:
    """One account. Every method raises `Refused`, and nothing else. `base` replaces all hosts of Twilio."""

    def __init__(
        self, http: httpx.AsyncClient, account_sid: str, token: str, base: str | None = None
    ) -> None:
        self._client = Client(
            account_sid, token, http_client=Transport(http), environment=dict(NO_ENVIRONMENT)
        )
        self._http, self._login = http, (account_sid, token)
        self._base = (base or self._client.api.base_url).rstrip("/")
        for domain in (self._client.api, self._client.content, self._client.messaging):
            domain.base_url = base or domain.base_url

    async def create(self, form: Mapping[str, Written]) -> Row:
        """POST Messages. `form` has the SDK's names: `to`, `from_` … A good answer may say "failed"."""
        return await asked(self._create(form))

    async def create_content(self, content: Mapping[str, object]) -> str:
        """POST Content; the new content's sid."""
        return await asked(self._create_content(content))

    async def newest(self, to: str, sender: str) -> list[Row]:
        """One page from `sender` to `to`, newest first; also what is queued and has no `DateSent` yet."""
        return await asked(self._list(PAGE, to=to, from_=sender))

    async def sent_since(self, to: str, since: datetime) -> list[Row]:
        """All messages to `to` that were sent at or after `since`, newest first."""
        # The SDK writes the clock's digits and a Z, whatever zone they were in.
        return await asked(self._list(None, to=to, date_sent_after=since.astimezone(UTC)))

    async def files(self, sid: str) -> list[Attachment]:
        """The files of one message; their URLs want the account's password."""
        return await asked(self._files(sid))

    async def file(self, url: str, largest: int) -> bytes:
        """One of the files, if it has no more bytes than that."""
        return await asked(fetch(self._http, url, self._login, largest))

    async def delete_files(self, sid: str) -> None:
        """Twilio keeps what came with a message until it is told not to."""
        await asked(self._delete_files(sid))

    async def _create(self, form: Mapping[str, Written]) -> Row:
        return _row(await self._client.messages.create_async(**form))

    async def _create_content(self, content: Mapping[str, object]) -> str:
        contents = self._client.content.v1.contents
        made = await contents.create_async(contents.ContentCreateRequest(content))
        return _present(made.sid)

    async def _list(self, limit: int | None, **filters: str | datetime) -> list[Row]:
        found = await self._client.messages.list_async(limit=limit, page_size=PAGE, **filters)
        return [_row(message) for message in found]

    async def _files(self, sid: str) -> list[Attachment]:
        found = await self._client.messages(sid).media.list_async(limit=10)
        return [
            Attachment(self._base + file.uri.removesuffix(".json"), file.content_type or "") for file in found
        ]

    async def _delete_files(self, sid: str) -> None:
        for file in await self._client.messages(sid).media.list_async(limit=10):
            await file.delete_async()


class _Resource(Protocol):
    """The SDK's message, as far as we read it."""

    sid: str | None
    status: str | None
    date_created: datetime | None
    from_: str | None
    to: str | None
    body: str | None
    error_code: Any  # the SDK gives back what it could not read as a number
    num_media: str | None


def _row(message: _Resource) -> Row:
    return Row(
        sid=_present(message.sid),
        status=message.status or "",
        at=message.date_created or datetime.max.replace(tzinfo=UTC),  # what has no date counts as new
        sender=message.from_ or "",
        to=message.to or "",
        body=message.body or "",
        code=message.error_code if isinstance(message.error_code, int) else None,
        media=int(message.num_media or 0),
    )


def _present(sid: str | None) -> str:
    """A good answer without an id leaves us not knowing."""
    if not sid:
        raise Refused(Refusal.UNCERTAIN)
    return sid
