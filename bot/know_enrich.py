"""Facts about what comes to a practice after it was told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.knowing import Asked, Lookup, named, topmost
from storage import asking, enriching, kindness

WEEK = timedelta(days=7)  # between two kind words of one reader about one practice


async def ideas(asked: Asked) -> dict[str, Any]:
    told = named(asked, "practice")
    return {"ideas": await enriching.shown_among(asked.connection, asked.person.id, told)}


async def praised(asked: Asked) -> dict[str, Any]:
    since = asked.now - WEEK
    of = topmost(asked, "practice")
    return {"praised": await kindness.since(asked.connection, of, asked.person.id, since)}


async def said(asked: Asked) -> dict[str, Any]:
    return {"said": await asking.text_of(asked.connection, topmost(asked, "words"), asked.person.id)}


KNOW_ENRICH: dict[str, Lookup] = {"ideas": ideas, "praised": praised, "said": said}
