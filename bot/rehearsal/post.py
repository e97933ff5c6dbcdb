"""How a carrier reaches the line: signed forms, with Twilio's patience and no more."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from bot.rehearsal.signing import signature
from bot.rehearsal.wire import NotReached, Wires

# Twilio's defaults (webhooks: connection overrides). Only a failure to connect is tried again; a 4xx, a 5xx
# or silence is not.
_TOTAL_SECONDS, _CONNECT_SECONDS, _TRIES = 15.0, 5.0, 2


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
    """Signs and posts. It keeps connections to the line: `close` it."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._wires = Wires()

    async def send(self, url: str, form: Mapping[str, str]) -> int | None:
        """The HTTP status of the line's answer; None when it gave none."""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature(self._account.token, url, form),
            "I-Twilio-Idempotency-Token": secrets.token_hex(16),
        }
        try:
            async with asyncio.timeout(_TOTAL_SECONDS):
                return await self._tried(self._account.route(url), headers, urlencode(form).encode())
        except (ConnectionError, TimeoutError):
            return None

    def close(self) -> None:
        self._wires.close()

    async def _tried(self, url: str, headers: Mapping[str, str], body: bytes) -> int | None:
        for _ in range(_TRIES):
            try:
                return await self._wires.post(url, headers, body, _CONNECT_SECONDS)
            except NotReached:
                continue
        return None
