"""Facts while a dialogue is prepared: one that nobody has opened yet, and what her words say."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import normalize

from bot.dialogue.paper.nameless import hiding
from bot.know_practices import practice_of
from bot.knowing import Asked, Lookup, topmost, written
from flows.dialogue_facts import Dialogue
from flows.telling import SAID
from flows.titles import title_of
from storage import people, practices
from storage.dialogue import dialogues, parts
from storage.schema.columns import secret_id
from storage.shown import shown_under
from translations.asks import lacking, only_hers

GIVEN_NAMES = Path(__file__).with_name("given_names.toml")
NUMBER = re.compile(r"\d{1,9}")
ISSUE = 60  # letters of her issue in a question to peers


async def blank(asked: Asked) -> dict[str, Any]:
    """With an id and a number that nothing has, and the steps of her group."""
    order = asked.line.packs.pack(asked.person.packs).order
    number = await practices.next_number(asked.connection)
    return {"blank": Dialogue(secret_id(), number, order=order, titles=titles(asked, order))}


def titles(asked: Asked, order: tuple[str, ...]) -> tuple[str, ...]:
    """What the steps are called, in her language and in the words of her group's pack."""
    catalog = asked.line.packs.worded(asked.line.catalog, asked.person.packs)
    return tuple(catalog.part(f"step-{step}", "", asked.person.language) for step in order)


async def lacks(asked: Asked) -> dict[str, Any]:
    return {"lacks": lacking(_said(asked), asked.person.language, asked.today)}


async def only_her(asked: Asked) -> dict[str, Any]:
    return {"only_her": only_hers(_said(asked))}


async def unnamed(asked: Asked) -> dict[str, Any]:
    """Nicknames of her group, names that many have, and whoever stands behind a "Mrs" are named people."""
    said = normalize("NFC", _said(asked))
    nicks = await people.nicks_in(asked.connection, asked.person.group_id)
    away = hiding(asked.line.catalog, {*nicks, *_given_names()})
    hidden = away.hide(said)
    return {"unnamed": away.told(hidden, asked.person.language) if hidden != said else ""}


async def idea_named(asked: Asked) -> dict[str, Any]:
    number = NUMBER.search(_said(asked))
    found = await shown_under(asked.connection, int(number.group()), asked.person.id) if number else None
    return {"idea_named": practice_of(found) if found else None}


async def who_decides(asked: Asked) -> dict[str, Any]:
    """About her own issue, in her own words and place; nothing where she has written none herself."""
    dialogue, me = topmost(asked, "dialogue"), asked.person.id
    found = await dialogues.find(asked.connection, dialogue, me) if dialogue else None
    texts = await parts.seen_by(asked.connection, found.id, me) if found else {}
    issue = next((one.text for one in reversed(texts.get("issue", [])) if one.of == me and one.text), "")
    if not issue:
        return {"who_decides": ""}
    home = await people.home(asked.connection, me)
    values = {"t": title_of(issue, ISSUE), "place": home.place}
    return {
        "who_decides": asked.line.catalog.sentence("draft-who-decides", asked.person.language, values).text
    }


def _said(asked: Asked) -> str:
    """What she has just written; where she was asked about it since, what she wrote before."""
    return next(written(asked, SAID), "")


@cache
def _given_names() -> frozenset[str]:
    listed = tomllib.loads(GIVEN_NAMES.read_text(encoding="utf-8"))
    return frozenset(name for names in listed.values() for name in names)


KNOW_PREPARE: dict[str, Lookup] = {
    "blank": blank,
    "lacks": lacks,
    "only_her": only_her,
    "unnamed": unnamed,
    "idea_named": idea_named,
    "who_decides": who_decides,
}
