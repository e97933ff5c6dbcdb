"""The command line. Each command is one sentence of what the line can be told to do."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot import (
    commands,
    model_cli,
    pack_cli,
    photo_cli,
    practice_cli,
    promise_cli,
    question_cli,
    safety_cli,
    staff_cli,
    translation_cli,
    voice_cli,
    vouching,
)
from bot.cli import configured, on_the_line, run
from bot.measures.command import told
from bot.rehearsal.rehearse import rehearse as rehearse_here
from bot.settings import Unsafe, refuse_unsafe

Card = Annotated[int, typer.Argument(help="Its number in `people waiting`.")]

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_show_locals=False)
people = typer.Typer(no_args_is_help=True, help="Groups, who waits to be let in, who works the desk.")
cli.add_typer(model_cli.models, name="models")
cli.add_typer(people, name="people")
staff_cli.add_to(people)
cli.add_typer(safety_cli.countries, name="countries")
cli.add_typer(safety_cli.directory, name="directory")
cli.add_typer(safety_cli.cases, name="cases")
cli.add_typer(pack_cli.packs, name="packs")
cli.add_typer(photo_cli.photos, name="photos")
cli.add_typer(practice_cli.practices, name="practices")
cli.add_typer(promise_cli.promises, name="promises")
cli.add_typer(question_cli.questions, name="questions")
cli.add_typer(voice_cli.voice, name="voice")
cli.add_typer(translation_cli.translations, name="translations")
cli.add_typer(translation_cli.glossary, name="glossary")


@cli.command()
def serve(
    work: Annotated[bool, typer.Option(help="Run a worker in this process too.")] = True,
) -> None:
    """Take messages, and unless told not to, deliver them."""
    settings = configured()
    refuse_unsafe(settings)
    run(commands.serve(settings, work=work))


@cli.command()
def work() -> None:
    """Deliver messages and fire timers; run as many of these as you like."""
    settings = configured()
    refuse_unsafe(settings)
    run(commands.work(settings))


@cli.command()
def rehearse() -> None:
    """The whole line on this machine, with phones in the browser; no message leaves it."""
    run(rehearse_here(configured()))


@cli.command()
def seed() -> None:
    """Three sample groups, with the words CEIBO, MAEMBE and BAOBAB. Safe to repeat."""
    run(commands.seed(configured()))


@cli.command()
def doctor() -> None:
    """What is missing, in plain words. Ends with 1 when something must be mended."""
    raise typer.Exit(asyncio.run(commands.doctor(configured())))


@cli.command()
def measures(
    days: Annotated[int, typer.Option(help="Of the last so many days.", min=4, max=365)] = 30,
) -> None:
    """Figures by channel and language, explained in docs/measures.md; never of fewer than five."""
    on_the_line(lambda line: told(line, days))


@cli.command()
def reseal() -> None:
    """Seal all addresses with the first of the keys, so that older keys can be thrown away."""
    run(commands.reseal(configured()))


@cli.command()
def erase(
    address: Annotated[str, typer.Option(prompt="Her address, as the carrier writes it", hide_input=True)],
) -> None:
    """Erase one person and everything of hers, now."""
    run(commands.erase(configured(), address))


@cli.command()
def export(
    address: Annotated[str, typer.Option(prompt="Her address, as the carrier writes it", hide_input=True)],
) -> None:
    """Print all that is kept about one person, for herself."""
    run(commands.export(configured(), address))


@people.command("add-group")
def add_group(
    word: Annotated[str, typer.Option(prompt="The word that lets its members in")],
    name: Annotated[str, typer.Option(prompt="The group's name")],
    place: Annotated[str, typer.Option(prompt="Its place (13 letters at most)")],
    country: Annotated[str, typer.Option(prompt="Its country")],
    language: Annotated[str, typer.Option(prompt="Its language (en, es or fr)")],
    timezone: Annotated[str, typer.Option(prompt="Its time zone, as in Africa/Nairobi")],
    facilitator: Annotated[str, typer.Option(prompt="Its facilitator's nickname")],
    org: Annotated[str, typer.Option(prompt="The organisation its members can speak to")],
    kind: Annotated[str, typer.Option(help="city, village, coast, hill, camp …")] = "",
    district: Annotated[str, typer.Option(help="Who is in the same one is near; else the place tells.")] = "",
) -> None:
    """Invite a group: whoever sends its word can join it."""
    lives = place, country, language, timezone
    described = commands.NewGroup(word, name, *lives, facilitator, org, kind, district)
    run(commands.add_group(configured(), described))


@people.command("waiting")
def list_waiting(
    notes: Annotated[bool, typer.Option("--notes", help="Show what they wrote for a person.")] = False,
) -> None:
    """Who wishes to join and waits for a person."""
    on_the_line(lambda line: vouching.listed(line, notes=notes))


@people.command("vouch")
def vouch(card: Card, word: Annotated[str, typer.Argument(help="The word of her group.")]) -> None:
    """Somebody of a group knows her: she is let in, as if she had sent its word."""
    on_the_line(lambda line: vouching.vouch(line, card, word))


@people.command("refuse")
def refuse(card: Card) -> None:
    """Nobody knows her: she is told so kindly, and nothing of her is kept."""
    on_the_line(lambda line: vouching.refuse(line, card))


def main() -> None:
    try:
        cli()
    except Unsafe as reasons:
        typer.echo(str(reasons), err=True)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
