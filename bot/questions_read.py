"""A person of the team opens a question: what she reads, in her language, and the log of what was done
(PRODUCT 6.9, k.un; section 7: every view of a member's words is written down, without words)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from bot.questions_waiting import HANDLE, hours_of, named, told
from bot.reading import Readable, readable
from bot.relay import MACHINE, language_name
from bot.settings import Unsafe
from bot.translating import Wanted
from flows.private import holds_private
from storage import holding, questions, team
from storage.questions import OnItsWay
from storage.team import Exchanged
from storage.unanswered import Unanswered
from translations.catalog import LANGUAGES, Values

LONGEST_NAME = 11  # characters of hers who writes, as of a group's facilitator


async def show(line: Line, handle: str, who: str, language: str) -> None:
    """Her words, in the language of the person if they can be translated. Raises `Unsafe`."""
    refuse_reader(who, language)
    now = line.clock.now()
    async with line.database.begin() as connection:
        waiting = await named(connection, handle)
        question = await held(connection, waiting)
        exchanged = await team.exchanged(connection, waiting.id)
        await team.log(connection, who, "read", waiting.id, now)
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


async def held(connection: AsyncConnection, waiting: Unanswered) -> OnItsWay:
    """It, with her who asks held still, as in a turn of hers. Raises `Unsafe` if it is gone."""
    found = await questions.on_its_way(connection, waiting.id)
    if found:
        await holding.by_id(connection, [found.of])
        found = await questions.on_its_way(connection, waiting.id)
    if found is None:
        raise Unsafe("She has taken her question back.")
    return found


def refuse_reader(who: str, language: str = LANGUAGES[0]) -> None:
    """Raises `Unsafe` when nobody can go by this name, or reads this language here."""
    if not 0 < len(who) <= LONGEST_NAME or not who.isprintable() or holds_private(who):
        raise Unsafe(f"Your name has 1 to {LONGEST_NAME} characters, as the members know it.")
    if language not in LANGUAGES:
        raise Unsafe(f"The language must be one of {', '.join(LANGUAGES)}.")


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
