"""A person of the team meets a question that no peer has answered: she writes to the asker, or closes the
question with what she tried (PRODUCT 6.9)."""

from __future__ import annotations

from dataclasses import replace

from bot.bell import EVENTS
from bot.carry_met import BACK
from bot.carrying import Carrying
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.line import Line
from bot.unmet.found import held, named, refuse_name
from flows.private import holds_private
from storage import hers, holding, questions, team, timers
from storage.questions import UNMET, OnItsWay
from storage.team import Said
from storage.unanswered import Unanswered

LONGEST = 1000  # characters of what is relayed (PRODUCT 4.2.4)


async def write(line: Line, handle: str, said: Said, *, keep: bool = False, closes: bool = False) -> bool:
    """Her own words for the asker. `keep`: numbers in them stay. `closes`: the question is closed with them.

    Returns whether the asker has stopped the line, and reads it only when she is back. Raises `Refused`.
    """
    async with line.database.begin() as connection:
        carrying = Carrying(line, connection, line.clock.now())
        stopped = await write_in(carrying, handle, said, keep=keep, closes=closes)
        await timers.set_all(connection, carrying.timers)
        await line.bell.ring(connection, EVENTS)
    return stopped


async def write_in(
    carrying: Carrying, handle: str, said: Said, *, keep: bool = False, closes: bool = False
) -> bool:
    """The same, in a transaction that is under way."""
    said, connection, now = replace(said, text=said.text.strip()), carrying.connection, carrying.now
    refuse_said(said, keep=keep)
    waiting = await named(connection, handle)
    question = await held(connection, waiting)
    words = await team.keep(connection, question.id, said, now)
    await questions.met(connection, question.id, now)
    await questions.close_cards(connection, question.id, BACK, now)
    await team.log(connection, said.author, "wrote", question.id, now)
    if closes:
        await _close(carrying, question, said.author)
    data = {"words": words, **_told(said, waiting), **({"closes": "yes"} if closes else {})}
    carrying.tell(question.of, arrived("met", data))
    return (await holding.by_id(connection, [question.of]))[question.of].stopped


async def close(line: Line, handle: str, who: str) -> None:
    """Without a word: only a question that has an answer. Raises `Refused`."""
    refuse_name(who)
    async with line.database.begin() as connection:
        waiting = await named(connection, handle)
        if not waiting.answers:
            raise Refused("desk-question-unanswered")
        await _close(Carrying(line, connection, line.clock.now()), await held(connection, waiting), who)


def refuse_said(said: Said, *, keep: bool) -> None:
    """Raises `Refused` for what is too long, or has a number in it that is not meant to be there."""
    refuse_name(said.author, said.language)
    if not 0 < len(said.text) <= LONGEST:
        raise Refused("desk-odd-length", n=LONGEST)
    if holds_private(said.text) and not keep:
        raise Refused("desk-holds-number")


def _told(said: Said, waiting: Unanswered) -> dict[str, str]:
    """A name and where she is from, as with members' answers (PRODUCT H-03a)."""
    return {"met": waiting.id, "nick": said.author, "place": waiting.org}


async def _close(carrying: Carrying, question: OnItsWay, who: str) -> None:
    connection, now = carrying.connection, carrying.now
    await hers.close(connection, question.of, question.number, now)
    await questions.change(connection, question.id, closed_at=now)
    await questions.close_cards(connection, question.id, (*UNMET, *BACK), now)
    await team.log(connection, who, "closed", question.id, now)
