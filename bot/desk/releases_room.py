"""What readers may read: frozen when two agreed, figures and counts alone. It is the only room a reader
has."""

from __future__ import annotations

from fastapi import Response

from bot.desk import two
from bot.desk.exports_room import asking, wished
from bot.desk.html import button, form, hidden, section
from bot.desk.released import tables
from bot.desk.roles import EVERYBODY, FACILITATING, PANEL
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, fitting, tag
from storage.desk import log, releases, shared_objects
from storage.desk.releases import Released

SHOWN = 10
ROOM = 80_000  # bytes of them on one page
MAKERS = FACILITATING | {PANEL}


class ReleasesRoom:
    path, title, roles = "releases", "desk-releases", EVERYBODY

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            found = await releases.newest(connection, SHOWN)
            partners = await shared_objects.partners(connection) if visit.may(*MAKERS) else []
        made = [asking(visit, self.path, partners)] if visit.may(*MAKERS) else []
        none = [] if found else [tag("p", visit.say("desk-releases-none"))]
        shown = fitting([_release(visit, one) for one in found], ROOM)
        return [tag("p", visit.say("desk-releases-how"), class_="soft"), *made, *shown, *none]

    async def act(self, visit: Visit) -> Did | Response:
        """Two are needed to show something, one to take it back. Raises `Refused`."""
        if not visit.may(*MAKERS):
            raise Refused("desk-two-not-hers")
        async with visit.line.database.begin() as connection:
            if visit.fields.get("do") == "back":
                number = visit.number("n")
                if not await releases.take_back(connection, number):
                    raise Refused("desk-two-gone")
                await log.write(
                    connection, visit.staff.name, "took-back", visit.now, about=f"release {number}"
                )
                return Did("desk-releases-back")
            about = await wished(connection, visit)
            await two.propose(connection, "release", about, visit.staff, visit.now)
        return Did("desk-exports-asked")


def _release(visit: Visit, one: Released) -> Markup:
    of = one.org or visit.say("desk-exports-figures")
    heading = visit.say("desk-releases-of", name=of, date=visit.voice.day(one.created_at))
    back = form(visit, "releases", hidden("n", one.id), button(visit.say("desk-releases-take-back"), "back"))
    return section(heading, *tables(visit, one), *([back] if visit.may(*MAKERS) else []))
