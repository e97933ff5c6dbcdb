"""Hearing in which language a member writes, and asking her, once, whether to write to her in it.

What she set stands until she changes it (LNG-02). A language that the line does not speak is noted for a
person, as a wish of hers would be (LNG-13).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.carrying import Carrying
from bot.happenings import arrived
from storage import cards, spoken, words
from storage.holding import Person
from storage.spoken import Spoken
from translations.catalog import LANGUAGES, catalog
from translations.detect import Heard, hear, proposes, written_in

NOT_AGAIN = timedelta(days=30)


async def listen(carrying: Carrying, person: Person, text: str) -> str:
    """The language that her words are in. She may write in any; one that is not hers is borne in mind."""
    heard = hear(text, await _names(carrying, person))
    language = written_in(heard, person.language)
    if heard and heard.language in (language, person.language):
        await _remember(carrying, person, heard)
    return language


async def _names(carrying: Carrying, person: Person) -> list[str]:
    near = await words.names_near(carrying.connection, [person.group_id])
    return sorted(near.get(person.group_id or "", {person.nick}))


async def _remember(carrying: Carrying, person: Person, heard: Heard) -> None:
    """Her own language ends the count. Not worth a row: a member who writes in hers, as ever."""
    before = await spoken.by(carrying.connection, person.id)
    after = before.heard(heard.language) if heard.language != person.language else replace(before, times=0)
    if after.times and proposes(heard, after.times) and not _asked_lately(carrying, before):
        await _propose(carrying, person, heard.language)
        after = replace(after, times=0, asked_at=carrying.now)
    if after != before:
        await spoken.note(carrying.connection, person.id, after)


def _asked_lately(carrying: Carrying, before: Spoken) -> bool:
    return before.asked_at is not None and carrying.now - before.asked_at < NOT_AGAIN


async def _propose(carrying: Carrying, person: Person, language: str) -> None:
    if language in LANGUAGES:
        carrying.tell(person.id, arrived("speak", {"language": language}))
    else:
        name = catalog().part(f"lang-{language}", "", LANGUAGES[0])
        await cards.put(carrying.connection, "another-language", person.id, name, carrying.now)
