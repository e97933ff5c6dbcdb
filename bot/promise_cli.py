"""The commands about promises of authorities, as they are typed."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli import on_the_line
from bot.dialogue import promise_commands
from bot.keepers import keeper

promises = typer.Typer(no_args_is_help=True, help="What authorities promised, and what became of it.")

Group = Annotated[str, typer.Option(help="The word of one group.")]
Org = Annotated[str, typer.Option(help="The name of one partner: all its groups.")]
Who = Annotated[str, typer.Option("--as", help="Your name. It is logged.")]


@promises.command("board")
def show_board(group: Group = "", org: Org = "") -> None:
    """How each stands: late, due, said, kept, closed. No words, no names."""
    on_the_line(lambda line: promise_commands.show_board(line, group, org))


@promises.command("csv")
def as_csv(group: Group = "", org: Org = "") -> None:
    """The same as a table."""
    on_the_line(lambda line: promise_commands.as_csv(line, group, org))


@promises.command("json")
def as_json(group: Group = "", org: Org = "") -> None:
    """The same, for another program."""
    on_the_line(lambda line: promise_commands.as_json(line, group, org))


@promises.command("show")
def show(number: Annotated[int, typer.Argument(help="Its number on the board.")], who: Who) -> None:
    """What was promised, in the words of her who noted it. That you have seen it is written down."""
    on_the_line(lambda line: promise_commands.show(line, number, keeper(who)))
