"""What one of the team does with a prompt, told to the other whom it concerns: by chat, in a turn of hers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.desk import helpers
from bot.happenings import arrived
from bot.line import Line
from storage import timers
from storage.desk import prompts, staff
from storage.desk.prompts import ASK, Asking
from storage.desk.staff import Colleague
from storage.timers import Due
from translations.catalog import LANGUAGES


async def to_second(connection: AsyncConnection, line: Line, prompt: int) -> str:
    """The second person is asked. Returns her name; nothing when there is nobody."""
    asking = await prompts.one(connection, prompt)
    if asking is None:
        return ""
    now = line.clock.now()
    who = helpers.second(await staff.every(connection), asking.author, now)
    if who is None:
        return ""
    data: dict[str, str | int] = {"prompt": prompt, "asked": f"prompt {prompt}", "fac": asking.author}
    await _tell(connection, line, who.member_id, "desk_approve", data, now)
    return who.name


async def to_reader(
    connection: AsyncConnection, line: Line, prompt: int, language: str, by: Colleague
) -> str:
    """Somebody who reads the language is asked to look at it. Returns her name; nothing without one."""
    now = line.clock.now()
    who = helpers.reader(await staff.every(connection), language, by.name, now)
    if who is None:
        return ""
    data: dict[str, str | int] = {"prompt": prompt, "language": language, "fac": by.name}
    data |= {"asked": f"prompt {prompt} {language}"}
    await _tell(connection, line, who.member_id, "desk_language", data, now)
    return who.name


async def when_all_accepted(connection: AsyncConnection, line: Line, prompt: int, by: Colleague) -> None:
    """Its author is told once the last language that another looked at is accepted."""
    asking = await prompts.one(connection, prompt)
    there = await prompts.texts(connection, prompt, ASK)
    whole = all(language in there and there[language].accepted_by for language in LANGUAGES)
    if asking is None or asking.state != "draft" or by.id == asking.author_id or not whole:
        return
    data: dict[str, str | int] = {"prompt": prompt, "asked": f"prompt {prompt}"}
    await _to_author(connection, line, asking, "desk_ready", data)


async def to_author(
    connection: AsyncConnection, line: Line, prompt: int, by: Colleague, result: str, text: str = ""
) -> None:
    """What the second person said. `result`: yes, change (with `text`), no."""
    asking = await prompts.one(connection, prompt)
    if asking is None:
        return
    data: dict[str, str | int] = {"prompt": prompt, "result": result, "fac": by.name, "t": text}
    data |= {"n": asking.women, "asked": f"prompt {prompt}"}
    await _to_author(connection, line, asking, "desk_agreed", data)


async def _to_author(
    connection: AsyncConnection, line: Line, asking: Asking, flow: str, data: dict[str, str | int]
) -> None:
    author = await staff.by_id(connection, asking.author_id) if asking.author_id else None
    if author is not None:
        await _tell(connection, line, author.member_id, flow, data, line.clock.now())


async def _tell(
    connection: AsyncConnection,
    line: Line,
    member: str,
    flow: str,
    data: dict[str, str | int],
    now: datetime,
) -> None:
    await timers.set_all(connection, [Due(member, arrived(flow, data), now)])
    await line.bell.ring(connection, EVENTS)
