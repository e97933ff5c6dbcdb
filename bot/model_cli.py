"""The commands about translation packages, as they are typed."""

from __future__ import annotations

from typing import Annotated

import typer

from bot import model_commands
from bot.cli import configured
from translations.download import INDEX

models = typer.Typer(no_args_is_help=True, help="The packages that translate members' words.")


@models.command("list")
def list_models() -> None:
    """What is installed, and who can read whom."""
    model_commands.listed(configured())


@models.command("install")
def install_model(
    what: Annotated[str, typer.Argument(help="A pair (en-es), a file or an address.")],
    sha256: Annotated[str, typer.Option(help="The checksum it must have.")] = "",
    mirror: Annotated[
        list[str] | None, typer.Option(help="Where else it may be; as often as you like.")
    ] = None,
    index: Annotated[str, typer.Option(help="The index of packages, or a copy of it.")] = INDEX,
) -> None:
    """Bring in one package."""
    model_commands.install(configured(), what, sha256 or None, mirror or (), index)


@models.command("remove")
def remove_model(pair: Annotated[str, typer.Argument(help="A pair, as en-es.")]) -> None:
    """Take one direction out."""
    model_commands.remove(configured(), pair)
