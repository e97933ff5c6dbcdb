"""Practices that wait for a person, and all that are shared (PRODUCT 6.9, 9.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fastapi import Response

from bot.desk.html import choice, section, seeking, table
from bot.desk.keepers.since import age
from bot.desk.roles import FACILITATING
from bot.desk.room import Did, Refused, Visit
from bot.measures.cells import Cell
from bot.portal.html import Markup, tag
from flows.topics import TOPICS
from storage import held
from storage import practices as kept
from storage.desk import log, shared
from storage.desk.shared import Listed, Shares, Sought
from storage.held import Held
from translations.catalog import LANGUAGES

MOST = 50  # that wait
KINDS = ("works", "half", "failed")


class PracticesRoom:
    path, title, roles = "practices", "desk-practices", FACILITATING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        if number := visit.number("open"):
            return await _opened(visit, number)
        sought = Sought(*(_sought(visit, name) for name in ("language", "topic", "kind")))
        async with visit.line.database.connect() as connection:
            waiting = await held.waiting(connection)
            found = await shared.listed(connection, sought)
            counted = await shared.shares(connection, sought)
        return [_waiting(visit, waiting), _shared(visit, sought, found, counted)]

    async def act(self, visit: Visit) -> Did | Response:
        """Nothing is decided here: the check queue does that."""
        raise Refused("desk-practice-elsewhere")


def _sought(visit: Visit, name: str) -> str:
    """What the form calls - is everything."""
    return visit.fields.get(name, "").strip("-")


def _topic(visit: Visit, topic: str) -> str:
    return visit.voice.label("onb-know", TOPICS, topic)


def _waiting(visit: Visit, waiting: Sequence[Held]) -> Markup:
    rows = [
        [
            str(one.number),
            age(visit, one.since),
            visit.voice.named(one.language),
            _topic(visit, one.topic),
        ]
        for one in waiting[:MOST]
    ]
    head = [visit.say(name) for name in ("desk-t-number", "desk-t-time", "desk-t-language", "desk-t-topic")]
    told = table(head, rows, visit.say("desk-practice-waiting-how"))
    there = tag("p", tag("a", visit.say("desk-practice-look"), href="/desk/check"))
    inside = [told, there] if rows else [tag("p", visit.say("desk-t-nothing"))]
    return section(visit.say("desk-practice-waiting"), *inside)


def _shared(visit: Visit, sought: Sought, found: Sequence[Listed], counted: Shares) -> Markup:
    rows = [
        [
            tag("a", str(one.number), href=f"?open={one.number}"),
            visit.voice.named(one.language),
            _topic(visit, one.topic),
            visit.say(f"desk-t-kind-{one.kind}"),
            str(one.used),
            visit.voice.day(one.shared_at),
        ]
        for one in found
    ]
    names = ("desk-t-number", "desk-t-language", "desk-t-topic", "desk-t-kind", "desk-t-used", "desk-t-day")
    told = table([visit.say(name) for name in names], rows, visit.say("desk-practice-shared-how"))
    return section(
        visit.say("desk-practice-shared"),
        _seeking(visit, sought),
        tag("p", _share(visit, counted)),
        told if rows else tag("p", visit.say("desk-t-nothing")),
    )


def _share(visit: Visit, counted: Shares) -> str:
    """How many of them tell of what failed or was half done: never of fewer than five women."""
    share = counted.hard / counted.practices if counted.practices else None
    if share is None or Cell(share, counted.authors, counted.hard_authors).few:
        return visit.say("desk-hard-few")
    return visit.say("desk-hard", n=round(100 * share))


def _seeking(visit: Visit, sought: Sought) -> Markup:
    everything = {"": visit.say("desk-t-all")}
    languages = everything | {language: visit.voice.named(language) for language in LANGUAGES}
    topics = everything | {topic: _topic(visit, topic) for topic in TOPICS.values()}
    kinds = everything | {kind: visit.say(f"desk-t-kind-{kind}") for kind in KINDS}
    return seeking(
        PracticesRoom.path,
        choice(visit.say("desk-t-language"), "language", languages, sought.language),
        choice(visit.say("desk-t-topic"), "topic", topics, sought.topic),
        choice(visit.say("desk-t-kind"), "kind", kinds, sought.kind),
        tag("button", visit.say("desk-t-seek")),
    )


async def _opened(visit: Visit, number: int) -> list[Markup]:
    """One that is shared. That she has seen it is written down."""
    async with visit.line.database.begin() as connection:
        one = await shared.one(connection, number)
        found = await kept.own(connection, one.member_id, number) if one else None
        if one is None or found is None:
            raise Refused("desk-practice-gone")
        about = f"practice {number}"
        await log.write(connection, visit.staff.name, "saw", visit.now, about=about, practice_id=one.id)
    texts = {part: told.text or "" for part, told in found.parts.items()}
    back = tag("p", tag("a", visit.say("desk-t-back"), href=f"/desk/{PracticesRoom.path}"))
    return [back, _texts(visit, number, texts)]


def _texts(visit: Visit, number: int, texts: Mapping[str, str]) -> Markup:
    """Part by part, as she wrote them."""
    parts = (
        (
            tag("h3", visit.say(f"desk-t-part-{part}")),
            tag("blockquote", text or visit.say("desk-t-not-typed")),
        )
        for part, text in texts.items()
    )
    told = (piece for part in parts for piece in part)
    return section(visit.say("desk-practice-no", number=str(number)), *told)
