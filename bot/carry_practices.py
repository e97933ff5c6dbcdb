"""Effects of practices → rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.carry_speak import listen
from bot.carrying import Act, Carried, Carrying
from bot.checking.holding import about_practice
from bot.keeping import keep_in
from flows import effects as e
from storage import cards, erasing, finding, practices
from storage.holding import Person
from storage.practices import OwnPart, Told
from storage.shown import NAMED, TITLE


@dataclass(frozen=True, slots=True)
class Along:
    """What goes with a text, or stands for it: the carrier's ids."""

    photo: str = ""
    sound: str = ""


async def share_practice(carrying: Carrying, person: Person, effect: e.SharePractice) -> Carried:
    """Told for the first time, or anew; what a new version has no more is erased at once."""
    connection, now = carrying.connection, carrying.now
    before = await practices.own(connection, person.id, effect.number) if effect.replaces else None
    parts = await _kept(carrying, person, effect, before.parts if before else {})
    told = await _told(carrying, person, effect)
    gone = await practices.tell_anew(connection, before, told, parts, now) if before else []
    practice = before.id if before else await practices.keep(connection, person.id, told, parts, now)
    for words in gone:
        await erasing.words(connection, person.id, words)
    await finding.index(connection, practice, now)
    await cards.close(connection, person.id, ("practice",), now, practice_id=practice)
    if told.state == "held":
        await cards.put(connection, "practice", person.id, "", now, practice_id=practice)
    if told.state != "draft":
        await about_practice(carrying, person.id, practice, held=told.state == "held")
    return ()


async def _told(carrying: Carrying, person: Person, effect: e.SharePractice) -> Told:
    answered = await practices.answered(carrying.connection, effect.answer, person.id)
    return Told(
        number=effect.number,
        kind=effect.kind,
        topic=effect.topic,
        audience=effect.audience,
        credit=effect.credit,
        answer=effect.answer if answered else None,
        held=bool(effect.doubts),
    )


async def _kept(
    carrying: Carrying, person: Person, effect: e.SharePractice, before: Mapping[str, OwnPart]
) -> dict[str, str]:
    """The ids of its words by part. What is as it was stays as it was, with its translations."""
    texts = {**effect.texts, TITLE: effect.title}
    language = await listen(carrying, person, " ".join(texts.values()))
    hidden = "nick" not in NAMED[effect.credit]
    ids: dict[str, str] = {}
    for part, text in texts.items():
        along = Along(effect.photos.get(part, ""), effect.sounds.get(part, ""))
        old = before.get(part)
        if old and (old.text, old.photo, old.sound) == (text, along.photo, along.sound):
            ids[part] = old.words
        elif text or along.sound:
            spoken = person.language if along.sound else language
            ids[part] = await keep_in(carrying, person, text, spoken, along, hidden=hidden)
    return ids


PRACTICE_ACTS: dict[type[e.Effect], Act] = {e.SharePractice: share_practice}
