"""Facts about what is hers: who can read what she wrote, and what is kept of her."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.days import told_whole
from bot.knowing import Asked, Lookup
from flows.facts import Kept, Mine
from flows.mine import READERS
from storage import exporting, hers
from storage.hers import HerWords
from storage.shown import ORDER, TITLE

CONSENT = "onb-consent"
OF_STATE = {"alone": "readers-team", "closed": "readers-had"}
OF_KIND = {
    "answer": "readers-asker",
    "thought": "readers-thought",
    "result": "readers-result",
    "said": "readers-one",
    "promise": "readers-group",
    "stood": "readers-stood",
    "outside": "readers-outside",
    "appeal": "readers-panel",
}
OF_AUDIENCE = {
    "all": "readers-all",
    "group": "readers-group",
    "nobody": "readers-team",
    "held": "readers-held",
}
OF_PLAN = {"kept": "readers-plan", "shown": "readers-plan-shown", "told": "readers-tried"}
OF_REPLY = {"shared": "readers-prompt", "kept": "readers-team"}
OF_PREPARED = {"kept": "readers-plan", "private": "readers-group", "printed": "readers-paper"}
HEADS = (TITLE, *ORDER)


def readers_of(words: HerWords) -> str:
    """The catalogue id of who can read them: the facilitators always can (PRODUCT 7, Access)."""
    if words.kind == "idea":
        return OF_AUDIENCE[words.state]
    if words.kind == "plan":
        return OF_PLAN[words.state]
    if words.kind == "prepared":
        return OF_PREPARED[words.state]
    if words.kind == "reply":
        return OF_REPLY[words.state]
    if words.kind != "question":
        return OF_KIND[words.kind]
    return OF_STATE.get(words.state) or READERS[words.privacy]


def day(at: datetime, timezone: str) -> str:
    """The day where she lives, as she writes it."""
    return told_whole(at.astimezone(ZoneInfo(timezone)))


async def mine(asked: Asked) -> dict[str, Any]:
    found = await hers.words_of(asked.connection, asked.person.id)
    listed = sorted(_listed(found), key=lambda words: -words.number)
    return {"mine": tuple(_mine(asked, words) for words in listed)}


def _listed(found: Iterable[HerWords]) -> Iterator[HerWords]:
    """A practice is one row, under its own number: its title, or the first part that she told."""
    practices: dict[int, list[HerWords]] = defaultdict(list)
    for words in found:
        if words.part:
            practices[words.practice].append(words)
        else:
            yield words
    for number, parts in practices.items():
        yield replace(min(parts, key=lambda words: HEADS.index(words.part)), number=number)


def _mine(asked: Asked, words: HerWords) -> Mine:
    """A voice note that nobody has typed is told by its length."""
    catalog, language = asked.line.catalog, asked.person.language
    aloud = catalog.part("voice-told", "", language, {"s": words.seconds}) if words.seconds else ""
    return Mine(
        number=words.number,
        kind=words.kind,
        readers=readers_of(words),
        text=words.text or aloud,
        answers=words.answers,
        closed=words.state == "closed",
    )


async def kept(asked: Asked) -> dict[str, Any]:
    record = await exporting.everything(asked.connection, asked.person.id)
    if record is None:
        return {}
    given = next((c.given_at for c in record.consents if c.sentence == CONSENT and not c.ended_at), None)
    herself = record.herself
    found = Kept(
        group=herself.group,
        hours=herself.hours,
        since=day(given, herself.timezone) if given else "",
        shows=herself.shows,
        n=len(record.words),
    )
    return {"kept": found}


KNOW_HERS: dict[str, Lookup] = {"mine": mine, "kept": kept}
