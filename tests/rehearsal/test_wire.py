"""The plain client against servers that answer well, badly, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.rehearsal.wire import NotReached, Wires

GOOD = b"HTTP/1.1 204 No Content\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
LAST = b"HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class Peer:
    """Answers every request with the next of `answers`; None hangs up. Counts connections, keeps requests."""

    def __init__(self, *answers: bytes | None) -> None:
        self.answers, self.connections, self.requests = list(answers), 0, list[bytes]()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        while self.answers and (head := await reader.readuntil(b"\r\n\r\n")):
            length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
            self.requests.append(head + await reader.readexactly(length))
            answer = self.answers.pop(0)
            if answer is None:
                break
            writer.write(answer)
        writer.close()


@asynccontextmanager
async def reached(peer: Peer) -> AsyncIterator[tuple[Wires, str]]:
    server = await asyncio.start_server(peer.serve, "127.0.0.1", 0)
    wires = Wires()
    try:
        yield wires, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/twilio/status?d=a%20b"
    finally:
        wires.close()
        server.close()
        await server.wait_closed()


async def test_one_connection_serves_many_and_the_url_is_left_alone() -> None:
    peer = Peer(GOOD, CHUNKED, GOOD)
    async with reached(peer) as (wires, url):
        statuses = [await wires.post(url, {"X-One": "1"}, b"a=1", 1) for _ in range(3)]
    assert (statuses, peer.connections) == ([204, 200, 204], 1)
    assert peer.requests[0].startswith(b"POST /twilio/status?d=a%20b HTTP/1.1\r\n")
    assert peer.requests[0].endswith(b"\r\nX-One: 1\r\n\r\na=1")


async def test_a_connection_the_server_ends_is_not_used_again() -> None:
    peer = Peer(LAST, GOOD)
    async with reached(peer) as (wires, url):
        assert [await wires.post(url, {}, b"", 1), await wires.post(url, {}, b"", 1)] == [503, 204]
    assert peer.connections == 2


@pytest.mark.parametrize(
    "answer", [None, b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", b"nonsense\r\n\r\n"]
)
async def test_an_answer_that_is_not_whole(answer: bytes | None) -> None:
    peer = Peer(answer)
    async with reached(peer) as (wires, url):
        with pytest.raises(ConnectionError):
            await wires.post(url, {}, b"", 1)


async def test_nobody_there() -> None:
    async with reached(Peer()) as (wires, url):
        pass
    with pytest.raises(NotReached):
        await wires.post(url, {}, b"", 1)


async def test_many_at_once_share_what_there_is() -> None:
    peer = Peer(*[GOOD] * 300)
    async with reached(peer) as (wires, url):
        statuses = await asyncio.gather(*(wires.post(url, {}, b"a", 1) for _ in range(300)))
    assert statuses == [204] * 300
    assert peer.connections <= 64
