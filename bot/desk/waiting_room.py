"""What waits for a person: how much of each, and every card, the oldest first. It is the first room."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import Response

from bot.desk.card_page import opened_card
from bot.desk.card_words import where, why
from bot.desk.html import table
from bot.desk.questions_room import left_told
from bot.desk.roles import FACILITATING, WORKING
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag
from bot.unmet import cards
from bot.unmet.found import HOUR
from storage.desk import opened, staff, waiting
from storage.desk.opened import OpenCard
from storage.desk.staff import Colleague
from storage.team import Said

SHOWN = 60  # cards
ROOMS = {
    "safety": "safety",
    "questions": "questions",
    "reports": "check",
    "stuck": "waiting",
    "promises": "promises",
    "check": "check",
    "two": "two",
    "translations": "translations",
    "voices": "voices",
    "cards": "waiting",
}
"""Where each of what is counted is met."""


class WaitingRoom:
    """Lists name nobody and show no words. Who reads no texts of members sees how much waits."""

    path, title, roles = "waiting", "desk-waiting", WORKING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        reads = visit.may(*FACILITATING)
        if reads and (card := visit.number("card")):
            return await opened_card(visit, self.path, card)
        async with visit.line.database.connect() as connection:
            counts = await waiting.counts_for(connection, visit.staff.roles, visit.now)
            found = await opened.every(connection) if reads else []
            colleagues = await staff.every(connection) if reads else []
        return [_tiles(visit, counts), *(_cards(visit, found, colleagues) if reads else [])]

    async def act(self, visit: Visit) -> Did | Response:
        """She wrote, or wrote what she tried, or closes what she has written about; raises `Refused`."""
        if not visit.may(*FACILITATING):
            raise Refused("desk-not-yours")
        line, card, do = visit.line, visit.number("card"), visit.fields.get("do", "")
        if do not in ("write", "tried"):
            await cards.close(line, card, visit.staff.name)
            return Did("desk-card-closed")
        said = Said(visit.staff.name, visit.fields.get("language", ""), visit.fields.get("text", ""))
        keep, closes = visit.fields.get("keep") == "yes", do == "tried"
        await cards.write(line, card, said, keep=keep, closes=closes)
        return Did("desk-card-closed") if closes else Did("desk-card-written", f"card={card}")


def _tiles(visit: Visit, counts: dict[str, int]) -> Markup:
    made = []
    for name, n in counts.items():
        told = [tag("strong", str(n), data_count=name), visit.say(f"desk-tile-{name}")]
        met = ROOMS[name] != "waiting" and (name != "safety" or visit.may("safety"))
        made.append(tag("li", tag("a", *told, href=f"/desk/{ROOMS[name]}") if met else tag("span", *told)))
    return tag("ul", *made, class_="tiles")


def _cards(visit: Visit, found: Sequence[OpenCard], colleagues: list[Colleague]) -> list[Markup]:
    told = visit.say("desk-cards-told", n=len(found))
    names = ("desk-why", "desk-since", "desk-left", "desk-group")
    rows = [_row(visit, card, colleagues) for card in found[:SHOWN]]
    made = [table([visit.say(name) for name in names], rows, told)] if rows else [tag("p", told)]
    return [*made, *([tag("p", visit.say("desk-cut", n=SHOWN))] if len(found) > SHOWN else [])]


def _row(visit: Visit, card: OpenCard, colleagues: list[Colleague]) -> list[str]:
    left = cards.left_of(card, colleagues, visit.now)
    back = f" {visit.say('desk-wrote-back')}" if card.wrote_back else ""
    return [
        tag("a", why(visit, card) + back, href=where(card)),
        visit.say("desk-hours", n=(visit.now - card.since) // HOUR),
        left_told(visit, left) if left is not None else visit.say("desk-left-none"),
        f"{card.group} ({card.facilitator})" if card.group else visit.say("desk-no-group"),
    ]
