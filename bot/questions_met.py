"""A person of the team meets a question that no peer has answered: she writes to the asker, or closes the
question with what she tried (PRODUCT 6.9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.carry_met import BACK
from bot.happenings import arrived
from bot.line import Line
from bot.questions_read import held, refuse_reader
from bot.questions_waiting import named
from bot.settings import Unsafe
from flows.private import holds_private
from storage import hers, holding, questions, team, timers
from storage.questions import UNMET, OnItsWay
from storage.team import Said
from storage.timers import Due
from storage.unanswered import Unanswered

LONGEST = 1000  # characters of what is relayed (PRODUCT 4.2.4)
IN_TIME, STOPPED = "She reads it in her hours.", "She has stopped the line: she reads it when she is back."


async def write(line: Line, handle: str, said: Said, *, keep: bool = False) -> None:
    """Her own words for the asker. `keep`: numbers in them stay. Raises `Unsafe`."""
    when = await _say(line, handle, said, keep=keep, closes=False)
    typer.echo(f"{when} The question stays open until you close it.")


async def close_with(line: Line, handle: str, tried: Said, *, keep: bool = False) -> None:
    """The same, and the question is closed with it. Raises `Unsafe`."""
    when = await _say(line, handle, tried, keep=keep, closes=True)
    typer.echo(f"Closed. {when}")


async def close(line: Line, handle: str, who: str) -> None:
    """Without a word: only a question that has an answer. Raises `Unsafe`."""
    refuse_reader(who)
    async with line.database.begin() as connection:
        waiting = await named(connection, handle)
        if not waiting.answers:
            raise Unsafe("Nobody has answered it: write what you tried (--tried), for her to read.")
        await _close(connection, await held(connection, waiting), who, line.clock.now())
    typer.echo("Closed.")


async def _say(line: Line, handle: str, said: Said, *, keep: bool, closes: bool) -> str:
    """Returns when she reads it."""
    said, now = replace(said, text=said.text.strip()), line.clock.now()
    _refuse(said, keep=keep)
    async with line.database.begin() as connection:
        waiting = await named(connection, handle)
        question = await held(connection, waiting)
        words = await team.keep(connection, question.id, said, now)
        await questions.met(connection, question.id, now)
        await questions.close_cards(connection, question.id, BACK, now)
        await team.log(connection, said.author, "wrote", question.id, now)
        if closes:
            await _close(connection, question, said.author, now)
        data = {"words": words, **_told(said, waiting), **({"closes": "yes"} if closes else {})}
        await timers.set_all(connection, [Due(question.of, arrived("met", data), now)])
        await line.bell.ring(connection, EVENTS)
        return STOPPED if (await holding.by_id(connection, [question.of]))[question.of].stopped else IN_TIME


def _told(said: Said, waiting: Unanswered) -> dict[str, str]:
    """A name and where she is from, as with members' answers (PRODUCT H-03a)."""
    return {"met": waiting.id, "nick": said.author, "place": waiting.org}


async def _close(connection: AsyncConnection, question: OnItsWay, who: str, now: datetime) -> None:
    await hers.close(connection, question.of, question.number, now)
    await questions.change(connection, question.id, closed_at=now)
    await questions.close_cards(connection, question.id, (*UNMET, *BACK), now)
    await team.log(connection, who, "closed", question.id, now)


def _refuse(said: Said, *, keep: bool) -> None:
    refuse_reader(said.author, said.language)
    if not 0 < len(said.text) <= LONGEST:
        raise Unsafe(f"Write 1 to {LONGEST} characters.")
    if holds_private(said.text) and not keep:
        raise Unsafe("There is a number, an address or a link in it: take it out, or say --keep.")
