"""What only two can do: take a text out of others' sight, and have somebody look at all that one woman sends
(SAF-20). `bot.desk.two` calls these once the second has agreed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.carrying import Carrying
from bot.checking import telling
from bot.checking.hours import LAST_WORD
from bot.checking.passing import hide
from bot.line import Line
from storage import cards, hers, people, questions, timers
from storage.checking import checks, texts
from storage.checking.checks import Checked
from storage.desk import log
from storage.recalling import call_back

About = Mapping[str, Any]


async def remove(
    connection: AsyncConnection, line: Line, about: About, by: str, second: str, now: datetime
) -> None:
    """Kept for five days, in which its author may say why it should stay; then it is erased."""
    check = await checks.find(connection, int(about["check"]), hold=True)
    if check is None or check.state not in checks.OPEN:
        return
    carrying = Carrying(line, connection, now)
    values = {"state": "removed", "why": str(about["why"]), "decided_by": by, "decided_at": now}
    await checks.change(connection, check.id, **values, look_at=now + LAST_WORD, held_until=None)
    await _out_of_sight(carrying, check)
    telling.tell(carrying, check, "removed", str(about["why"]))
    await _done(carrying, check, "removed", by, second, str(about["why"]))


async def block(
    connection: AsyncConnection, line: Line, about: About, by: str, second: str, now: datetime
) -> None:
    """Of what she has sent already nothing changes."""
    await _block(Carrying(line, connection, now), about, by, second, now)


async def unblock(
    connection: AsyncConnection, line: Line, about: About, by: str, second: str, now: datetime
) -> None:
    await _block(Carrying(line, connection, now), about, by, second, None)


async def _block(carrying: Carrying, about: About, by: str, second: str, at: datetime | None) -> None:
    check, done = (
        await checks.find(carrying.connection, int(about["check"])),
        "blocked" if at else "unblocked",
    )
    if check is None:
        return
    await people.change(carrying.connection, check.member_id, {"blocked_at": at})
    telling.tell(carrying, check, done, str(about["why"]))
    await _done(carrying, check, done, by, second, str(about["why"]))


async def _out_of_sight(carrying: Carrying, check: Checked) -> None:
    """What others have on their phones stays there; what is on its way to them does not arrive."""
    connection, now = carrying.connection, carrying.now
    await hide(carrying, check)
    if check.practice_id:
        await cards.close(connection, check.member_id, ("practice",), now, practice_id=check.practice_id)
    if (
        check.question_id
        and check.out
        and (found := await questions.on_its_way(connection, check.question_id))
    ):
        await hers.close(connection, found.of, found.number, now)
    ids = [one.id for one in await texts.texts(connection, _ids(check))]
    await call_back(connection, check.member_id, ids, sent=False)


def _ids(check: Checked) -> list[str]:
    return [str(id) for id in check.about.get("texts", [check.words_id]) if id]


async def _done(carrying: Carrying, check: Checked, action: str, by: str, second: str, why: str) -> None:
    more = {"reason": why, "second": second, "check_id": check.id}
    await log.write(carrying.connection, by, action, carrying.now, about=f"check {check.id}", **more)
    await timers.set_all(carrying.connection, carrying.timers)
    await carrying.line.bell.ring(carrying.connection, EVENTS)


Act = Callable[[AsyncConnection, Line, About, str, str, datetime], Awaitable[None]]

TWO_ACTS: Mapping[str, Act] = {"remove": remove, "block": block, "unblock": unblock}
"""By kind of proposal."""
