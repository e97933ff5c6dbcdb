"""Facts about prompts for a chat of somebody who works the desk: the one she writes or looks at, to whom it
goes, and how what was done apart from her turn has gone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.desk import helpers
from bot.desk.prompt_work import DONE, REFUSED
from bot.knowing import Asked, Lookup, topmost, written
from bot.prompting.audience import count
from bot.prompting.looking import LISTED
from flows.desk_facts import Draft, Prompting, Whom
from flows.events import Pressed
from flows.spelling import plain
from storage import countries, people
from storage.desk import prompts, staff
from storage.desk.audience import as_told
from storage.desk.prompts import ASK, Asking, Text
from storage.desk.staff import Colleague
from translations.catalog import LANGUAGES
from translations.topics import topics_in

KINDS = {"2": "topic", "3": "country", "4": "circle", "5": "groups"}
"""By the digit with which she says it."""
_SAID = re.compile(r"\s*(?P<digit>[2-5])?[\s.:)]*(?P<value>.*?)\s*", re.DOTALL)


async def prompting(asked: Asked) -> dict[str, Any]:
    """The one that is named, or else the newest that she has not sent."""
    who = await staff.of_member(asked.connection, asked.person.id)
    if who is None:
        return {"prompting": None}
    named = topmost(asked, "prompt")
    known = await _named(asked, int(named)) if named and named != "0" else await _newest(asked, who)
    return {"prompting": await _told(asked, who, known) if known else None}


async def whom(asked: Asked) -> dict[str, Any]:
    """None for a name that nobody knows."""
    found = _SAID.fullmatch(next(written(asked, "whom"), ""))
    if found is None:
        return {"whom": None}
    kind = KINDS.get(found["digit"] or "", topmost(asked, "kind"))
    value = await _value(asked, kind, plain(found["value"]))
    return {"whom": Whom(kind, value) if value or kind == "circle" else None}


async def went(asked: Asked) -> dict[str, Any]:
    """It is the work itself that goes on with her, not anything she sends."""
    key = asked.event.key if isinstance(asked.event, Pressed) else ""
    return {"went": key if key in (DONE, REFUSED) else ""}


async def _named(asked: Asked, number: int) -> Asking | None:
    found = await prompts.one(asked.connection, number)
    return found if found and found.state != "cancelled" else None


async def _newest(asked: Asked, who: Colleague) -> Asking | None:
    listed = await prompts.newest(asked.connection, LISTED)
    return next((one for one in listed if one.author_id == who.id and one.state == "draft"), None)


async def _told(asked: Asked, who: Colleague, found: Asking) -> Prompting:
    there = await prompts.texts(asked.connection, found.id, ASK)
    colleagues = await staff.every(asked.connection)
    second = helpers.second(colleagues, found.author, asked.now)
    mine = there.get(found.language)
    told = Prompting(
        number=found.id,
        state=found.state,
        by=found.author,
        text=mine.text if mine else "",
        read=(there.get(who.language) or mine).text if mine else "",
        drafts=_drafts(asked, who, found, there, colleagues),
        second=second.name if second else "",
    )
    return await _counted(asked, told, found)


def _drafts(
    asked: Asked, who: Colleague, found: Asking, there: dict[str, Text], colleagues: Sequence[Colleague]
) -> tuple[Draft, ...]:
    made = []
    for language in LANGUAGES:
        text, helper = there.get(language), helpers.reader(colleagues, language, who.name, asked.now)
        if language != found.language:
            accepted, reads = bool(text and text.accepted_by), language in who.reads
            told = text.text if text else ""
            made.append(Draft(language, told, accepted, reads, helper.name if helper else ""))
    return tuple(made)


async def _counted(asked: Asked, told: Prompting, found: Asking) -> Prompting:
    """Counted anew each time: women come, and change their settings."""
    if not told.text or not all(draft.accepted for draft in told.drafts):
        return told
    cost = await count(asked.line, as_told(found.audience))
    return replace(told, women=cost.women, languages=len(cost.languages), segments=cost.sms_segments)


async def _value(asked: Asked, kind: str, said: str) -> str:
    if not said:
        return ""
    if kind == "topic":
        return next(iter(sorted(topics_in(said))), "")
    if kind == "country":
        named = {plain(one.name): one.name for one in await countries.every(asked.connection)}
        return named.get(said, "")
    return await _groups(asked, said.split()) if kind == "groups" else ""


async def _groups(asked: Asked, words: Sequence[str]) -> str:
    """Their ids, with commas; nothing if one of the words is no group's."""
    known = {plain(word): id for word, id in (await people.group_words(asked.connection)).items()}
    ids = [known.get(word, "") for word in words]
    return ",".join(ids) if all(ids) else ""


KNOW_PROMPTS: dict[str, Lookup] = {"prompting": prompting, "whom": whom, "went": went}
