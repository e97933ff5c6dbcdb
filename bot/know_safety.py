"""Facts that keep her safe: checked services, whom to call in danger, the word of a trained woman."""

from __future__ import annotations

import secrets
from typing import Any

from bot.knowing import Asked, Lookup
from flows.facts import Service
from storage import cases, countries, directory


async def services(asked: Asked) -> dict[str, Any]:
    person = asked.person
    found = await directory.given(asked.connection, person.country, person.language, asked.now.date())
    return {"services": tuple(Service(entry.name, entry.phone, entry.hours) for entry in found)}


async def country(asked: Asked) -> dict[str, Any]:
    """Who has no group yet has no country."""
    found = await countries.find(asked.connection, asked.person.country)
    return {"price": found.price, "emergency": found.emergency} if found else {}


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
