"""Appeals: the panel reads what the author of a text says for it, and decides. The team sees how many."""

from __future__ import annotations

from fastapi import Response

from bot.checking import appealing
from bot.checking.acting import acting
from bot.desk.checking import reasons_of, texts_of_check
from bot.desk.html import button, form, hidden, section, table
from bot.desk.quoting import quote, texts_of
from bot.desk.roles import FACILITATING, PANEL
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag
from storage.checking import appeals

MANY = 60
STATES = ("open", "won", "lost")


class AppealsRoom:
    path, title, roles = "appeals", "desk-appeals", FACILITATING | {PANEL}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        if number := visit.number("n"):
            return await self._opened(visit, number)
        async with visit.line.database.connect() as connection:
            counted = await appeals.counts(connection)
            waiting = await appeals.waiting(connection, MANY)
        totals = {state: counted.get(state, 0) for state in STATES}
        how = tag("p", visit.say("desk-appeals-how"))
        said = tag("p", visit.say("desk-appeals-counts", **{f"n_{name}": n for name, n in totals.items()}))
        if not _of_panel(visit) or not waiting:
            return [how, said]
        head = [visit.say("desk-check-number"), visit.say("desk-appeals-due")]
        rows: list[list[str]] = [
            [
                tag("a", visit.say("desk-check-open", n=one.id), href=f"/desk/appeals?n={one.id}"),
                visit.voice.day(one.due_at),
            ]
            for one in waiting
        ]
        return [how, said, table(head, rows, visit.say("desk-appeals-waiting", n=len(waiting)))]

    async def act(self, visit: Visit) -> Did | Response:
        """Raises `Refused`."""
        do = visit.fields.get("do", "")
        if do not in ("won", "lost"):
            raise Refused("desk-appeal-gone")
        async with acting(visit.line) as carrying:
            await appealing.decide(carrying, visit.staff, visit.number("n"), won=do == "won")
        return Did(f"desk-appeals-did-{do}")

    async def _opened(self, visit: Visit, number: int) -> list[Markup]:
        async with acting(visit.line) as carrying:
            found, check = await appealing.see(carrying, visit.staff, number)
        said = await texts_of(visit, [found.words_id] if found.words_id else [])
        why = visit.say(f"mod-why-{check.why}") if check.why else reasons_of(visit, check)
        return [
            tag("p", visit.say("desk-appeals-told", why=why, who=check.decided_by or "-")),
            section(visit.say("desk-check-text"), *await texts_of_check(visit, check)),
            section(visit.say("desk-appeals-says"), quote(visit, said, found.words_id or "")),
            form(
                visit,
                self.path,
                hidden("n", found.id),
                button(visit.say("desk-appeals-agree"), "won", "first"),
                button(visit.say("desk-appeals-decline"), "lost"),
            ),
        ]


def _of_panel(visit: Visit) -> bool:
    return visit.may(PANEL) and not visit.may(*FACILITATING)
