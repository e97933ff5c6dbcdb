"""A plain, fast HTTP client: sends whole requests as they are and notes how long each answer took.

`python -m bench.client PORT IN_FLIGHT < requests > figures`, both as JSON; requests are Latin-1 texts.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from time import perf_counter
from typing import TypedDict, cast

import uvloop

LONGEST = 60.0  # seconds for all of them


class Told(TypedDict):
    """Seconds from the first to the last, and of each."""

    seconds: float
    latencies: list[float]


class Connection(asyncio.Protocol):
    """One request at a time, until `requests` is empty. `done` is set then, or when something is wrong."""

    def __init__(self, requests: Iterator[bytes], latencies: list[float]) -> None:
        self._requests, self._latencies = requests, latencies
        self._answer = b""
        self._began = 0.0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's own says so of itself nowhere
        self._next()

    def data_received(self, data: bytes) -> None:
        self._answer += data
        if not _whole(self._answer):
            return
        self._latencies.append(perf_counter() - self._began)
        good = self._answer.startswith(b"HTTP/1.1 200")
        self._answer = b""
        if good:
            self._next()
        else:
            self.done.set_exception(OSError("an answer was not 200"))

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or OSError("the connection was closed"))

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is None:
            self.done.set_result(None)
            return
        self._began = perf_counter()
        self._transport.write(request)


def _whole(answer: bytes) -> bool:
    head, ended, body = answer.partition(b"\r\n\r\n")
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    return bool(ended) and len(body) >= int(length or 0)


async def send_all(port: int, in_flight: int, requests: Iterator[bytes]) -> Told:
    """Every request, so many at once, each on a connection that stays open."""
    latencies: list[float] = []
    loop = asyncio.get_running_loop()
    began = perf_counter()
    opened = [
        await loop.create_connection(lambda: Connection(requests, latencies), "127.0.0.1", port)
        for _ in range(in_flight)
    ]
    async with asyncio.timeout(LONGEST):
        await asyncio.gather(*(connection.done for _, connection in opened))
    took = perf_counter() - began
    for transport, _ in opened:
        transport.close()
    return {"seconds": took, "latencies": latencies}


def main() -> None:
    port, in_flight = map(int, sys.argv[1:])
    requests = [text.encode("latin-1") for text in json.load(sys.stdin)]
    json.dump(uvloop.run(send_all(port, in_flight, iter(requests))), sys.stdout)


if __name__ == "__main__":
    main()
