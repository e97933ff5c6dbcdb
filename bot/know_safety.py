"""Facts that keep her safe: checked services, whom to call in danger, the word of a trained woman."""

from __future__ import annotations

import secrets
from typing import Any

from bot.knowing import Asked, Lookup
from flows.events import Words
from flows.facts import Service
from flows.spelling import closest
from storage import cases, countries, directory, people


async def services(asked: Asked) -> dict[str, Any]:
    person = asked.person
    found = await directory.given(asked.connection, person.country, person.language, asked.now.date())
    return {"services": tuple(Service(entry.name, entry.phone, entry.hours) for entry in found)}


async def country(asked: Asked) -> dict[str, Any]:
    """Of her group; of the group whose word she is just saying, when she has none yet."""
    group = asked.person.group_id or await _group_said(asked)
    found = await countries.of_group(asked.connection, group) if group else None
    return {"price": found.price, "emergency": found.emergency} if found else {}


async def _group_said(asked: Asked) -> str | None:
    groups = await people.group_words(asked.connection)
    return groups.get(closest(_said(asked), groups))


def _said(asked: Asked) -> str:
    """Joining may have kept the word for a step, until it knows her language."""
    if isinstance(asked.event, Words):
        return asked.event.text
    kept = (conversation.data for conversation in reversed(asked.talk.stack))
    return next((str(data[name]) for data in kept for name in ("word", "first") if data.get(name)), "")


async def code_word(asked: Asked) -> dict[str, Any]:
    listed = asked.line.catalog.part("code-words", "", asked.person.language)
    return {"code_word": secrets.choice(listed.split(", "))}


async def case(asked: Asked) -> dict[str, Any]:
    return {"case": await cases.is_open(asked.connection, asked.person.id)}


KNOW_SAFETY: dict[str, Lookup] = {
    "services": services,
    "emergency": country,
    "price": country,
    "code_word": code_word,
    "case": case,
}
