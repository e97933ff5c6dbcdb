"""What every typed command begins with: the log, the settings and, mostly, an open line."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import uvloop

from bot.line import Line, open_line
from bot.serving import set_up_logging
from bot.settings import Settings, read


def configured() -> Settings:
    """The settings of this process, once its log is set up. Raises `Unsafe` as `read` does."""
    set_up_logging()
    return read()


def run(job: Coroutine[Any, Any, None]) -> None:
    """Blocks until it is done."""
    uvloop.run(job)


def on_the_line(act: Callable[[Line], Coroutine[Any, Any, None]]) -> None:
    """Opens the line for one command, and blocks until it is done and the line is closed."""
    settings = configured()

    async def opened() -> None:
        async with open_line(settings) as line:
            await act(line)

    run(opened())
