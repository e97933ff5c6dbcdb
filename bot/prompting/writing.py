"""What the team does with a prompt, from who asked for it to its leaving. Every act may raise `Refused`."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import DELIVER, EVENTS
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.line import Line
from bot.prompting import texts
from bot.prompting.audience import LEAST, Audience, counted
from bot.prompting.digesting import (
    digest_accept,
    digest_ask_second,
    digest_correct,
    digest_decline,
    digest_send,
    digest_translate,
    digest_word,
)
from bot.prompting.held import AGREEING, READING, another, hold, may, unsent
from bot.prompting.sending import going
from bot.prompting.testing import send_copies
from storage.desk import copies, log, prompts
from storage.desk.audience import Woman, as_told, women
from storage.desk.prompts import ASK, Asking
from storage.desk.staff import Colleague

ASKERS = ("member", "vote", "group", "team")
DIGEST_AFTER = timedelta(hours=48)  # PRODUCT 6.9, B8

__all__ = [
    "ASKERS",
    "accept",
    "address",
    "agree",
    "ask_second",
    "begin",
    "cancel",
    "correct",
    "decline",
    "digest_accept",
    "digest_ask_second",
    "digest_correct",
    "digest_decline",
    "digest_send",
    "digest_translate",
    "digest_word",
    "test",
    "translate",
    "word",
]


async def begin(line: Line, who: Colleague, asked_by: str, asked_id: str | None = None) -> int:
    """A draft. `asked_by`: one of `ASKERS`; `asked_id`: the words of the member who asked. Its number."""
    may(who)
    if asked_by not in ASKERS:
        raise Refused("desk-prompt-who")
    values = {"asked_by": asked_by, "asked_id": asked_id, "author": who.name, "author_id": who.id}
    now = line.clock.now()
    async with line.database.begin() as connection:
        number = await prompts.begin(connection, values | {"language": who.language}, now)
        await log.write(connection, who.name, "began", now, about=f"prompt {number}", prompt_id=number)
    return number


async def word(line: Line, who: Colleague, prompt: int, text: str) -> None:
    """The question, in her language. Whatever was accepted or agreed to before counts no more."""
    may(who)
    async with hold(line, prompt) as (connection, asking):
        unsent(asking)
        mine = {"author": who.name, "author_id": who.id, "language": who.language}
        await texts.Work(line, connection, who, prompt).word(text)
        await prompts.change(connection, prompt, **mine)
        await _draft_again(connection, prompt)


async def address(line: Line, who: Colleague, prompt: int, audience: Audience) -> None:
    """Whom it is for. Fewer than five women are nobody's audience."""
    may(who)
    async with hold(line, prompt) as (connection, asking):
        unsent(asking)
        _enough(await women(connection, audience, line.clock.now()))
        await prompts.change(connection, prompt, audience=audience.told)
        await _draft_again(connection, prompt)


async def translate(line: Line, who: Colleague, prompt: int) -> None:
    """Drafts by machine for the languages that have no text yet, where an engine goes there."""
    may(who)
    async with hold(line, prompt) as (_, asking):
        unsent(asking)
    await texts.drafts(line, prompt, ASK, asking.language)


async def correct(line: Line, who: Colleague, prompt: int, language: str, text: str) -> None:
    """Her own wording in a language she reads, which she thereby accepts."""
    may(who, READING)
    async with hold(line, prompt) as (connection, asking):
        unsent(asking)
        await texts.Work(line, connection, who, prompt).correct(language, text)
        await _draft_again(connection, prompt)


async def accept(line: Line, who: Colleague, prompt: int, language: str) -> None:
    may(who, READING)
    async with hold(line, prompt) as (connection, asking):
        unsent(asking)
        await texts.Work(line, connection, who, prompt).accept(language)


async def test(line: Line, who: Colleague, prompt: int) -> None:
    """A copy to herself on each phone of hers."""
    may(who)
    async with hold(line, prompt) as (connection, asking):
        await _test(connection, line, who, asking)


