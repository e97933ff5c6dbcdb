"""The commands about flow packs, as they are typed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import on_the_line
from bot.dialogue.packs import commands

packs = typer.Typer(
    no_args_is_help=True, help="What a country or a group changes of preparing a meeting, as data."
)

File = Annotated[Path, typer.Argument(help="A pack as TOML: docs/flow-packs.md.")]
Name = Annotated[str, typer.Argument(help="Its name, its country or the word of its group.")]


@packs.command("check")
def check(file: File) -> None:
    """Whether it could be installed; else everything that is wrong, line by line."""
    commands.check(file)


@packs.command("install")
def install(
    file: File,
    country: Annotated[str, typer.Option(help="For this country instead of the one it names.")] = "",
    group: Annotated[str, typer.Option(help="For the group with this word only.")] = "",
) -> None:
    """Let it hold from now on, as a new version."""
    on_the_line(lambda line: commands.install(line, file, commands.Whom(country, group)))


@packs.command("list")
def list_packs() -> None:
    """What holds, for whom, since when."""
    on_the_line(commands.listed)


@packs.command("show")
def show(name: Name) -> None:
    """Its steps, offices and the holidays of the year that comes."""
    on_the_line(lambda line: commands.show(line, name))


@packs.command("remove")
def remove(name: Name) -> None:
    """Let it hold no longer."""
    on_the_line(lambda line: commands.remove(line, name))
