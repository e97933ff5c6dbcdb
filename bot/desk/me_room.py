"""Who she is at the desk: her roles, her languages, and the hours in which she is on duty."""

from __future__ import annotations

from fastapi import Response

from bot.desk.html import button, field, form
from bot.desk.roles import EVERYBODY
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, listed
from storage.desk import log, staff

LAST_HOUR = 24


class MeRoom:
    path, title, roles = "me", "desk-me", EVERYBODY

    async def show(self, visit: Visit) -> list[Markup] | Response:
        who = visit.staff
        told = {
            "desk-name": who.name,
            "desk-roles": ", ".join(visit.say(f"desk-role-{role}") for role in who.roles),
            "desk-reads": ", ".join(visit.voice.named(language) for language in who.reads),
            "desk-zone": who.timezone,
        }
        hours = form(
            visit,
            self.path,
            field(visit.say("desk-opens"), "opens", str(who.opens), inputmode="numeric"),
            field(visit.say("desk-closes"), "closes", str(who.closes), inputmode="numeric"),
            button(visit.say("desk-keep"), "hours"),
        )
        return [listed([(visit.say(name), value) for name, value in told.items()]), hours]

    async def act(self, visit: Visit) -> Did | Response:
        """Her hours: whole ones of her own zone, the first before the last."""
        opens, closes = visit.number("opens"), visit.number("closes")
        if not opens < closes <= LAST_HOUR:
            raise Refused("desk-odd-hours")
        async with visit.line.database.begin() as connection:
            await staff.change(connection, visit.staff.id, opens=opens, closes=closes)
            await log.write(connection, visit.staff.name, "hours", visit.now)
        return Did("desk-kept")
