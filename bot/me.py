"""What a turn knows of the person it is about (`flows.facts.Me`)."""

from __future__ import annotations

from datetime import timedelta

from bot.knowing import Asked
from flows.facts import Me

JOINED_WITHIN = timedelta(seconds=20)  # PRODUCT 4.1.6


async def me(asked: Asked) -> Me:
    person, now = asked.person, asked.now
    quiet = person.quiet_until is not None and person.quiet_until > now
    since = now - person.wrote_at if person.wrote_at else None
    return Me(
        id=person.id,
        language=person.language,
        nick=person.nick,
        guest=person.guest,
        group=person.group_id or "",
        discreet=person.discreet,
        cover=person.cover,
        joins=since is not None and since <= JOINED_WITHIN,
        hush=quiet or person.stopped,
    )
