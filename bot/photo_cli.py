"""The commands about photos, as they are typed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import photo_commands
from bot.cli import on_the_line

photos = typer.Typer(no_args_is_help=True, help="For the person who covers faces on photos.")

Handle = Annotated[str, typer.Argument(help="What it is called in `photos list`.")]


@photos.command("list")
def list_photos() -> None:
    """Those in which something is to be covered."""
    on_the_line(photo_commands.listed)


@photos.command("show")
def show_photo(
    handle: Handle, file: Annotated[Path, typer.Argument(help="A file that is not there.")]
) -> None:
    """Write one into a file, to cover what must not be seen."""
    on_the_line(lambda line: photo_commands.show(line, handle, file))


@photos.command("replace")
def replace_photo(handle: Handle, file: Annotated[Path, typer.Argument(help="The covered copy.")]) -> None:
    """Put the covered copy in its place; the first version is erased."""
    on_the_line(lambda line: photo_commands.replace(line, handle, file))
