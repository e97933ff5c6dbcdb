"""How Twilio's client speaks HTTP: one shared httpx client, explicit timeouts, and silence in the logs."""

from __future__ import annotations

import logging
from collections.abc import Mapping

import httpx
from twilio.http import AsyncHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]

TIMEOUT = httpx.Timeout(connect=5, write=10, read=20, pool=10)
"""Seconds. Twilio accepts a message in well under one; its own webhooks wait 15 for us."""

LIMITS = httpx.Limits(max_connections=32, max_keepalive_connections=32, keepalive_expiry=4)
"""Twilio limits how many requests run at once and does not say where; who waits too long is `NOT_REACHED`.

Idle connections are left before the other side closes them (5 s with many servers): a request that meets the
closing ends unclear, and an unclear message makes a woman wait.
"""


def new_http() -> httpx.AsyncClient:
    """One for the whole process. It reads no proxy from the environment. Close it at the end."""
    logging.getLogger("httpx").addFilter(_no_addresses)
    return httpx.AsyncClient(timeout=TIMEOUT, limits=LIMITS, trust_env=False)


def _no_addresses(record: logging.LogRecord) -> bool:
    """httpx tells every URL at INFO, and the query of a look-up holds a member's number."""
    return record.levelno >= logging.WARNING


class Transport(AsyncHttpClient):  # type: ignore[misc]
    """The SDK's own transport waits for ever, repeats POSTs, and keeps the last bodies in memory."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        super().__init__(logging.getLogger(__name__), is_async=True)
        self._http = http

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, str | int] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (the SDK's signature)
        allow_redirects: bool = False,
    ) -> Response:
        is_json = "json" in (headers or {}).get("Content-Type", "")
        answer = await self._http.request(
            method,
            uri,
            params=params,
            data=None if is_json else data,
            json=data if is_json else None,
            headers=headers,
            auth=auth or httpx.USE_CLIENT_DEFAULT,
            timeout=timeout or httpx.USE_CLIENT_DEFAULT,
            follow_redirects=allow_redirects,
        )
        return Response(answer.status_code, answer.text, answer.headers)
