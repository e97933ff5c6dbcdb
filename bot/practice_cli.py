"""The commands about practices that a person looks at first, as they are typed."""

from __future__ import annotations

from typing import Annotated

import typer

from bot import practice_commands
from bot.cli import on_the_line
from bot.keepers import keeper

practices = typer.Typer(
    no_args_is_help=True, help="For the person who looks at what waits before others see it."
)

Number = Annotated[int, typer.Argument(help="Its number in `practices waiting`.")]
Who = Annotated[str, typer.Option("--as", help="Your name. It is logged.")]


@practices.command("waiting")
def list_waiting() -> None:
    """Those that nobody has looked at. No words."""
    on_the_line(practice_commands.listed)


@practices.command("show")
def show(number: Number, who: Who) -> None:
    """What she told, as she wrote it. That you have seen it is written down."""
    on_the_line(lambda line: practice_commands.show(line, number, keeper(who)))


@practices.command("pass")
def pass_(number: Number, who: Who) -> None:
    """Let others see it. Its author is told."""
    on_the_line(lambda line: practice_commands.pass_(line, number, keeper(who)))
