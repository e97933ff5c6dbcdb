"""The check queue: what waits and why, without words; one text opened, with all that can be done about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from fastapi import Response

from bot.carrying import Carrying
from bot.checking import deciding
from bot.checking.acting import acting
from bot.desk.checking import kind_of, reasons_of, texts_of_check, when
from bot.desk.html import button, choice, form, hidden, section, table
from bot.desk.roles import FACILITATING
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag
from storage.checking import checks
from storage.checking.checks import Checked
from storage.desk.staff import Colleague

MANY = 60
Does = Callable[[Carrying, Colleague, int, str], Awaitable[object]]


async def _to_safety(carrying: Carrying, who: Colleague, id: int, _: str) -> None:
    await deciding.to_safety(carrying, who, id)


ACTS: Mapping[str, Does] = {
    "pass": deciding.let_through,
    "ask": deciding.ask_change,
    "hold": deciding.hold,
    "safety": _to_safety,
    "remove": deciding.propose_removal,
    "block": deciding.propose_block,
    "unblock": deciding.propose_unblock,
}
TWO = ("remove", "block", "unblock")


class CheckRoom:
    path, title, roles = "check", "desk-check", FACILITATING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        if number := visit.number("n"):
            return await self._opened(visit, number)
        async with visit.line.database.connect() as connection:
            waiting = await checks.waiting(connection, MANY)
            elsewhere = await checks.elsewhere(connection, MANY)
        how = tag("p", visit.say("desk-check-how"))
        none = tag("p", visit.say("desk-check-none"), class_="soft")
        listed = [_list(visit, waiting, "desk-check-waiting")] if waiting else [none]
        return [how, *listed, *([_list(visit, elsewhere, "desk-check-elsewhere")] if elsewhere else [])]

    async def act(self, visit: Visit) -> Did | Response:
        """Raises `Refused`, also for what is no act of this room."""
        do, why = visit.fields.get("do", ""), visit.fields.get("why", "")
        if do not in ACTS:
            raise Refused("desk-check-gone")
        async with acting(visit.line) as carrying:
            await ACTS[do](carrying, visit.staff, visit.number("n"), why.strip("-"))
        return Did(f"desk-check-did-{'two' if do in TWO else do}")

    async def _opened(self, visit: Visit, number: int) -> list[Markup]:
        async with acting(visit.line) as carrying:
            check = await deciding.see(carrying, visit.staff, number)
            blocked = await checks.is_blocked(carrying.connection, check.member_id)
        told = visit.say("desk-check-told", kind=kind_of(visit, check), why=reasons_of(visit, check))
        return [
            tag("p", told),
            section(visit.say("desk-check-text"), *await texts_of_check(visit, check)),
            section(visit.say("desk-check-act"), _acts(visit, check, blocked=blocked)),
            tag("p", tag("a", visit.say("desk-check-back"), href=f"/desk/{self.path}")),
        ]


def _list(visit: Visit, these: list[Checked], caption: str) -> Markup:
    head = [visit.say(f"desk-check-{name}") for name in ("number", "why", "kind", "language", "left")]
    rows: list[list[str]] = [
        [
            tag("a", visit.say("desk-check-open", n=one.id), href=f"/desk/check?n={one.id}"),
            reasons_of(visit, one),
            kind_of(visit, one),
            visit.voice.named(one.language),
            when(visit, one),
        ]
        for one in these
    ]
    return table(head, rows, visit.say(caption, n=len(these)))


def _acts(visit: Visit, check: Checked, *, blocked: bool) -> Markup:
    """`blocked`: somebody looks at all that she sends already."""
    reasons = {"": visit.say("desk-check-as-found")}
    reasons |= {why: visit.say(f"mod-why-{why}") for why in deciding.WHYS}
    does = ["pass", "ask", "hold", "safety", "remove", "unblock" if blocked else "block"]
    if check.held_until is not None:
        does.remove("hold")
    return form(
        visit,
        "check",
        hidden("n", check.id),
        choice(visit.say("desk-check-reason"), "why", reasons),
        *(button(visit.say(f"desk-check-do-{do}"), do, "first" if do == "pass" else "") for do in does),
        tag("p", visit.say("desk-check-two"), class_="soft"),
    )
