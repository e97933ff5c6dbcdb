"""Who she is at the desk: her roles, her languages, and the hours in which she is on duty."""

from __future__ import annotations

from fastapi import Response

from bot.desk.html import button, field, form
from bot.desk.roles import EVERYBODY
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, listed, tag
from storage.desk import log, sessions, staff

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
        return [
            listed([(visit.say(name), value) for name, value in told.items()]),
            hours,
            *await _others(visit),
        ]

    async def act(self, visit: Visit) -> Did | Response:
        """Her hours: whole ones of her own zone, the first before the last; or no other browser of hers."""
        return await (_end_others(visit) if visit.fields.get("do") == "end" else self._hours(visit))

    async def _hours(self, visit: Visit) -> Did:
        opens, closes = visit.number("opens"), visit.number("closes")
        if not opens < closes <= LAST_HOUR:
            raise Refused("desk-odd-hours")
        async with visit.line.database.begin() as connection:
            await staff.change(connection, visit.staff.id, opens=opens, closes=closes)
            await log.write(connection, visit.staff.name, "hours", visit.now)
        return Did("desk-kept")


async def _others(visit: Visit) -> list[Markup]:
    """Where else she is in; nothing when it is here alone."""
    async with visit.line.database.connect() as connection:
        others = await sessions.others(connection, visit.staff.id, visit.session, visit.now)
    said = tag("p", visit.say("desk-others", n=others))
    return [said, form(visit, "me", button(visit.say("desk-end-others"), "end"))] if others else []


async def _end_others(visit: Visit) -> Did:
    async with visit.line.database.begin() as connection:
        await sessions.end_others(connection, visit.staff.id, visit.session)
        await log.write(connection, visit.staff.name, "ended", visit.now)
    return Did("desk-ended")
