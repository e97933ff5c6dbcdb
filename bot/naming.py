"""How the author of a practice is named when she writes to a reader of it: as she chose for the practice."""

from __future__ import annotations

from bot.carrying import Carrying
from storage import people
from storage.holding import Person
from storage.shown import NAMED


async def named(carrying: Carrying, person: Person, credit: str) -> dict[str, str]:
    """The nickname and place that go with her words."""
    home = await people.home(carrying.connection, person.id)
    known = {"nick": person.nick, "place": home.place}
    return {name: value if name in NAMED[credit] else "" for name, value in known.items()}


def hides(credit: str) -> bool:
    """Whether her nickname is kept back, and her voice with it."""
    return "nick" not in NAMED[credit]
