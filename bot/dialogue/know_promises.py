"""Facts about promises to her group: the one that is spoken of, all of them, and the day that words name."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Literal

from bot.days import told
from bot.dialogue.following import UNDATED
from bot.dialogue.promising import today_of
from bot.knowing import Asked, Lookup, topmost, written
from flows.dialogue_facts import Deadline, Promise
from storage.dialogue import promises
from storage.dialogue.promises import Promised
from translations.dates import date_in

FARTHEST = timedelta(days=3 * 366)  # a promise for longer than anybody follows one
LONG_AGO = timedelta(days=10 * 366)


async def promise(asked: Asked) -> dict[str, Any]:
    """The one whose number the topmost conversation names; nothing when it is gone, or not of her group."""
    named = topmost(asked, "promise")
    number = int(named) if named.isdigit() else 0
    found = await promises.find(asked.connection, number, asked.person.id) if number else None
    return {"promise": await _known(asked, found)} if found else {}


async def of_group(asked: Asked) -> dict[str, Any]:
    found = await promises.of_group(asked.connection, asked.person.id)
    return {"promises": tuple([await _known(asked, one) for one in found])}


async def deadline(asked: Asked) -> dict[str, Any]:
    """That of what she has just written, else of the promise that she wrote before. Never today: what is
    asked about on a day is asked when that has begun."""
    text = next(written(asked, "when", "t"), "")
    today = asked.today
    day = date_in(text, asked.person.language, today)
    near = day is not None and day <= today + FARTHEST
    due = day if day and near else today + UNDATED
    past = day is None and date_in(text, asked.person.language, today - LONG_AGO) is not None
    return {"deadline": Deadline(due.isoformat(), told(due), near, past)}


async def _known(asked: Asked, found: Promised) -> Promise:
    me = asked.person.id
    return Promise(
        id=found.id,
        number=found.number,
        dialogue=found.dialogue_id,
        words=found.words_id,
        due=told(found.due_on),
        on=found.ask_on.isoformat(),
        when=_when(found.ask_on, today_of(found, asked.now)),
        state=found.state,
        reason=found.reason,
        proof=found.proof,
        rounds=found.rounds,
        auth=found.office,
        shows=found.shows_id,
        access=found.access_id,
        by_her=found.said_by == me,
        text=found.text if found.of == me else "",
        draft=_draft(asked, found) if found.state == "open" else "",
    )


def _when(day: date, today: date) -> Literal["ahead", "today", "over"]:
    return "today" if day == today else "ahead" if day > today else "over"


def _draft(asked: Asked, found: Promised) -> str:
    """A question to peers, in her language. Only her own words stand in it."""
    text = found.text if found.of == asked.person.id else ""
    draft = "draft-promise" if text else "draft-promise-any"
    return asked.line.catalog.part(draft, "", asked.person.language, {"t": text} if text else {})


KNOW_PROMISES: dict[str, Lookup] = {"promise": promise, "promises": of_group, "deadline": deadline}
