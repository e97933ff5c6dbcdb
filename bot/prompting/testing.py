"""A copy of a prompt to the one who works on it, on each phone of hers, as members will read it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from storage import outbox, people
from storage.desk.prompts import Asking, Text
from storage.desk.staff import Colleague
from storage.outbox import Draft

OPTIONS = {"1": "b-msg", "2": "b-msg", "3": "b-msg"}
TEST = "prompted/test"
"""Its name: no step, so that a button of it answers nothing."""


async def send_copies(
    connection: AsyncConnection, who: Colleague, asking: Asking, texts: dict[str, Text], now: datetime
) -> int:
    """In the language in which she reads it. Returns how many have left: none if she has stopped us."""
    own = texts.get(who.language) or texts[asking.language]
    values = {"fac": asking.author, "text": own.text}
    content = {"message": "b-msg", "values": values, "prompt": TEST, "options": OPTIONS, "about": "test"}
    drafts = [
        Draft(who.member_id, address.id, address.channel, "say", content, now, now)
        for address in await people.good_addresses(connection, who.member_id)
    ]
    await outbox.put(connection, drafts)
    return len(drafts)
