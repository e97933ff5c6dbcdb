"""Files that two have agreed to take out: for 24 hours, by those two, and every time it is written down."""

from __future__ import annotations

from datetime import timedelta

from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk import files, outgoing, two
from bot.desk.html import button, card, choice, form, hidden, section
from bot.desk.outgoing import Tables
from bot.desk.roles import FACILITATING, PANEL
from bot.desk.room import Did, Refused, Visit
from bot.desk.two_words import told
from bot.portal.html import Markup, tag
from storage.desk import log, proposals, shared_objects
from storage.desk.proposals import AGREED, Proposed

GOOD = timedelta(hours=24)
SHOWN = 20
FIGURES, OBJECTS = "figures", "objects"
TABLES = {OBJECTS: ("practices", "promises", "plans"), FIGURES: ("figures",)}


class ExportsRoom:
    path, title, roles = "exports", "desk-exports", FACILITATING | {PANEL}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            partners = await shared_objects.partners(connection)
            since = visit.now - GOOD
            agreed = await proposals.agreed(connection, "export", since, SHOWN)
        mine = [_ready(visit, one) for one in agreed if is_one_of_two(one, visit)]
        none = [] if mine else [tag("p", visit.say("desk-exports-none"))]
        return [
            tag("p", visit.say("desk-exports-how"), class_="soft"),
            asking(visit, self.path, partners),
            section(visit.say("desk-exports-ready"), *mine, *none),
        ]

    async def act(self, visit: Visit) -> Did | Response:
        """A file is asked for, or fetched. Raises `Refused` for who is neither of the two, and after 24
        hours."""
        if visit.fields.get("do") != "ask":
            return await _fetch(visit)
        async with visit.line.database.begin() as connection:
            about = await wished(connection, visit)
            await two.propose(connection, "export", about, visit.staff, visit.now)
        return Did("desk-exports-asked")


def asking(visit: Visit, path: str, partners: list[str]) -> Markup:
    """Of what: the figures, or the shared objects of one partner."""
    of = {FIGURES: visit.say("desk-exports-figures")} | {f"{OBJECTS}:{one}": one for one in partners}
    ask = button(visit.say(f"desk-{path}-ask"), "ask", "first")
    return form(visit, path, choice(visit.say("desk-exports-of"), "of", of), ask)


async def wished(connection: AsyncConnection, visit: Visit) -> dict[str, str]:
    """What a proposal is about. Raises `Refused` for a partner that is none."""
    what, _, org = visit.fields.get("of", "").partition(":")
    known = await shared_objects.partners(connection)
    if what not in TABLES or (what == OBJECTS) != (org in known):
        raise Refused("desk-exports-unknown")
    return {"what": what, "org": org}


def is_one_of_two(one: Proposed, visit: Visit) -> bool:
    return two.hers(one, visit.staff) or one.second == visit.staff.name


def _ready(visit: Visit, one: Proposed) -> Markup:
    until = (one.decided_at or one.created_at) + GOOD
    parts = TABLES[str(one.about["what"])]
    as_csv = (button(visit.say("desk-exports-csv", table=visit.say(f"desk-table-{p}")), p) for p in parts)
    given = form(
        visit, "exports", hidden("n", one.id), *as_csv, button(visit.say("desk-exports-json"), "json")
    )
    hours = max(1, (until - visit.now) // timedelta(hours=1))
    left = tag("p", visit.say("desk-exports-left", n=hours), class_="soft")
    return card(
        str(one.about["org"]) or visit.say("desk-exports-figures"), tag("p", told(visit, one)), left, given
    )


async def _fetch(visit: Visit) -> Response:
    """Made anew each time, so that what was taken back meanwhile is not in it."""
    part, now = visit.fields.get("do", ""), visit.now
    async with visit.line.database.begin() as connection:
        one = await proposals.find(connection, visit.number("n"))
        if one is None or not _open(one, visit):
            raise Refused("desk-exports-over")
        tables = await tables_of(connection, one, visit)
        await log.write(connection, visit.staff.name, "fetched", now, about=f"export {one.id}")
    if part in tables:
        return files.file(f"{part}.csv", files.as_csv(tables[part]), "text/csv; charset=utf-8")
    return files.file("shared.json", files.as_json(tables), "application/json")


def _open(one: Proposed, visit: Visit) -> bool:
    if one.kind != "export" or one.state != AGREED or one.decided_at is None:
        return False
    return one.decided_at > visit.now - GOOD and is_one_of_two(one, visit)


async def tables_of(connection: AsyncConnection, one: Proposed, visit: Visit) -> Tables:
    if one.about["what"] == FIGURES:
        return await outgoing.figures(connection, visit.now)
    return await outgoing.objects(connection, str(one.about["org"]), visit.now)
