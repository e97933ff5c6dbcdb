"""Pieces of the page about countries: ticks, prices, services, and the form for a new service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from bot import opening
from bot.desk.html import button, choice, field, form, hidden, table
from bot.desk.roles import SAFETY
from bot.desk.room import Visit
from bot.portal.html import Markup, tag
from storage import countries
from storage.directory import CHECKED_FOR
from storage.schema import Country, Service
from translations.catalog import LANGUAGES

SOON = timedelta(days=14)  # a service is to be called again before its 90 days are over
PATH = "countries"
MOST = 60  # services of one country on the page


def ticks(visit: Visit, one: Country, acts: bool) -> list[Markup]:
    """The four things, each there or not, in words."""
    return [_tick(visit, one, what, acts) for what in countries.TICKS]


def _tick(visit: Visit, one: Country, what: str, acts: bool) -> Markup:
    since = getattr(one, countries.TICKS[what])
    there = (
        visit.say("desk-tick-since", date=visit.voice.day(since)) if since else visit.say("desk-tick-lacks")
    )
    said = tag("p", f"{visit.say(f'desk-tick-{what}')}: {there}")
    if not acts or (what == opening.SAFETY_PERSON and not since and not visit.may(SAFETY)):
        return said
    named = hidden("country", one.name), hidden("what", what)
    if since:
        return Markup(said + form(visit, PATH, *named, button(visit.say("desk-tick-undo"), "untick")))
    typed = _passphrases(visit, one.name) if what == opening.SAFETY_PERSON else []
    return Markup(said + form(visit, PATH, *named, *typed, button(visit.say("desk-tick-there"), "tick")))


def _passphrases(visit: Visit, country: str) -> list[Markup]:
    """Known to her alone; that of the one before her, if there was one, hands over what waits."""
    return [
        field(visit.say(f"desk-pass-{name}"), name, type="password", id=_id(name, country))
        for name in ("before", "new", "again")
    ]


def prices(visit: Visit, one: Country) -> Markup:
    return form(
        visit,
        PATH,
        hidden("country", one.name),
        field(visit.say("desk-country-price"), "price", one.price, id=_id("price", one.name)),
        field(visit.say("desk-country-emergency"), "emergency", one.emergency, id=_id("danger", one.name)),
        button(visit.say("desk-keep"), "price"),
    )


def services(visit: Visit, found: Sequence[Service], today: date, acts: bool) -> Markup:
    """Those that must be called soonest stand first."""
    if not found:
        return tag("p", visit.say("desk-service-empty"))
    ordered = sorted(found, key=lambda one: (one.checked_on, one.name))[:MOST]
    columns = ("name", "phone", "hours", "checked", "until", *(["do"] if acts else []))
    rows = [_service(visit, one, today, acts) for one in ordered]
    return table([visit.say(f"desk-service-{name}") for name in columns], rows, visit.say("desk-services"))


def _service(visit: Visit, one: Service, today: date, acts: bool) -> list[str]:
    until = one.checked_on + CHECKED_FOR
    left = "over" if until < today else "soon" if until <= today + SOON else "good"
    told = visit.say(f"desk-service-{left}", date=_day(visit, until))
    checked = visit.say("desk-service-by", name=one.checked_by, date=_day(visit, one.checked_on))
    cells = [one.name, one.phone, one.hours, checked, told]
    return [*cells, _acts(visit, one)] if acts else cells


def _acts(visit: Visit, one: Service) -> Markup:
    right = button(visit.say("desk-service-called"), "called")
    return form(visit, PATH, hidden("n", one.id or 0), right, button(visit.say("desk-service-out"), "out"))


def adding(visit: Visit, known: Sequence[Country]) -> Markup:
    """A service that she has just called."""
    names = ("name", "place", "phone", "hours", "open_hours", "cost")
    spoken = (
        tag("label", tag("input", type="checkbox", name="languages", value=one), visit.voice.named(one))
        for one in LANGUAGES
    )
    inside = form(
        visit,
        PATH,
        choice(visit.say("desk-service-country"), "country", {one.name: one.name for one in known}),
        *(field(visit.say(f"desk-service-{name.replace('_', '-')}"), name) for name in names),
        tag("fieldset", tag("legend", visit.say("desk-service-languages")), *spoken),
        button(visit.say("desk-service-enter"), "enter", "first"),
    )
    return tag("details", tag("summary", visit.say("desk-service-new")), inside)


def _day(visit: Visit, day: date) -> str:
    return visit.voice.day(datetime.combine(day, time(12), UTC))


def _id(name: str, country: str) -> str:
    """Of one field of several that are alike."""
    return f"f-{name}-{country.replace(' ', '-')}"
