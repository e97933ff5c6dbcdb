"""What was answered to a prompt, told to all who got it: written by one, accepted in every language, agreed
to by another (PRODUCT 6.9, B8). Every act may raise `Refused`."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.line import Line
from bot.prompting import texts
from bot.prompting.held import AGREEING, READING, another, hold, may
from bot.prompting.sending import going
from storage.desk import copies, log, prompts, replies
from storage.desk.prompts import DIGEST, Asking
from storage.desk.staff import Colleague

OPEN_FOR = timedelta(days=7)
"""How long the answers may be read, and something may be added."""


async def digest_word(line: Line, who: Colleague, prompt: int, text: str) -> None:
    """What was answered, in her language. Whatever was accepted before counts no more."""
    may(who)
    async with hold(line, prompt) as (connection, asking):
        _untold(asking)
        await texts.Work(line, connection, who, prompt, DIGEST).word(text)
        await prompts.change(connection, prompt, digest="none", digest_by=who.name)


async def digest_translate(line: Line, who: Colleague, prompt: int) -> None:
    may(who)
    async with hold(line, prompt) as (connection, asking):
        _untold(asking)
        there = await prompts.texts(connection, prompt, DIGEST)
    source = next((text.language for text in there.values() if text.accepted_by and not text.machine), "")
    await texts.drafts(line, prompt, DIGEST, source)


async def digest_correct(line: Line, who: Colleague, prompt: int, language: str, text: str) -> None:
    may(who, READING)
    async with hold(line, prompt) as (connection, asking):
        _untold(asking)
        await texts.Work(line, connection, who, prompt, DIGEST).correct(language, text)
        await prompts.change(connection, prompt, digest="none")


async def digest_accept(line: Line, who: Colleague, prompt: int, language: str) -> None:
    may(who, READING)
    async with hold(line, prompt) as (connection, asking):
        _untold(asking)
        await texts.Work(line, connection, who, prompt, DIGEST).accept(language)


async def digest_ask_second(line: Line, who: Colleague, prompt: int) -> None:
    """Ready: a second person is to agree."""
    may(who)
    async with hold(line, prompt) as (connection, asking):
        _untold(asking)
        await texts.whole(connection, asking, DIGEST)
        await _some(connection, prompt)
        await prompts.change(connection, prompt, digest="asked", digest_by=who.name)
        await _log(connection, line, who, "asked", asking)


async def digest_decline(line: Line, who: Colleague, prompt: int) -> None:
    may(who, AGREEING)
    async with hold(line, prompt) as (connection, asking):
        _to_agree(who, asking)
        await prompts.change(connection, prompt, digest="none")
        await _log(connection, line, who, "declined", asking)


async def digest_send(line: Line, who: Colleague, prompt: int) -> None:
    """The second person agrees, and it goes to all who got the prompt and did not skip it."""
    may(who, AGREEING)
    async with hold(line, prompt) as (connection, asking):
        _to_agree(who, asking)
        await texts.whole(connection, asking, DIGEST)
        await _some(connection, prompt)
        now = line.clock.now()
        event = arrived("digested", {"prompt": str(prompt), "ends": "prompted"})
        to_tell = await replies.to_be_told(connection, prompt)
        await copies.tell(connection, prompt, event, going(to_tell, now))
        told = {"digest": "sent", "digested_at": now, "closed_at": now + OPEN_FOR}
        await prompts.change(connection, prompt, **told)
        await _log(connection, line, who, "agreed", asking)
        await line.bell.ring(connection, EVENTS)


def _untold(asking: Asking) -> None:
    """It was sent, and nobody has been told of the answers yet."""
    if asking.state != "sent":
        raise Refused("desk-prompt-not-sent")
    if asking.digest == "sent":
        raise Refused("desk-prompt-told")


def _to_agree(who: Colleague, asking: Asking) -> None:
    if asking.digest != "asked":
        raise Refused("desk-prompt-not-asked")
    another(who, asking.digest_by, None)


async def _some(connection: AsyncConnection, prompt: int) -> None:
    """Where nobody has answered there is nothing to tell."""
    women, _ = await replies.counts(connection, prompt)
    if not women:
        raise Refused("desk-prompt-nobody")


async def _log(connection: AsyncConnection, line: Line, who: Colleague, action: str, asking: Asking) -> None:
    second = asking.digest_by if action in ("agreed", "declined") else ""
    about, now = f"digest {asking.id}", line.clock.now()
    await log.write(connection, who.name, action, now, about, second=second, prompt_id=asking.id)
