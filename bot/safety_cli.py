"""The commands about countries, the directory and safety cases, as they are typed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import case_commands, case_writing, country_commands, directory_commands
from bot.cli import on_the_line

countries = typer.Typer(no_args_is_help=True, help="Countries, and what each still lacks before it opens.")
directory = typer.Typer(no_args_is_help=True, help="Services whose numbers a woman may be given.")
cases = typer.Typer(no_args_is_help=True, help="For the safety person: women who wish to be contacted.")

Country = Annotated[str, typer.Argument(help="Its name.")]
Entry = Annotated[int, typer.Argument(help="Its number in `directory list`.")]
Handle = Annotated[str, typer.Argument(help="What it is called in `cases list`.")]
Where = Annotated[str, typer.Option("--country", prompt="Which country")]


@countries.command("list")
def list_countries() -> None:
    """Every country: whether it is open, and what is missing."""
    on_the_line(country_commands.listed)


@countries.command("add")
def add_country(
    name: Country,
    price: Annotated[str | None, typer.Option(help="What a message costs a woman there, as 1 KSh.")] = None,
    emergency: Annotated[str | None, typer.Option(help="The number to call in danger.")] = None,
) -> None:
    """A closed country, or another price or number for one that is there."""
    on_the_line(lambda line: country_commands.add(line, name, price, emergency))


@countries.command("tick")
def tick_country(
    name: Country,
    what: Annotated[str, typer.Argument(help="directory, safety-person, legal-note or safety-talk.")],
    undo: Annotated[bool, typer.Option("--undo", help="It is not there any more.")] = False,
) -> None:
    """Something that a country lacked is there now."""
    on_the_line(lambda line: country_commands.tick(line, name, what, _typed, undo=undo))


@directory.command("import")
def import_directory(file: Annotated[Path, typer.Argument(help="A table as CSV, in UTF-8.")]) -> None:
    """Bring in all services of a file, or none if a line is wrong."""
    on_the_line(lambda line: directory_commands.bring(line, file))


@directory.command("list")
def list_directory() -> None:
    """Every service, and until when its number is given."""
    on_the_line(directory_commands.listed)


@directory.command("checked")
def check_entry(entry: Entry, by: Annotated[str, typer.Option(prompt="Who has called there")]) -> None:
    """Somebody has called there today, and all is as it is written."""
    on_the_line(lambda line: directory_commands.checked(line, entry, by))


@directory.command("remove")
def remove_entry(entry: Entry) -> None:
    """Take a service out."""
    on_the_line(lambda line: directory_commands.remove(line, entry))


@cases.command("list")
def list_cases(country: Where) -> None:
    """The open cases of a country; without the passphrase only their number, from five up."""
    on_the_line(lambda line: case_commands.listed(line, country, _typed))


@cases.command("show")
def show_case(case: Handle, country: Where) -> None:
    """The word to say first, and when and how she may be contacted."""
    on_the_line(lambda line: case_commands.show(line, country, case, _typed))


@cases.command("write")
def write_to_her(
    case: Handle,
    country: Where,
    text: Annotated[str, typer.Option(prompt="What shall she read after her word")],
    by: Annotated[str, typer.Option(help="sms or whatsapp, if she agreed to one only.")] = "",
) -> None:
    """One message to her, through the line, at once. It begins with her word."""
    note = case_writing.Note(text, by)
    on_the_line(lambda line: case_writing.write(line, country, case, _typed, note))


@cases.command("close")
def close_case(case: Handle, country: Where) -> None:
    """She was contacted, or wishes it no more."""
    on_the_line(lambda line: case_commands.close(line, country, case, _typed))


def _typed(question: str) -> str:
    """What is typed is not shown."""
    return str(typer.prompt(question, default="", hide_input=True, show_default=False))
