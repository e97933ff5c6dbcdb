"""The worker's look at texts that nobody has decided about in time (PRODUCT 6.9: when the queue is late)."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.carrying import Carrying
from bot.checking import telling
from bot.checking.changing import ids, take_out
from bot.checking.passing import go_on
from bot.dialogue.looks import Looks
from bot.line import Line
from bot.moderating import stays
from storage import erasing
from storage.checking import appeals, checks
from storage.checking.checks import Checked

LATER = timedelta(minutes=5)  # one whose look failed

log = logging.getLogger(__name__)


async def look_at_checks(line: Line) -> int:
    """Look at every one that is due. Returns how many there were."""
    return await CHECKS.run(line)


async def _look(carrying: Carrying, check: Checked) -> None:
    await checks.change(carrying.connection, check.id, look_at=None)
    await LOOKS.get(check.state, _nothing)(carrying, check)


async def _late(carrying: Carrying, check: Checked) -> None:
    """What others see already stays seen. What is in no danger goes on without that part; the rest waits.
    So does what was held for a day: as if nobody had looked."""
    reported = "reported" in check.reasons and check.state == "waiting"
    if check.out and not reported:
        await _close(carrying, check)
    elif reported or stays(check.reasons, carrying.line.reasons) or not await take_out(carrying, check):
        await checks.change(carrying.connection, check.id, state="waiting")
        log.warning("check %d is late, and nobody has decided about it", check.id)
    else:
        telling.tell(carrying, check, "late")


async def _close(carrying: Carrying, check: Checked) -> None:
    """Nobody has said a word against it."""
    await checks.change(carrying.connection, check.id, state="passed", decided_at=carrying.now)
    await go_on(carrying, check)


async def _erase(carrying: Carrying, check: Checked) -> None:
    """Its author has not appealed, or in vain."""
    if not await appeals.is_open(carrying.connection, check.id):
        for words in ids(check):
            await erasing.words(carrying.connection, check.member_id, words)


async def _nothing(carrying: Carrying, check: Checked) -> None:
    """It was decided meanwhile."""


LOOKS: Mapping[str, Callable[[Carrying, Checked], Awaitable[None]]] = {
    "waiting": _late,
    "held": _late,
    "removed": _erase,
}


async def _put_off(connection: AsyncConnection, taken: Checked, now: datetime) -> None:
    await checks.change(connection, taken.id, look_at=now + LATER)


CHECKS = Looks("check", checks.take_due, _look, _put_off)
