"""Facts about members who have been quiet, for the chat of their facilitator."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup
from flows.desk_facts import Silent
from storage.desk import quiet, staff


async def silent(asked: Asked) -> dict[str, Any]:
    """Nobody's, for whoever reads no texts of members."""
    who = await staff.of_member(asked.connection, asked.person.id)
    found = await quiet.listed(asked.connection, who.name, asked.now) if who else []
    return {
        "quiet": tuple(
            Silent(one.member_id, one.nick, one.group, one.days(asked.now), one.may_be_asked(asked.now))
            for one in found
        )
    }


KNOW_QUIET: dict[str, Lookup] = {"quiet": silent}
