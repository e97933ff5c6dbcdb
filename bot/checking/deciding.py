"""What a person of the team does about a text, by chat and on the pages: each act has who, why and when
(PRODUCT 6.9). All raise `Refused`."""

from __future__ import annotations

from bot.carrying import Carrying
from bot.checking import telling
from bot.checking.hours import HELD
from bot.checking.passing import go_on, hide
from bot.desk.roles import FACILITATING
from bot.desk.room import Refused
from bot.desk.two import propose
from bot.moderating import REASONS
from storage import cards
from storage.checking import checks
from storage.checking.checks import Checked
from storage.desk import log
from storage.desk.staff import Colleague

WHYS = (*REASONS[:-3], "other")
"""The list from which a reason is chosen."""


async def see(carrying: Carrying, who: Colleague, id: int) -> Checked:
    """She opens it: that is logged, with no words."""
    check = await _open(carrying, who, id)
    await checks.change(carrying.connection, id, seen_at=check.seen_at or carrying.now)
    await _log(carrying, who, "saw", check)
    return check


async def let_through(carrying: Carrying, who: Colleague, id: int, why: str = "") -> None:
    check = await _decide(carrying, who, id, "passed", why, look_at=None, held_until=None)
    await _log(carrying, who, "passed", check, why)
    await go_on(carrying, check)
    if not check.out:
        telling.tell(carrying, check, "passed")


async def ask_change(carrying: Carrying, who: Colleague, id: int, why: str = "") -> None:
    """Its author decides; while she has not, it waits. One that others see is hidden where it can be."""
    check = await _decide(carrying, who, id, "asked", why, look_at=None, held_until=None)
    await _log(carrying, who, "asked", check, why)
    await hide(carrying, check)
    telling.ask_to_change(carrying, check, _said(check, why))


async def hold(carrying: Carrying, who: Colleague, id: int, why: str = "") -> None:
    """Up to a day, and once: it is not put off again by holding it anew."""
    check = await _open(carrying, who, id)
    if check.held_until is not None:
        raise Refused("desk-check-held-once")
    until = carrying.now + HELD
    check = await _decide(carrying, who, id, "held", why, look_at=until, held_until=until)
    await _log(carrying, who, "held", check, why)
    await hide(carrying, check)
    telling.tell(carrying, check, "held", _said(check, why))


async def to_safety(carrying: Carrying, who: Colleague, id: int) -> None:
    """A safety person is told that somebody may need her; the text stays where it is."""
    check = await _open(carrying, who, id)
    await cards.put(carrying.connection, "safety-look", check.member_id, "", carrying.now)
    await checks.change(carrying.connection, id, decided_by=who.name)
    await _log(carrying, who, "to safety", check)


async def propose_removal(carrying: Carrying, who: Colleague, id: int, why: str) -> None:
    await _propose(carrying, who, id, "remove", why)


async def propose_block(carrying: Carrying, who: Colleague, id: int, why: str) -> None:
    """From then on somebody looks at all that she sends."""
    await _propose(carrying, who, id, "block", why)


async def propose_unblock(carrying: Carrying, who: Colleague, id: int, why: str) -> None:
    await _propose(carrying, who, id, "unblock", why)


async def _propose(carrying: Carrying, who: Colleague, id: int, kind: str, why: str) -> None:
    """Two persons are needed: nothing happens before the second has agreed (SAF-20)."""
    check = await _open(carrying, who, id)
    about = {"check": check.id, "member": check.member_id, "why": _said(check, why)}
    await propose(carrying.connection, kind, about, who, carrying.now)
    await _log(carrying, who, f"proposed to {kind}", check, why)


async def _open(carrying: Carrying, who: Colleague, id: int) -> Checked:
    if FACILITATING.isdisjoint(who.roles) or who.locked_at is not None:
        raise Refused("desk-check-not-hers")
    check = await checks.find(carrying.connection, id, hold=True)
    if check is None or check.state not in checks.OPEN:
        raise Refused("desk-check-gone")
    if check.member_id == who.member_id:
        raise Refused("desk-check-own")
    return check


async def _decide(
    carrying: Carrying, who: Colleague, id: int, state: str, why: str, **more: object
) -> Checked:
    check = await _open(carrying, who, id)
    if why and why not in WHYS:
        raise Refused("desk-check-why-odd")
    values = {"state": state, "why": _said(check, why), "decided_by": who.name}
    await checks.change(carrying.connection, id, **values, decided_at=carrying.now, **more)
    return check


def _said(check: Checked, why: str) -> str:
    return why or telling.first_of(check.reasons)


async def _log(carrying: Carrying, who: Colleague, action: str, check: Checked, why: str = "") -> None:
    about = f"check {check.id}"
    reason = "" if action == "saw" else _said(check, why)
    more = {
        "reason": reason,
        "practice_id": check.practice_id,
        "question_id": check.question_id,
        "check_id": check.id,
    }
    await log.write(carrying.connection, who.name, action, carrying.now, about=about, **more)
