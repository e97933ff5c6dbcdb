"""What a turn knows of the person it is about (`flows.facts.Me`)."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.carry_pin import TRIES_A_DAY, misses_today
from bot.know_phones import sharers, which
from bot.knowing import Asked
from bot.pushing import is_there
from bot.sure import unsure
from bot.unasked import full, hushed
from flows.facts import Me
from storage.holding import Person

JOINED_WITHIN = timedelta(seconds=20)  # PRODUCT 4.1.6
SAFETY_ONCE_IN = timedelta(hours=1)


async def me(asked: Asked) -> Me:
    person, now = asked.person, asked.now
    missed = misses_today(person, now)
    return Me(
        id=person.id,
        language=person.language,
        nick=person.nick,
        guest=person.guest,
        group=person.group_id or "",
        discreet=person.discreet or person.pin is not None or person.shared,
        cover=person.cover,
        joins=_within(person.wrote_at, JOINED_WITHIN, now),
        hush=hushed(asked),
        pin=person.pin is not None,
        locked=(person.staff or not person.guest) and locked(person, now),
        closed=person.pin is not None and missed >= TRIES_A_DAY,
        tries=TRIES_A_DAY - missed,
        unsure=unsure(person, now),
        wondered=person.wondered_at is not None,
        sharers=await sharers(asked),
        which=which(asked),
        terse=asked.line.channels[person.channel].can.gsm7,
        outside=person.outside,
        desk=person.desk,
        staff=person.staff,
        full=full(asked),
        safety_asked=_within(person.safety_asked_at, SAFETY_ONCE_IN, now),
    )


def _within(at: datetime | None, span: timedelta, now: datetime) -> bool:
    return at is not None and now - at <= span


def locked(person: Person, now: datetime) -> bool:
    """Whether her PIN must be given first. It is good for ten minutes of activity (PRODUCT 6.2, S1)."""
    return person.pin is not None and not (person.unlocked and is_there(person, now))
