"""Who works the desk: roles, languages, who is on duty now; a colleague whose phone is lost is locked out."""

from __future__ import annotations

from fastapi import Response

from bot.desk import colleagues
from bot.desk.duty import on_duty
from bot.desk.html import button, choice, form, hidden, section, table, ticks
from bot.desk.roles import PANEL, ROLES, WORKING
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, joined, tag
from storage.desk import sessions, staff
from storage.desk.staff import Colleague

HEADS = ("name", "roles", "reads", "duty", "seen", "lost")


class StaffRoom:
    path, title, roles = "staff", "desk-staff", WORKING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            found = await staff.every(connection)
            seen = await sessions.last_seen(connection)
        heads = [visit.say(f"desk-staff-{name}") for name in HEADS]
        rows = [_row(visit, who, visit.voice.moment(seen.get(who.id))) for who in found]
        shown = [tag("p", visit.say("desk-staff-how")), table(heads, rows, visit.say("desk-staff-all"))]
        others = [who for who in found if who.id != visit.staff.id]
        return [*shown, *([_giving(visit, others)] if visit.may(PANEL) and others else [])]

    async def act(self, visit: Visit) -> Did | Response:
        """lock, unlock, or from the panel: these roles and no others."""
        name, line = visit.fields.get("name", ""), visit.line
        match visit.fields.get("do"):
            case "lock":
                await colleagues.lock(line, name, visit.staff.name)
            case "unlock":
                await colleagues.unlock(line, name, visit.staff.name)
            case "roles":
                given = [role for role in visit.fields.get("roles", "").split(",") if role]
                await colleagues.give_roles(line, name, given, visit.staff)
            case _:
                raise Refused("desk-what")
        return Did("desk-kept")


def _row(visit: Visit, who: Colleague, seen: str) -> list[str]:
    roles = ", ".join(visit.say(f"desk-role-{role}") for role in who.roles)
    reads = ", ".join(visit.voice.named(language) for language in who.reads)
    return [
        who.name,
        roles,
        reads,
        _duty(visit, who),
        seen or visit.say("desk-staff-never"),
        _lost(visit, who),
    ]


def _duty(visit: Visit, who: Colleague) -> str:
    now = "desk-duty-now" if who.locked_at is None and on_duty(who, visit.now) else "desk-duty-not"
    return visit.say(now, opens=who.opens, closes=who.closes, zone=who.timezone)


def _lost(visit: Visit, who: Colleague) -> Markup:
    """The button that locks her out, or lets her in again."""
    do = "unlock" if who.locked_at else "lock"
    said = [tag("p", visit.say("desk-locked", at=visit.voice.moment(who.locked_at)))] if who.locked_at else []
    pressed = form(
        visit, "staff", hidden("name", who.name), button(visit.say(f"desk-{do}", name=who.name), do)
    )
    return joined([*said, pressed])


def _giving(visit: Visit, others: list[Colleague]) -> Markup:
    return section(
        visit.say("desk-roles-give"),
        tag("p", visit.say("desk-roles-how"), class_="soft"),
        form(
            visit,
            "staff",
            choice(visit.say("desk-staff-name"), "name", {who.name: who.name for who in others}),
            ticks(visit.say("desk-roles"), "roles", {role: visit.say(f"desk-role-{role}") for role in ROLES}),
            button(visit.say("desk-keep"), "roles"),
        ),
    )
