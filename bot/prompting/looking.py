"""Prompts as the team sees them: what is being written, what went out, what came back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import gsm7
from bot.line import Line
from bot.prompting.held import AGREEING
from bot.prompting.rules import hard_to_read
from storage.desk import copies, prompts, replies
from storage.desk.prompts import ASK, DIGEST, OPEN, Asking
from storage.desk.replies import Reply
from storage.desk.staff import Colleague
from translations.catalog import LANGUAGES

LISTED = 50  # prompts on one page


@dataclass(frozen=True, slots=True)
class Told:
    """A text in one language; empty where there is none. `letters`: once folded for SMS."""

    language: str
    text: str = field(default="", repr=False)
    machine: bool = False
    accepted_by: str = ""
    letters: int = 0
    segments: int = 0
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Whole:
    """`texts`, `digest`: in all languages. `missing`: the languages that nobody has accepted.
    `states`: how many copies are in each. `replies`: without their words, which are a view of their own."""

    asking: Asking
    texts: Sequence[Told]
    digest: Sequence[Told]
    missing: Sequence[str]
    states: Mapping[str, int]
    answered: int
    by_language: Mapping[str, int]
    replies: Sequence[Reply]


async def drafts(line: Line, who: Colleague) -> list[Asking]:
    """Newest first: those that are written, to be agreed to, or out, as far as she may see them."""
    if AGREEING.isdisjoint(who.roles):
        return []
    async with line.database.connect() as connection:
        return await prompts.newest(connection, LISTED)


def waits_for(who: Colleague, asking: Asking, now: datetime) -> str:
    """What she may do about it next: agree, agree_digest, digest (to be written), write; else nothing."""
    own = who.name == asking.author or who.id == asking.author_id
    if asking.state in OPEN:
        return "write" if own or asking.state == "draft" else "agree"
    if asking.digest == "asked" and who.name != asking.digest_by:
        return "agree_digest"
    due = asking.digest_due_at is not None and asking.digest_due_at <= now
    return "digest" if due and asking.digest == "none" else ""


async def whole(connection: AsyncConnection, prompt: int) -> Whole | None:
    """None when there is none of this number."""
    asking = await prompts.one(connection, prompt)
    if asking is None:
        return None
    texts = await prompts.texts(connection, prompt, ASK)
    answered, _ = await replies.counts(connection, prompt)
    return Whole(
        asking=asking,
        texts=[_told(language, texts) for language in LANGUAGES],
        digest=[_told(language, await prompts.texts(connection, prompt, DIGEST)) for language in LANGUAGES],
        missing=[one for one in LANGUAGES if one not in texts or not texts[one].accepted_by],
        states=await copies.by_state(connection, prompt),
        answered=answered,
        by_language=await replies.by_language(connection, prompt),
        replies=await replies.of(connection, prompt),
    )


def _told(language: str, texts: Mapping[str, prompts.Text]) -> Told:
    if language not in texts:
        return Told(language)
    text = texts[language]
    folded = gsm7.fold(text.text)
    letters, hard = gsm7.units(folded), hard_to_read(text.text)
    return Told(language, text.text, text.machine, text.accepted_by, letters, gsm7.segments(folded), hard)