async def ask_second(line: Line, who: Colleague, prompt: int) -> None:
    """Ready: a second person is to agree. She is sent a copy if she has had none of this text."""
    may(who)
    async with hold(line, prompt) as (connection, asking):
        unsent(asking)
        await texts.whole(connection, asking, ASK)
        _enough(await women(connection, as_told(asking.audience), line.clock.now()))
        if asking.tested_at is None:
            await _test(connection, line, who, asking)
        await prompts.change(connection, prompt, state="asked")
        await _log(connection, line, who, "asked", asking)


async def agree(line: Line, who: Colleague, prompt: int) -> None:
    """The second person agrees, and it is sent: to all of them in one transaction."""
    may(who, AGREEING)
    async with hold(line, prompt) as (connection, asking):
        _to_agree(who, asking)
        await texts.whole(connection, asking, ASK)
        now = line.clock.now()
        meant = await women(connection, as_told(asking.audience), now)
        _enough(meant)
        cost = counted(line, meant)
        sent = {"state": "sent", "agreed_by": who.name, "sent_at": now, "digest_due_at": now + DIGEST_AFTER}
        await prompts.change(connection, prompt, **sent, women=cost.women, segments=cost.sms_segments)
        await _send(connection, prompt, meant, now)
        await _log(connection, line, who, "agreed", asking)
        await line.bell.ring(connection, EVENTS)


async def decline(line: Line, who: Colleague, prompt: int) -> None:
    """The second person does not agree; it is a draft again."""
    may(who, AGREEING)
    async with hold(line, prompt) as (connection, asking):
        _to_agree(who, asking)
        await prompts.change(connection, prompt, state="draft")
        await _log(connection, line, who, "declined", asking)


async def cancel(line: Line, who: Colleague, prompt: int) -> None:
    """Whatever has not reached the carrier does not go any more; nobody is asked, and nothing is told."""
    may(who)
    async with hold(line, prompt) as (connection, asking):
        if asking.digest == "sent":
            raise Refused("desk-prompt-told")
        now = line.clock.now()
        await prompts.change(connection, prompt, state="cancelled", closed_at=now)
        await copies.cancel(connection, prompt, now)
        await _log(connection, line, who, "cancelled", asking)


async def _send(connection: AsyncConnection, prompt: int, meant: list[Woman], now: datetime) -> None:
    event = arrived("prompted", {"prompt": str(prompt), "asked": "prompt"})
    now_asked = [woman for woman in meant if not woman.left_out]
    await copies.send(connection, prompt, event, going(now_asked, now))
    await copies.left_out(connection, [woman.id for woman in meant])


async def _test(connection: AsyncConnection, line: Line, who: Colleague, asking: Asking) -> None:
    now = line.clock.now()
    there = await prompts.texts(connection, asking.id, ASK)
    if asking.language not in there:
        raise Refused("desk-prompt-empty")
    await send_copies(connection, who, asking, there, now)
    await prompts.change(connection, asking.id, tested_at=now)
    await line.bell.ring(connection, DELIVER)


async def _draft_again(connection: AsyncConnection, prompt: int) -> None:
    """It has changed: whoever was to agree has not seen this, and nobody has tried it."""
    await prompts.change(connection, prompt, state="draft", tested_at=None)


async def _log(connection: AsyncConnection, line: Line, who: Colleague, action: str, asking: Asking) -> None:
    second = asking.author if action in ("agreed", "declined") else ""
    about, now = f"prompt {asking.id}", line.clock.now()
    await log.write(connection, who.name, action, now, about, second=second, prompt_id=asking.id)


def _to_agree(who: Colleague, asking: Asking) -> None:
    another(who, asking.author, asking.author_id)
    if asking.state != "asked":
        raise Refused("desk-prompt-not-asked")


def _enough(meant: list[Woman]) -> None:
    if len(meant) < LEAST:
        raise Refused("desk-prompt-few", n=LEAST)
