"""The facts of the check queue, for a chat of somebody who works it."""

from __future__ import annotations

from typing import Any

from bot.checking.telling import named
from bot.desk.roles import FACILITATING
from bot.knowing import Asked, Lookup
from flows.desk_facts import ToCheck
from storage.checking import checks
from storage.desk import staff

MANY = 20  # texts that are looked at in one go


async def to_check(asked: Asked) -> dict[str, Any]:
    """Nothing for who may read no texts; nobody looks at her own."""
    who = await staff.of_member(asked.connection, asked.person.id)
    if who is None or who.locked_at is not None or FACILITATING.isdisjoint(who.roles):
        return {}
    waiting = await checks.waiting(asked.connection, MANY)
    theirs = (one for one in waiting if one.member_id != who.member_id and one.words_id)
    return {"to_check": tuple(ToCheck(one.id, str(one.words_id), named(one.reasons)) for one in theirs)}


KNOW_CHECK: dict[str, Lookup] = {"to_check": to_check}
