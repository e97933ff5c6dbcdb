"""The carrier run alone, as a process of its own, and killed."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from tests.rehearsal.conftest import AWA, SID, SMS, TOKEN, WHATSAPP

FORM = {"To": AWA, "From": SMS, "Body": "Bonjour"}


@asynccontextmanager
async def alone(port: int, journal: Path) -> AsyncIterator[httpx.AsyncClient]:
    """Killed, not stopped, at the end."""
    words = ["--port", str(port), "--line", "http://127.0.0.1:9", "--account", SID, "--token", TOKEN]
    words += ["--sms", SMS, "--whatsapp", WHATSAPP, "--journal", str(journal)]
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot.rehearsal.carrier", *words)
    base = f"http://127.0.0.1:{port}/2010-04-01/Accounts/{SID}"
    try:
        async with httpx.AsyncClient(base_url=base, auth=(SID, TOKEN)) as client:
            await listening(client, process)
            yield client
    finally:
        process.kill()
        await process.wait()


async def listening(client: httpx.AsyncClient, process: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(20):
        while process.returncode is None:
            try:
                await client.get("/Messages.json")
                return
            except httpx.TransportError:
                await asyncio.sleep(0.05)
    raise AssertionError("the carrier ended by itself")


async def test_a_killed_carrier_still_knows_what_it_sent(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    sids = set[str]()
    for _ in range(2):
        async with alone(port, tmp_path / "journal") as client:
            sent = [(await client.post("/Messages.json", data=FORM)).json()["sid"] for _ in range(5)]
            sids |= set(sent)
            listed = (await client.get("/Messages.json", params={"To": AWA})).json()["messages"]
            assert {message["sid"] for message in listed} == sids
