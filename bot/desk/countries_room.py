"""Countries: what each lacks before it opens, what a message costs there, and its services with the day on
which somebody called them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import country_commands, opening
from bot.desk.country_pieces import adding, prices, services, ticks
from bot.desk.html import section
from bot.desk.roles import FACILITATING, PANEL, SAFETY
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import LARGEST, Markup, fitting, tag
from bot.safety_person import name_her
from bot.settings import Unsafe
from storage import countries, directory
from storage.desk import log
from storage.schema import Country, Service

ACTING = FACILITATING | {SAFETY}
ROOM = LARGEST - 20_000  # bytes of the countries on the page


class CountriesRoom:
    path, title, roles = "countries", "desk-countries", ACTING | {PANEL}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            known = await countries.every(connection)
            found = await directory.every(connection)
        shown = [_country(visit, one, [s for s in found if s.country == one.name]) for one in known]
        fits = fitting(shown, ROOM)
        more = [tag("p", visit.say("desk-country-more"))] if len(fits) < len(shown) else []
        none = [] if shown else [tag("p", visit.say("desk-country-none"))]
        add = [adding(visit, known)] if known and visit.may(*ACTING) else []
        return [tag("p", visit.say("desk-country-how"), class_="soft"), *add, *fits, *more, *none]

    async def act(self, visit: Visit) -> Did | Response:
        """Raises `Refused` for who may only read, and for what cannot be."""
        do = ACTS.get(visit.fields.get("do", ""))
        if do is None or not visit.may(*ACTING):
            raise Refused("desk-two-not-hers")
        async with visit.line.database.begin() as connection:
            action, about = await do(connection, visit)
            await log.write(connection, visit.staff.name, action, visit.now, about=about)
        return Did("desk-kept")


def _country(visit: Visit, one: Country, found: Sequence[Service]) -> Markup:
    lacks = countries.missing(one)
    state = visit.say("desk-country-closed", n=len(lacks)) if lacks else visit.say("desk-country-open")
    acts = visit.may(*ACTING)
    change = [prices(visit, one)] if acts else []
    return section(
        one.name,
        tag("p", state),
        *ticks(visit, one, acts),
        *change,
        services(visit, found, _today(visit), acts),
    )


def _today(visit: Visit) -> date:
    return visit.now.date()


async def _tick(connection: AsyncConnection, visit: Visit) -> tuple[str, str]:
    one, what = await _named(connection, visit), visit.fields.get("what", "")
    if what == opening.SAFETY_PERSON:
        await _name(connection, visit, one.name)
    await opening.tick(connection, one.name, what, visit.now, _today(visit))
    return "ticked", f"country {one.name}"


async def _untick(connection: AsyncConnection, visit: Visit) -> tuple[str, str]:
    """Its words let nobody in from then on."""
    one = await _named(connection, visit)
    await opening.tick(connection, one.name, visit.fields.get("what", ""), None, _today(visit))
    return "unticked", f"country {one.name}"


async def _name(connection: AsyncConnection, visit: Visit, country: str) -> None:
    """The safety person herself sets her passphrase; it is kept nowhere and goes into no log."""
    if not visit.may(SAFETY):
        raise Refused("desk-two-not-hers")
    new, again = visit.fields.get("new", ""), visit.fields.get("again", "")
    if len(new) < opening.SHORTEST or new != again:
        raise Refused("desk-country-passphrase", n=opening.SHORTEST)
    typed = {"before": visit.fields.get("before", ""), "new": new, "again": again}
    try:
        await name_her(connection, visit.line, country, opening.answering(typed))
    except Unsafe:
        raise Refused("desk-case-wrong") from None


async def _price(connection: AsyncConnection, visit: Visit) -> tuple[str, str]:
    one = await _named(connection, visit)
    price, emergency = visit.fields.get("price", "").strip(), visit.fields.get("emergency", "").strip()
    if country_commands.wrong(one.name, price, emergency):
        raise Refused("desk-country-odd", n=country_commands.LONGEST_PRICE)
    await countries.change(connection, one.name, {"price": price, "emergency": emergency})
    return "changed-country", f"country {one.name}"


async def _enter(connection: AsyncConnection, visit: Visit) -> tuple[str, str]:
    """She has called there today."""
    names = ("country", "name", "place", "phone", "hours", "open_hours", "cost")
    row = {name: visit.fields.get(name, "").strip() for name in names}
    row["languages"] = visit.fields.get("languages", "").replace(",", " ")
    row |= {"checked_by": visit.staff.name, "checked_on": _today(visit).isoformat()}
    await opening.enter(connection, row, visit.line)
    return "entered-service", f"country {row['country']}"


async def _called(connection: AsyncConnection, visit: Visit) -> tuple[str, str]:
    await opening.called(connection, visit.number("n"), visit.staff.name, _today(visit))
    return "called", f"service {visit.number('n')}"


async def _take_out(connection: AsyncConnection, visit: Visit) -> tuple[str, str]:
    await opening.take_out(connection, visit.number("n"))
    return "removed-service", f"service {visit.number('n')}"


async def _named(connection: AsyncConnection, visit: Visit) -> Country:
    return await opening.country(connection, visit.fields.get("country", ""))


ACTS = {
    "tick": _tick,
    "untick": _untick,
    "price": _price,
    "enter": _enter,
    "called": _called,
    "out": _take_out,
}
