"""The commands of language keepers, as they are typed."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from bot import correcting, glossary_commands, keepers, sampling
from bot.cli import on_the_line
from bot.glossary_commands import NewTerm
from bot.keepers import Written, keeper

translations = typer.Typer(no_args_is_help=True, help="For language keepers: what is doubted or missing.")
glossary = typer.Typer(no_args_is_help=True, help="How members want a word said in another language.")

Handle = Annotated[str, typer.Argument(help="What it is called in `translations waiting`, as 17-fr.")]
Who = Annotated[str, typer.Option("--as", help="Your name. It is logged.")]
AsItIs = Annotated[bool, typer.Option("--as-it-is", help="Numbers and links are meant to differ.")]
Source = Annotated[str, typer.Argument(help="The language it is in: en, es or fr.")]
Target = Annotated[str, typer.Argument(help="The language it is said in.")]


class Sense(StrEnum):
    CHANGED = "changed"
    SAME = "same"


@translations.command("waiting")
def list_waiting() -> None:
    """What is doubted, with the hours left; samples; words that nobody has translated. No words."""
    on_the_line(keepers.listed)


@translations.command("show")
def show(handle: Handle, who: Who) -> None:
    """The words and their translation. That you have seen them is written down."""
    on_the_line(lambda line: keepers.show(line, handle, keeper(who)))


@translations.command("correct")
def correct(
    handle: Handle,
    who: Who,
    sense: Annotated[
        Sense, typer.Option(help="Whether it says something else now: then its readers get it.")
    ],
    as_it_is: AsItIs = False,
) -> None:
    """Put your text, from standard input, in the place of what is there."""
    new = Written(keeper(who), _typed(), as_it_is)
    on_the_line(lambda line: correcting.correct(line, handle, new, sense=sense is Sense.CHANGED))


@translations.command("write")
def write(handle: Handle, who: Who, as_it_is: AsItIs = False) -> None:
    """Translate what nobody has translated: your text from standard input."""
    new = Written(keeper(who), _typed(), as_it_is)
    on_the_line(lambda line: correcting.write(line, handle, new))


@translations.command("fine")
def fine(handle: Handle, who: Who) -> None:
    """What is there says what the original says."""
    on_the_line(lambda line: correcting.fine(line, handle, keeper(who)))


@translations.command("sample")
def sample(source: Source, target: Target) -> None:
    """Draw texts of this quarter, up to 50, to see how good the machine is."""
    on_the_line(lambda line: sampling.draw(line, source, target))


@translations.command("quality")
def quality() -> None:
    """How many of the samples of this quarter were clear and faithful."""
    on_the_line(sampling.judged)


@translations.command("log")
def log() -> None:
    """Who saw, corrected, confirmed and made what. No words."""
    on_the_line(keepers.logged)


@glossary.command("list")
def list_terms() -> None:
    """All terms that hold, by pair of languages."""
    on_the_line(glossary_commands.listed)


@glossary.command("add")
def add_term(
    source: Source,
    target: Target,
    term: Annotated[str, typer.Argument(help="A word or a few, in any case, with or without accents.")],
    said: Annotated[str, typer.Argument(help="How members want it said; the same word, to keep it.")],
    who: Who,
) -> None:
    """From now on this term is said so, and never translated by a machine."""
    on_the_line(lambda line: glossary_commands.add(line, NewTerm(source, target, term, said, who)))


@glossary.command("end")
def end_term(term: Annotated[int, typer.Argument(help="Its number in `glossary list`.")]) -> None:
    """This term holds no more."""
    on_the_line(lambda line: glossary_commands.end(line, term))


def _typed() -> str:
    """All of standard input."""
    return typer.get_text_stream("stdin", encoding="utf-8").read()
