"""Facts about practices: what she tells one with, a number to name it by, and the one that is spoken of."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup, topmost
from bot.moderating import doubts_about
from flows.practice_facts import Practice, Telling
from flows.steps import Value
from flows.telling import ASKS
from flows.titles import title_of
from storage import practices
from storage.checking import checks
from storage.practices import Own
from storage.shown import TITLE, Shown, shown
from translations.detect import hear, written_in
from translations.topics import topic_of


async def idea(asked: Asked) -> dict[str, Any]:
    """Her own answer, as she wrote it; nothing when it is gone or was only spoken."""
    found = await practices.answered(asked.connection, str(_named(asked, "answer")), asked.person.id)
    return {"idea": found.text if found else ""}


async def topic(asked: Asked) -> dict[str, Any]:
    """That of the question which her answer was given to; else what she has told so far is about."""
    found = await practices.answered(asked.connection, str(_named(asked, "answer")), asked.person.id)
    told = " ".join(_told(asked))
    return {"topic": found.topic if found else topic_of(told, written_in(hear(told), asked.person.language))}


async def doubts(asked: Asked) -> dict[str, Any]:
    texts = (*_told(asked), str(_named(asked, "title")))
    found = doubts_about(texts, rules=asked.line.reasons)
    return {
        "doubts": (
            *found,
            *(["blocked"] if await checks.is_blocked(asked.connection, asked.person.id) else []),
        )
    }


async def number(asked: Asked) -> dict[str, Any]:
    return {"number": await practices.next_number(asked.connection)}


async def telling(asked: Asked) -> dict[str, Any]:
    """The one of hers whose number the topmost conversation names."""
    named = _named(asked, "id")
    found = await practices.own(asked.connection, asked.person.id, int(named)) if named else None
    return {"telling": _telling(found)} if found else {}


async def practice(asked: Asked) -> dict[str, Any]:
    """The one that the topmost conversation names; nothing when it is gone, or not for her."""
    named = topmost(asked, "practice")
    found = await shown(asked.connection, named, asked.person.id) if named else None
    return {"practice": practice_of(found)} if found else {}


def _named(asked: Asked, key: str) -> Value:
    """What the topmost conversation that has it remembers under this key."""
    return next((c.data[key] for c in reversed(asked.talk.stack) if c.data.get(key)), "")


def _told(asked: Asked) -> list[str]:
    return [str(_named(asked, part)) for part in ASKS]


def _telling(found: Own) -> Telling:
    texts = {part: found.parts[part].text for part in ASKS if part in found.parts}
    title = found.parts[TITLE].text if TITLE in found.parts else ""
    by_rule = title_of(texts.get("did") or texts.get("problem", ""))
    return Telling(
        kind=found.kind,
        topic=found.topic,
        audience=found.audience,
        credit=found.credit,
        called="" if title == by_rule else title,
        texts=texts,
        photos={part: one.photo for part, one in found.parts.items() if one.photo},
        sounds={part: one.sound for part, one in found.parts.items() if one.sound},
    )


def practice_of(found: Shown) -> Practice:
    return Practice(**{name: getattr(found, name) for name in Practice.__slots__})


KNOW_PRACTICES: dict[str, Lookup] = {
    "idea": idea,
    "topic": topic,
    "doubts": doubts,
    "number": number,
    "telling": telling,
    "practice": practice,
}
