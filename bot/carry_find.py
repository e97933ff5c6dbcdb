"""Looking for practices and reading them → rows."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from flows import effects as e
from flows.private import without_private
from storage import searches
from storage.holding import Person
from translations.topics import topics_in

FEW = 4  # words: more may tell of somebody, and only their topics are kept


async def note_search(carrying: Carrying, person: Person, effect: e.NoteSearch) -> Carried:
    """In which language she reads is all that is kept of her."""
    few = len(effect.sought.split()) <= FEW
    kept = without_private(effect.sought) if few else ""
    topics = topics_in(effect.sought)
    await searches.note(carrying.connection, person.language, kept, topics, effect.found, carrying.now)
    return ()


async def read_practice(carrying: Carrying, person: Person, effect: e.ReadPractice) -> Carried:
    await searches.read(carrying.connection, effect.practice, person.id, carrying.now)
    return ()


FIND_ACTS: dict[type[e.Effect], Act] = {e.NoteSearch: note_search, e.ReadPractice: read_practice}
