"""What no single person may do: one proposes, another agrees, and only then it is done (SAF-20)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.checking.removing import TWO_ACTS
from bot.desk import releasing, setting
from bot.desk.roles import FACILITATING, PANEL
from bot.desk.room import Refused
from bot.line import Line
from storage.desk import log, proposals
from storage.desk.proposals import Proposed
from storage.desk.staff import Colleague

About = Mapping[str, Any]
Act = Callable[[AsyncConnection, Line, About, str, str, datetime], Awaitable[None]]
"""Does what two have agreed to. The names are those of the first and of the second person."""

MAY_AGREE: Mapping[str, frozenset[str]] = {
    "remove": FACILITATING | {PANEL},
    "block": FACILITATING | {PANEL},
    "unblock": FACILITATING | {PANEL},
    "export": FACILITATING | {PANEL},
    "release": FACILITATING | {PANEL},
    "setting": frozenset({PANEL}),
}
"""By kind: the roles of those who may propose it, and be the second person. Of settings both are of the
panel."""


async def propose(connection: AsyncConnection, kind: str, about: About, by: Colleague, now: datetime) -> int:
    """The number of what now waits for a second person. `about`: ids and figures only, no words. Raises
    `Refused` for who has no role in it."""
    if MAY_AGREE[kind].isdisjoint(by.roles):
        raise Refused("desk-two-not-hers")
    number = await proposals.add(connection, kind, about, by.name, by.id, now)
    await log.write(connection, by.name, "proposed", now, about=f"{kind} {number}")
    return number


async def decide(line: Line, proposal: int, by: Colleague, agree: bool) -> None:
    """It is done, or refused, in the name of two. Raises `Refused` for the one who proposed it, for who has
    no role in it, and when it is decided already."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        found = _hers_to_decide(await proposals.held(connection, proposal), by)
        await proposals.decide(connection, found.id, by.name, state_of(agree), now)
        about = f"{found.kind} {found.id}"
        await log.write(connection, by.name, state_of(agree), now, about=about, second=found.by)
        if agree:
            await ACTS[found.kind](connection, line, found.about, found.by, by.name, now)


def state_of(agree: bool) -> str:
    return proposals.AGREED if agree else proposals.REFUSED


def may_decide(found: Proposed, by: Colleague) -> bool:
    """Somebody else than who proposed it, with a role in it."""
    return not hers(found, by) and not MAY_AGREE[found.kind].isdisjoint(by.roles)


def hers(found: Proposed, by: Colleague) -> bool:
    """She may go by another name by now, or be listed anew under the same."""
    return by.id == found.by_id or by.name == found.by


def _hers_to_decide(found: Proposed | None, by: Colleague) -> Proposed:
    if found is None or found.state != proposals.OPEN:
        raise Refused("desk-two-gone")
    if hers(found, by):
        raise Refused("desk-own-proposal")
    if not may_decide(found, by) or by.locked_at is not None:
        raise Refused("desk-two-not-hers")
    return found


async def _nothing_more(
    connection: AsyncConnection, line: Line, about: About, by: str, second: str, now: datetime
) -> None:
    """An export is made when one of the two fetches it."""


ACTS: Mapping[str, Act] = {
    **TWO_ACTS,
    "export": _nothing_more,
    "release": releasing.release,
    "setting": setting.put,
}
"""By kind. The modules that are named here do not import this one: rooms propose."""
