"""The figures: whether all are heard, how fast, where women stop, and what the team did with its power."""

from __future__ import annotations

from fastapi import Response

from bot.desk.figures.heard import languages, load, silent, waiting
from bot.desk.figures.keeping import PERIODS, Kept
from bot.desk.figures.kept import cost, falling
from bot.desk.figures.own import keepers, power
from bot.desk.figures.whole import measures
from bot.desk.roles import WORKING
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag

FIRST = 30  # days, when none are chosen
PARTS = (languages, waiting, load, silent, falling, power, cost, keepers, measures)


class FiguresRoom:
    """Counts of five or more, and no words: for all who work here."""

    path, title, roles = "figures", "desk-figures", WORKING

    def __init__(self) -> None:
        self._kept = Kept()

    async def show(self, visit: Visit) -> list[Markup] | Response:
        days = visit.number("days")
        days = days if days in PERIODS else FIRST
        board = await self._kept.board(visit.line, days)
        until = tag("p", visit.say("desk-fig-until", time=f"{board.at:%Y-%m-%d %H:%M} UTC"), class_="soft")
        few = tag("p", visit.say("desk-fig-few"), class_="soft")
        return [_periods(visit, days), until, few, *(part(visit, board) for part in PARTS)]

    async def act(self, visit: Visit) -> Did | Response:
        """Nothing is done here; raises `Refused`."""
        raise Refused("desk-fig-only-looked-at")


def _periods(visit: Visit, chosen: int) -> Markup:
    links = (
        tag(
            "a",
            visit.say("desk-fig-days", n=days),
            href=f"/desk/figures?days={days}",
            aria_current="true" if days == chosen else "",
        )
        for days in PERIODS
    )
    return tag("nav", *links, aria_label=visit.say("desk-fig-period"))
