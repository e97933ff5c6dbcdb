"""Running the line: web, worker, or both, until somebody stops it."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager

import uvicorn
from fastapi import FastAPI
from starlette.routing import BaseRoute

from bot.app import make_app
from bot.line import Line
from bot.settings import Unsafe
from bot.taking import TurnTaker
from bot.worker import Worker

CHATTY = ("httpx", "httpcore", "procrastinate", "alembic", "twilio", "uvicorn.access")


def _without_trace(record: logging.LogRecord) -> bool:
    """What went wrong in a page was logged already (`bot.app`); what a trace says may be somebody's words."""
    record.exc_info = None
    return True


def set_up_logging() -> None:
    """One line an event, on standard error; libraries speak up only when something is wrong."""
    logging.getLogger("uvicorn.error").addFilter(_without_trace)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for chatty in CHATTY:
        logging.getLogger(chatty).setLevel(logging.WARNING)


async def serve(
    line: Line,
    *,
    work: bool = True,
    more: Sequence[BaseRoute] = (),
    host: str = "",
    stopping: Callable[[], object] = lambda: None,
) -> None:
    """Serve on the port of the settings, and work too unless told not to.

    `stopping` is called when the process is told to stop, before open connections are waited for.
    """
    spare_what_stays()
    turns = TurnTaker(line)
    app = make_app(line, turns)
    app.router.routes.extend(more)
    door = listen(host or "0.0.0.0", line.settings.port)  # noqa: S104 - a webhook must be reachable
    async with AsyncExitStack() as stack:
        if work:
            await stack.enter_async_context(Worker(line, turns).running())
        await _web(app, door, stopping)


async def work(line: Line) -> None:
    """Work only, until the process is told to stop."""
    spare_what_stays()
    stop = asyncio.Event()
    on_stop(stop.set)
    async with Worker(line, TurnTaker(line)).running():
        await stop.wait()


def spare_what_stays() -> None:
    """What has been loaded by now stays. Looking through it again and again held up everybody for 0.1 s."""
    gc.collect()
    gc.freeze()


def listen(host: str, port: int) -> socket.socket:
    """The open port. Raises `Unsafe` when it cannot be had."""
    try:
        return socket.create_server((host, port), backlog=2048)
    except OSError as error:
        why = os.strerror(error.errno or 0)
        raise Unsafe(f"Port {port} cannot be opened ({why}): set PORT to another one.") from None


async def _web(app: FastAPI, door: socket.socket, stopping: Callable[[], object]) -> None:
    config = uvicorn.Config(
        app,
        http="httptools",
        access_log=False,
        log_config=None,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=10,
    )
    server = _Web(config)

    def stop() -> None:
        server.should_exit = True
        stopping()

    on_stop(stop)
    await server.serve(sockets=[door])


class _Web(uvicorn.Server):
    """uvicorn, but for ending the whole process by itself: workers and the database still have to stop."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def on_stop(act: Callable[[], object]) -> None:
    """Call `act` when the process is told to stop."""
    for told in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(told, act)
