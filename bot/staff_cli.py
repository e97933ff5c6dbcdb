"""The commands about those who work the desk, as they are typed."""

from __future__ import annotations

from typing import Annotated

import typer

from bot import staff_commands
from bot.cli import on_the_line

Name = Annotated[str, typer.Argument(help="Her name in `people staff`.")]


def invite_facilitator(
    name: Annotated[str, typer.Option(prompt="Her name at the desk, as members know her")],
    address: Annotated[str, typer.Option(prompt="Her address, as the carrier writes it", hide_input=True)],
    language: Annotated[str, typer.Option(help="In which the desk speaks to her: en, es or fr.")] = "en",
    reads: Annotated[str, typer.Option(help="In which she may accept a translation, as en,es.")] = "",
    roles: Annotated[
        str,
        typer.Option(help="facilitator, second, keeper, safety, panel; or one of ombuds, operator, reader."),
    ] = "facilitator",
    timezone: Annotated[str, typer.Option(help="As in Africa/Nairobi; a member has that of her group.")] = "",
) -> None:
    """Somebody is to work the desk. She is told so, and chooses her PIN by herself."""
    found = staff_commands.new(name, address, language, reads, roles, timezone)
    on_the_line(lambda line: staff_commands.invite(line, found))


def list_staff() -> None:
    """Who works the desk."""
    on_the_line(staff_commands.listed)


def lock(name: Name) -> None:
    """Her phone is lost: she is out at once."""
    on_the_line(lambda line: staff_commands.lock(line, name))


def unlock(name: Name) -> None:
    """She has her phone again."""
    on_the_line(lambda line: staff_commands.unlock(line, name))


def add_to(people: typer.Typer) -> None:
    """`people invite-facilitator`, `staff`, `lock` and `unlock`."""
    people.command("invite-facilitator")(invite_facilitator)
    people.command("staff")(list_staff)
    people.command("lock")(lock)
    people.command("unlock")(unlock)
