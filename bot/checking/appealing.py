"""What its author says for a text, and what a member of the panel decides (PRODUCT 6.9: within five days)."""

from __future__ import annotations

from bot.carrying import Carrying
from bot.checking import telling
from bot.checking.hours import ANSWERED
from bot.checking.passing import go_on
from bot.desk.roles import FACILITATING, PANEL
from bot.desk.room import Refused
from storage import asking
from storage.checking import appeals, checks
from storage.checking.appeals import Appealed
from storage.checking.checks import Checked
from storage.desk import log
from storage.desk.staff import Colleague
from storage.holding import Person

MAY_APPEAL = ("asked", "held", "removed")


async def appeal(carrying: Carrying, person: Person, check: int, text: str) -> None:
    """Her own words, for the panel alone. Once while one is open, and only for a text of hers."""
    found = await checks.find(carrying.connection, check, hold=True)
    if found is None or found.member_id != person.id or found.state not in MAY_APPEAL:
        return
    if not await appeals.is_open(carrying.connection, check):
        now = carrying.now
        words = await asking.keep_words(carrying.connection, person.id, person.language, text, now)
        await appeals.add(carrying.connection, check, words, now + ANSWERED, now)
        await checks.change(carrying.connection, check, look_at=None)


async def decide(carrying: Carrying, who: Colleague, id: int, *, won: bool) -> None:
    """Won: it goes on as she wrote it. Lost: it goes nowhere. Raises `Refused` for who works with the texts
    herself, and for who decided about this one."""
    found, check = await opened(carrying, who, id)
    if check.decided_by == who.name:
        raise Refused("desk-appeal-own")
    state, now = "won" if won else "lost", carrying.now
    await appeals.decide(carrying.connection, found.id, state, who.name, now)
    await _log(carrying, who, f"appeal {state}", check)
    await checks.change(
        carrying.connection, check.id, state="kept" if won else "removed", look_at=None if won else now
    )
    if won:
        await go_on(carrying, check)
    telling.tell(carrying, check, state, check.why)


async def see(carrying: Carrying, who: Colleague, id: int) -> tuple[Appealed, Checked]:
    """She opens it: that is logged."""
    found, check = await opened(carrying, who, id)
    await _log(carrying, who, "saw", check)
    return found, check


async def opened(carrying: Carrying, who: Colleague, id: int) -> tuple[Appealed, Checked]:
    if PANEL not in who.roles or not FACILITATING.isdisjoint(who.roles) or who.locked_at is not None:
        raise Refused("desk-appeal-panel")
    found = await appeals.find(carrying.connection, id)
    check = await checks.find(carrying.connection, found.check_id, hold=True) if found else None
    if found is None or check is None or found.state != "open":
        raise Refused("desk-appeal-gone")
    return found, check


async def _log(carrying: Carrying, who: Colleague, action: str, check: Checked) -> None:
    about, more = f"check {check.id}", {"check_id": check.id, "reason": check.why}
    await log.write(carrying.connection, who.name, action, carrying.now, about=about, **more)
