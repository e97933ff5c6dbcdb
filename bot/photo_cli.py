"""The commands about photos, as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer
import uvloop

from bot import photo_commands
from bot.line import Line, open_line
from bot.serving import set_up_logging
from bot.settings import read

photos = typer.Typer(no_args_is_help=True, help="For the person who covers faces on photos.")

Handle = Annotated[str, typer.Argument(help="What it is called in `photos list`.")]


@photos.command("list")
def list_photos() -> None:
    """Those in which something is to be covered."""
    _run(photo_commands.listed)


@photos.command("show")
def show_photo(
    handle: Handle, file: Annotated[Path, typer.Argument(help="A file that is not there.")]
) -> None:
    """Write one into a file, to cover what must not be seen."""
    _run(lambda line: photo_commands.show(line, handle, file))


@photos.command("replace")
def replace_photo(handle: Handle, file: Annotated[Path, typer.Argument(help="The covered copy.")]) -> None:
    """Put the covered copy in its place; the first version is erased."""
    _run(lambda line: photo_commands.replace(line, handle, file))


def _run(act: Callable[[Line], Coroutine[Any, Any, None]]) -> None:
    async def opened() -> None:
        async with open_line(read()) as line:
            await act(line)

    set_up_logging()
    uvloop.run(opened())
