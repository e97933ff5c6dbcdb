"""A very plain HTTP/1.1 client for one thing: posting many small forms to the line, over kept connections.

A carrier reports twice on every message, and it is what the line is measured with; a full client would
cost it more than all the rest of its work.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from urllib.parse import urlsplit

from httptools import HttpParserError, HttpResponseParser

_MOST_CONNECTIONS = 64
# An idle connection is dropped before a web server would drop it, so that no form meets a closing door.
_IDLE_SECONDS = 2.0

Place = tuple[str, str, int]


class NotReached(Exception):
    """No connection came about: nothing was sent."""


class Wire(asyncio.Protocol):
    """One connection, used by one request at a time."""

    def __init__(self) -> None:
        self.idle_since = 0.0
        self.open = True
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[int] | None = None
        self._parser = HttpResponseParser(self)

    async def ask(self, request: bytes) -> int:
        """The status of the answer. Raises `ConnectionError` when it ends before one is whole."""
        if self._transport is None or not self.open:
            raise ConnectionResetError
        self._answer = asyncio.get_running_loop().create_future()
        self._parser = HttpResponseParser(self)
        self._transport.write(request)
        return await self._answer

    def close(self) -> None:
        self.open = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]  # of TCP, so it can be written to

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except HttpParserError:
            self.close()

    def connection_lost(self, error: Exception | None) -> None:
        self.open = False
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(ConnectionResetError())

    def on_message_complete(self) -> None:
        """Called by the parser."""
        self.open = self.open and self._parser.should_keep_alive()
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(self._parser.get_status_code())


class Wires:
    """Kept connections. `close` them."""

    def __init__(self) -> None:
        self._idle: defaultdict[Place, list[Wire]] = defaultdict(list)
        self._room = asyncio.Semaphore(_MOST_CONNECTIONS)

    async def post(self, url: str, headers: Mapping[str, str], body: bytes, connect_seconds: float) -> int:
        """The status. Raises `NotReached`, or `ConnectionError` when the answer did not come whole."""
        parts = urlsplit(url)
        place = (parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        lines = [f"POST {target} HTTP/1.1", f"Host: {parts.netloc}", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        request = "\r\n".join([*lines, "", ""]).encode() + body
        async with self._room:
            return await self._ask(place, request, connect_seconds)

    def close(self) -> None:
        for wires in self._idle.values():
            for wire in wires:
                wire.close()
        self._idle.clear()

    async def _ask(self, place: Place, request: bytes, connect_seconds: float) -> int:
        wire = self._kept(place) or await self._connected(place, connect_seconds)
        try:
            status = await wire.ask(request)
        except BaseException:
            wire.close()
            raise
        if wire.open:
            wire.idle_since = asyncio.get_running_loop().time()
            self._idle[place].append(wire)
        else:
            wire.close()
        return status

    def _kept(self, place: Place) -> Wire | None:
        now = asyncio.get_running_loop().time()
        while self._idle[place]:
            wire = self._idle[place].pop()
            if wire.open and now - wire.idle_since < _IDLE_SECONDS:
                return wire
            wire.close()
        return None

    async def _connected(self, place: Place, seconds: float) -> Wire:
        scheme, host, port = place
        loop, secure = asyncio.get_running_loop(), True if scheme == "https" else None
        try:
            async with asyncio.timeout(seconds):
                _, wire = await loop.create_connection(Wire, host, port, ssl=secure)
        except (OSError, TimeoutError):
            raise NotReached from None
        return wire
