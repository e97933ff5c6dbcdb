"""Promises of authorities by how they stand, and the dialogues that groups prepare: no words, and no names
where somebody sees a risk (PRODUCT 9.1; SAF-14, SAF-15)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from fastapi import Response

from bot.desk.card_words import where, why
from bot.desk.html import section, table
from bot.desk.roles import FACILITATING
from bot.desk.room import Did, Refused, Visit
from bot.dialogue.board import Board, Entry, board
from bot.portal.html import Markup, tag
from flows.dialogue.kinds import KINDS
from storage.desk import opened
from storage.desk.opened import OpenCard
from storage.dialogue import overview
from storage.dialogue.overview import Ahead, Whose

SHOWN = 60  # rows of a table
WEEK = timedelta(days=7)
NAMELESS = "…"


class PromisesRoom:
    """What a person has to settle comes first; each of those is a card, and is answered there."""

    path, title, roles = "promises", "desk-promises", FACILITATING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            found = await board(connection, visit.now)
            whose = await overview.whose_promises(connection)
            coming = await overview.ahead(connection)
            waiting = [one for one in await opened.every(connection) if one.promise or one.dialogue]
        return [
            _tiles(visit, found),
            section(visit.say("desk-promises-waiting"), *_waiting(visit, waiting)),
            section(visit.say("desk-promises-all"), *_promises(visit, found, whose)),
            section(visit.say("desk-promises-kinds"), _kinds(visit, found, whose)),
            section(visit.say("desk-ahead"), *_ahead(visit, coming)),
        ]

    async def act(self, visit: Visit) -> Did | Response:
        """Nothing is done here: what waits is done on its card."""
        raise Refused("desk-card-gone")


def _tiles(visit: Visit, found: Board) -> Markup:
    today = visit.now.date()
    due = [one for one in found.entries if one.state == "due"]
    counts = {
        "week": sum(one.due_on <= today + WEEK for one in due),
        "today": sum(one.due_on == today for one in due),
        **{state: found.counts[state] for state in ("late", "said", "kept", "closed")},
        "written": sum(one.proof not in ("", "spoken") for one in found.entries),
        "spoken": sum(one.proof in ("", "spoken") for one in found.entries),
        "people": found.people,
    }
    made = (
        tag("li", tag("strong", str(n)), visit.say(f"desk-promises-{name}")) for name, n in counts.items()
    )
    return tag("ul", *made, class_="tiles")


def _waiting(visit: Visit, waiting: Sequence[OpenCard]) -> list[Markup]:
    if not waiting:
        return [tag("p", visit.say("desk-none"), class_="soft")]
    links = (
        tag("li", tag("a", why(visit, one), href=where(one)), f" {_about(visit, one)}") for one in waiting
    )
    return [tag("ul", *links)]


def _about(visit: Visit, card: OpenCard) -> str:
    name, number = ("promise", card.promise) if card.promise else ("dialogue", card.dialogue)
    return f"{visit.say(f'desk-no-{name}', n=str(number))}, {card.facilitator}"


def _promises(visit: Visit, found: Board, whose: Mapping[int, Whose]) -> list[Markup]:
    names = ("number", "group", "state", "due", "proof", "rounds", "kind")
    rows = [_promise(visit, one, whose) for one in found.entries[:SHOWN]]
    if not rows:
        return [tag("p", visit.say("desk-none"), class_="soft")]
    cut = [tag("p", visit.say("desk-cut", n=SHOWN))] if len(found.entries) > SHOWN else []
    head = [visit.say(f"desk-head-{name}") for name in names]
    return [table(head, rows, visit.say("desk-promises-all")), *cut]


def _promise(visit: Visit, one: Entry, whose: Mapping[int, Whose]) -> list[str]:
    known = whose.get(one.number, Whose("other", risky=False))
    reason = f" ({visit.say(f'desk-closed-{one.reason}')})" if one.reason else ""
    return [
        str(one.number),
        NAMELESS if known.risky else one.group,
        visit.say(f"desk-promises-{'week' if one.state == 'due' else one.state}-one") + reason,
        f"{one.due_on:%d/%m/%Y}",
        visit.say("desk-promises-spoken-one" if one.proof in ("", "spoken") else "desk-promises-written-one"),
        str(one.rounds),
        NAMELESS if known.risky else kind(visit, known.kind),
    ]


def _kinds(visit: Visit, found: Board, whose: Mapping[int, Whose]) -> Markup:
    """How the promises of each kind of authority stand; what is risky is counted, and told of none."""
    states = ("due", "late", "said", "kept", "closed")
    by = {name: [one for one in found.entries if whose[one.number].kind == name] for name in KINDS}
    rows = [
        [kind(visit, name), *(str(sum(one.state == state for one in these)) for state in states)]
        for name, these in by.items()
        if these
    ]
    head = [visit.say("desk-head-kind"), *(visit.say(f"desk-state-{state}-promise") for state in states)]
    return table(head, rows, visit.say("desk-promises-kinds"))


def kind(visit: Visit, name: str) -> str:
    """What this kind of authority is called."""
    return visit.voice.option("d-auth-type", str(KINDS.index(name) + 1)) if name in KINDS else name


def _ahead(visit: Visit, coming: Sequence[Ahead]) -> list[Markup]:
    if not coming:
        return [tag("p", visit.say("desk-none"), class_="soft")]
    names = ("number", "group", "day", "missing", "notes")
    rows = [_dialogue(visit, one) for one in coming[:SHOWN]]
    cut = [tag("p", visit.say("desk-cut", n=SHOWN))] if len(coming) > SHOWN else []
    return [table([visit.say(f"desk-head-{name}") for name in names], rows, visit.say("desk-ahead")), *cut]


def _dialogue(visit: Visit, one: Ahead) -> list[str]:
    day = f"{one.meets_on:%d/%m/%Y} {one.meets_at}".strip() if one.meets_on else visit.say("desk-no-day")
    paused = f" ({visit.say('desk-paused')})" if one.state == "paused" else ""
    return [
        str(one.number),
        NAMELESS if one.risky else f"{one.group} ({one.facilitator})",
        day + paused,
        ", ".join(visit.say(f"step-{step}") for step in one.missing) or visit.say("desk-nothing-missing"),
        (visit.say("desk-risky") if one.risky else one.notes) or visit.say("desk-nobody-yet"),
    ]
