"""The commands about questions that no peer has answered, as they are typed."""

from __future__ import annotations

from typing import Annotated

import typer

from bot import questions_further, questions_met, questions_read, questions_waiting
from bot.cli import on_the_line
from storage.team import Said

questions = typer.Typer(no_args_is_help=True, help="For the facilitators: questions without an answer.")

Handle = Annotated[str, typer.Argument(help="What it is called in `questions waiting`.")]
Who = Annotated[str, typer.Option("--as", help="Your name, as the members know it. It is logged.")]
Language = Annotated[str, typer.Option("--language", help="en, es or fr: the language you write.")]
Keep = Annotated[bool, typer.Option("--keep", help="Numbers and links in it are meant to be there.")]


@questions.command("waiting")
def list_waiting() -> None:
    """How old each is, how many were asked, and how long until a promise is broken. No words."""
    on_the_line(questions_waiting.listed)


@questions.command("show")
def show(
    question: Handle,
    who: Who,
    language: Annotated[str, typer.Option("--language", help="en, es or fr: the language you read.")] = "en",
) -> None:
    """What she asks, in your language. That you have read it is written down."""
    on_the_line(lambda line: questions_read.show(line, question, who, language))


@questions.command("write")
def write(question: Handle, who: Who, language: Language, keep: Keep = False) -> None:
    """Write to her: your text from standard input, in your own words."""
    said = Said(who, language, _typed())
    on_the_line(lambda line: questions_met.write(line, question, said, keep=keep))


@questions.command("ask")
def ask(
    question: Handle,
    who: Who,
    nick: Annotated[str, typer.Argument(help="One member. Without: a few who know the topic.")] = "",
    group: Annotated[str, typer.Option(help="The word of her group, where two have this name.")] = "",
) -> None:
    """Have it asked of one member whom you choose."""
    if nick:
        on_the_line(lambda line: questions_further.ask(line, question, who, nick, group))
    else:
        on_the_line(lambda line: questions_further.suggest(line, question))


@questions.command("widen")
def widen(question: Handle, who: Who) -> None:
    """Have it asked of all who know its topic."""
    on_the_line(lambda line: questions_further.widen(line, question, who))


@questions.command("close")
def close(
    question: Handle,
    who: Who,
    tried: Annotated[str, typer.Option(help="What you tried: she reads it.")] = "",
    language: Language = "en",
    keep: Keep = False,
) -> None:
    """It has an answer, or you write what you tried."""
    if tried:
        said = Said(who, language, tried)
        on_the_line(lambda line: questions_met.close_with(line, question, said, keep=keep))
    else:
        on_the_line(lambda line: questions_met.close(line, question, who))


@questions.command("log")
def log() -> None:
    """Who read, wrote, asked, widened and closed what. No words."""
    on_the_line(questions_read.log)


def _typed() -> str:
    """All of standard input."""
    return typer.get_text_stream("stdin", encoding="utf-8").read()
