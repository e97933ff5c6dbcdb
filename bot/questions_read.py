"""A person of the team opens a question: what she reads, in her language, and the log of what was done
(PRODUCT 6.9, k.un; section 7: every view of a member's words is written down, without words)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import typer

from bot.line import Line
from bot.plainly import plainly
from bot.questions_waiting import told
from bot.reading import Readable, readable
from bot.relay import MACHINE, language_name
from bot.translating import Wanted
from bot.unmet.found import HANDLE, held, hours_of, named, refuse_name
from storage import team
from storage.questions import OnItsWay
from storage.team import Exchanged
from storage.unanswered import Unanswered
from translations.catalog import Values


async def show(line: Line, handle: str, who: str, language: str) -> None:
    """Her words, in the language of the person if they can be translated. Raises `Unsafe`."""
    now = line.clock.now()
    with plainly(line):
        waiting, question, exchanged = await opened(line, handle, who, language)
    texts = await readable(line, [(words, language) for words in _all(question, exchanged)])
    for said in (*_question(line, waiting, texts, (question.words_id, language), now), told(waiting, now)):
        typer.echo(said)
    for one in exchanged:
        words = _read(line, texts, (one.words_id, language))
        typer.echo(f"{one.at:%Y-%m-%d %H:%M}  {one.who or 'She who asked'}: {words}")


async def log(line: Line) -> None:
    """Who read, wrote, asked, widened and closed what, for whoever watches over the team."""
    async with line.database.connect() as connection:
        logged = await team.logged(connection)
    for done in logged:
        what = done.question[:HANDLE] if done.question else "a question that is gone"
        typer.echo(f"{done.at:%Y-%m-%d %H:%M}  {done.who} {done.action} {what}")


async def opened(
    line: Line, handle: str, who: str, language: str
) -> tuple[Unanswered, OnItsWay, list[Exchanged]]:
    """It, and what was written about it beside answers; that she opens it is logged. Raises `Refused`."""
    refuse_name(who, language)
    async with line.database.begin() as connection:
        waiting = await named(connection, handle)
        question = await held(connection, waiting)
        await team.log(connection, who, "read", waiting.id, line.clock.now())
        return waiting, question, await team.exchanged(connection, waiting.id)


def _all(question: OnItsWay, exchanged: Sequence[Exchanged]) -> list[str]:
    return [question.words_id, *(one.words_id for one in exchanged)]


def _question(line: Line, waiting: Unanswered, texts: Readable, wanted: Wanted, now: datetime) -> list[str]:
    """The card, and her own words beneath a translation: a machine's is not all a person should have."""
    relayed, language = texts.relayed(wanted), wanted[1]
    values: Values = {
        "h": hours_of(waiting, now),
        "place": waiting.place,
        "question": _read(line, texts, wanted),
    }
    original = f"{language_name(line.catalog, relayed.language, language)}: {texts.written[wanted[0]].text}"
    return [line.catalog.part("k-un", "", language, values), *([original] if relayed.machine else [])]


def _read(line: Line, texts: Readable, wanted: Wanted) -> str:
    """The words with their mark, or with the language they are left in; of a voice note, where it is."""
    relayed = texts.relayed(wanted)
    language = language_name(line.catalog, relayed.language, wanted[1])
    words = relayed.text or "[a voice note that nobody has typed: `voice waiting`]"
    mark = MACHINE if relayed.machine else f"({language}) " if relayed.untranslated else ""
    return mark + words + (" [with a photo]" if relayed.pictured else "")
