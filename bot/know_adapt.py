"""Facts about plans: those that are spoken of, hers, and what her first step says of who and when."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.days import told
from bot.knowing import Asked, Lookup, named, written
from flows.planning import FIRST
from flows.practice_facts import Plan
from flows.telling import SAID
from storage import adaptations
from storage.adaptations import Planned
from translations.dates import date_in
from translations.steps import is_vague

AFTER = timedelta(days=21)  # PRODUCT 6.4, F8: where she names no day
FARTHEST = timedelta(days=366)
DRAFTS = ("know-how", "money", "time", "permission", "other")
"""What may be in her way that peers can be asked about."""


async def first_step(asked: Asked) -> dict[str, Any]:
    """`due` is never today: the day has to be over before it can be asked about."""
    step, language = _step(asked), asked.person.language
    today = asked.today
    day = date_in(step, language, today)
    due = max(day, today + timedelta(days=1)) if day and day <= today + FARTHEST else today + AFTER
    vague = step != "" and is_vague(step, language, today)
    return {"vague": vague, "due": due.isoformat(), "day": told(due)}


async def plans(asked: Asked) -> dict[str, Any]:
    """Those of others she knows only as far as they are plans with a practice of hers."""
    found = [await adaptations.plan(asked.connection, id) for id in named(asked, "plan")]
    me = asked.person.id
    return {"plans": {one.id: _plan(asked, one) for one in found if one and me in (one.of, one.author)}}


async def my_plans(asked: Asked) -> dict[str, Any]:
    found = await adaptations.plans_of(asked.connection, asked.person.id)
    return {"my_plans": tuple(_plan(asked, one) for one in found)}


def _plan(asked: Asked, found: Planned) -> Plan:
    hers = found.of == asked.person.id
    return Plan(
        id=found.id,
        number=found.number,
        words=found.texts[FIRST],
        first=found.first if hers else "",
        texts=found.texts if found.shown or hers else {},
        author=found.author != "",
        open=found.open,
        state=found.state,
        day=told(found.due_on),
        drafts=_drafts(asked, found.first) if hers and found.first else {},
    )


def _drafts(asked: Asked, first: str) -> dict[str, str]:
    catalog, language = asked.line.catalog, asked.person.language
    return {why: catalog.part(f"draft-{why}", "", language, {"first": first}) for why in DRAFTS}


def _step(asked: Asked) -> str:
    return next(written(asked, SAID, FIRST), "")


KNOW_ADAPT: dict[str, Lookup] = {
    "vague": first_step,
    "due": first_step,
    "day": first_step,
    "plans": plans,
    "my_plans": my_plans,
}
