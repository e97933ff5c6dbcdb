"""What is done to a prompt apart from the turn in which she asked for it: a machine may have to translate,
and many women are counted. She waits at a step meanwhile, and is asked on from there."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import DELIVER, EVENTS
from bot.carrying import Carrying
from bot.desk import prompt_news
from bot.desk.room import Refused
from bot.failing import place_of
from bot.happenings import heard
from bot.line import Line
from bot.prompting import writing
from bot.saying import sentence
from flows.effects.desk_prompts import WorkOnPrompt
from flows.events import Pressed
from flows.pending import packed
from storage import cards, holding, outbox, talks
from storage.desk import staff
from storage.desk.audience import Audience
from storage.desk.staff import Colleague
from storage.timers import Due

log = logging.getLogger(__name__)

KIND = "prompting"
DONE, REFUSED = "done", "refused"
SAYS = "k-b-cannot"
"""What she is told where it is refused; behind it what is said of the same on the pages, if it fits a
phone."""


@dataclass(frozen=True, slots=True)
class Job:
    """One effect, on its way. Columns as in `flows.effects.WorkOnPrompt`."""

    line: Line
    who: Colleague
    prompt: int
    language: str
    kind: str
    value: str
    text: str = field(repr=False)


def due_of(effect: WorkOnPrompt) -> dict[str, Any]:
    """The JSON of this work."""
    told = {name: getattr(effect, name) for name in WorkOnPrompt.__slots__}
    return {"event": told, "kind": KIND}


async def work(carrying: Carrying, timer: Due) -> None:
    """Do it, and ask her on. Whoever works the desk no more does nothing here."""
    connection, line = carrying.connection, carrying.line
    who = await staff.of_member(connection, timer.member_id)
    if who is None:
        return
    told = dict(timer.event["event"])
    act, wait = str(told.pop("act")), str(told.pop("wait"))
    try:
        await ACTS[act](Job(line, who, **told))
        went = DONE
    except Refused as refused:
        await _say(connection, line, who, refused)
        went = REFUSED
    except Exception as error:
        log.error("work on a prompt failed: %s at %s", type(error).__name__, place_of(error))
        await _failed(connection, line, who)
        went = REFUSED
    if await _waits(connection, who.member_id, wait):
        carrying.tell(who.member_id, heard(packed(Pressed(wait, went))))
        await line.bell.ring(connection, EVENTS)


async def _write(job: Job) -> None:
    number = job.prompt or await writing.begin(job.line, job.who, job.value, None)
    try:
        await writing.word(job.line, job.who, number, job.text)
    except Refused:
        if not job.prompt:
            await writing.cancel(job.line, job.who, number)
        raise
    if job.prompt:
        await writing.translate(job.line, job.who, number)


async def _address(job: Job) -> None:
    await writing.address(job.line, job.who, job.prompt, audience(job.kind, job.value))
    await writing.translate(job.line, job.who, job.prompt)


async def _accept(job: Job) -> None:
    await writing.accept(job.line, job.who, job.prompt, job.language)
    await _checked(job)


async def _correct(job: Job) -> None:
    await writing.correct(job.line, job.who, job.prompt, job.language, job.text)
    await _checked(job)


async def _checked(job: Job) -> None:
    async with job.line.database.begin() as connection:
        await prompt_news.when_all_accepted(connection, job.line, job.prompt, job.who)


async def _ask(job: Job) -> None:
    await writing.ask_second(job.line, job.who, job.prompt)
    async with job.line.database.begin() as connection:
        await prompt_news.to_second(connection, job.line, job.prompt)


async def _agree(job: Job) -> None:
    await writing.agree(job.line, job.who, job.prompt)
    await _told(job, "yes")


async def _decline(job: Job) -> None:
    await writing.decline(job.line, job.who, job.prompt)
    await _told(job, job.kind)


async def _told(job: Job, result: str) -> None:
    async with job.line.database.begin() as connection:
        await prompt_news.to_author(connection, job.line, job.prompt, job.who, result, job.text)


def audience(kind: str, value: str) -> Audience:
    """All, when no kind is named. `value`: of groups their ids, with commas."""
    groups = tuple(filter(None, value.split(","))) if kind == "groups" else ()
    topic, country = (value if kind == one else "" for one in ("topic", "country"))
    return Audience(topic=topic, country=country, groups=groups)


async def _say(connection: AsyncConnection, line: Line, who: Colleague, why: Refused) -> None:
    person = (await holding.by_id(connection, [who.member_id]))[who.member_id]
    known = f"{SAYS}-{why.sentence.removeprefix('desk-prompt-')}"
    says = known if line.catalog.has(known, person.language) else SAYS
    await outbox.put(connection, [sentence(person, says, line.clock.now(), dict(why.values))])
    await line.bell.ring(connection, DELIVER)


async def _failed(connection: AsyncConnection, line: Line, who: Colleague) -> None:
    """She is not left waiting, and a person sees it. What was begun was taken back in its own transaction."""
    person, now = (await holding.by_id(connection, [who.member_id]))[who.member_id], line.clock.now()
    await cards.put(connection, "failed", who.member_id, "", now)
    await outbox.put(connection, [sentence(person, "g-failed", now)])
    await line.bell.ring(connection, DELIVER)


async def _waits(connection: AsyncConnection, member: str, wait: str) -> bool:
    """Whether she still stands there; who has gone on finds it when she comes back."""
    stack = (await talks.load(connection, {member}))[member].stack
    return bool(stack) and f"{stack[-1].flow}/{stack[-1].step}" == wait


ACTS: Mapping[str, Callable[[Job], Awaitable[None]]] = {
    "write": _write,
    "address": _address,
    "accept": _accept,
    "correct": _correct,
    "ask": _ask,
    "agree": _agree,
    "decline": _decline,
}
"""By the `act` of the effect."""
