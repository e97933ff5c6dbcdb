"""How a carrier reaches the line: signed forms, with Twilio's patience and no more."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout, TCPConnector
from yarl import URL

from bot.rehearsal.signing import signature

# Twilio's defaults, in seconds and tries (webhooks: connection overrides). Only a failure to connect is tried
# again; a 4xx, a 5xx or silence is not.
_PATIENCE = ClientTimeout(total=15, connect=5)
_TRIES = 2
# An idle connection is dropped before a web server would drop it, so that no form meets a closing door.
_IDLE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Account:
    """One account at the carrier. `sms` is `+E164`, `whatsapp` is `whatsapp:+E164`.

    `line` is where the line listens; `public`, when set, is the base URL it goes by and that is signed.
    """

    sid: str
    sms: str
    whatsapp: str
    line: str
    token: str = field(repr=False)
    public: str = ""

    @property
    def webhook(self) -> str:
        return f"{self.public or self.line}/twilio/message"

    def sender_for(self, address: str) -> str:
        return self.whatsapp if address.startswith("whatsapp:") else self.sms

    def route(self, url: str) -> str:
        """Where a URL of the line is really reached."""
        return (
            self.line + url.removeprefix(self.public) if self.public and url.startswith(self.public) else url
        )


class Post:
    """One pool of connections to the line. Opened at first use; `close` it."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._session: ClientSession | None = None

    async def send(self, url: str, form: Mapping[str, str]) -> int | None:
        """The HTTP status of the line's answer; None when it gave none."""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature(self._account.token, url, form),
            "I-Twilio-Idempotency-Token": secrets.token_hex(16),
        }
        body = urlencode(form).encode()
        for _ in range(_TRIES):
            try:
                return await self._once(url, body, headers)
            except ClientConnectorError:
                continue
            except (ClientError, TimeoutError):
                return None
        return None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _once(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        where = URL(self._account.route(url), encoded=True)
        async with self._opened().post(where, data=body, headers=headers, allow_redirects=False) as answer:
            await answer.read()
            return answer.status

    def _opened(self) -> ClientSession:
        if self._session is None:
            connector = TCPConnector(limit=64, keepalive_timeout=_IDLE_SECONDS)
            self._session = ClientSession(connector=connector, timeout=_PATIENCE, auto_decompress=False)
        return self._session
