"""The commands about voice notes, as they are typed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import voice_commands
from bot.cli import on_the_line
from bot.keepers import Written, keeper

voice = typer.Typer(no_args_is_help=True, help="For the person who writes down what is said aloud.")

Handle = Annotated[str, typer.Argument(help="What it is called in `voice waiting`.")]
Who = Annotated[str, typer.Option("--as", help="Your name. It is logged.")]


@voice.command("waiting")
def list_waiting() -> None:
    """Those that nobody has typed. No words."""
    on_the_line(voice_commands.listed)


@voice.command("listen")
def listen(
    handle: Handle,
    file: Annotated[Path, typer.Argument(help="A file that is not there, as note.ogg.")],
    who: Who,
) -> None:
    """Write one into a file, to hear it. That you have heard it is written down."""
    on_the_line(lambda line: voice_commands.listen(line, handle, file, keeper(who)))


@voice.command("type")
def type_(
    handle: Handle,
    who: Who,
    keep: Annotated[bool, typer.Option("--keep", help="Numbers and links are meant to be there.")] = False,
) -> None:
    """What she says, from standard input, in the language she speaks."""
    text = typer.get_text_stream("stdin", encoding="utf-8").read()
    on_the_line(lambda line: voice_commands.type_(line, handle, Written(keeper(who), text, keep)))
