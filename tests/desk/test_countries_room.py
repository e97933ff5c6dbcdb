"""Opening a country at the desk, step by step, and keeping its services fresh (SAF-24, SAF-11)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage import countries
from tests.desk.conftest import GRACE, LUCIA, Browser, Office, colleague

PASSPHRASE = "seven dry rivers"
SERVICE = {"country": "Ghana", "name": "Nightline", "place": "Accra", "phone": "0800 123 456", "hours": "24h"}
SERVICE |= {"open_hours": "168", "cost": "free", "languages": "en"}


async def _room(office: Office, *roles: str) -> Browser:
    async with office.paper.line.database.begin() as connection:
        await countries.add(connection, "Ghana")
    await colleague(office.paper, LUCIA, "Lucia", *roles)
    return await office.enters("Lucia", LUCIA)


async def _tick(browser: Browser, what: str, **more: str) -> int:
    await browser.do("countries", "tick", country="Ghana", what=what, **more)
    return browser.page.status_code


async def _open(office: Office) -> bool:
    async with office.paper.line.database.connect() as connection:
        found = await countries.find(connection, "Ghana")
    return found is not None and countries.missing(found) == []


@pytest.mark.rule("SAF-24")
async def test_a_country_opens_at_the_desk_with_all_four_and_closes_with_one_less(office: Office) -> None:
    lucia = await _room(office, "safety")
    assert await _tick(lucia, "directory") == 409, "no number was called yet"
    await lucia.do("countries", "enter", **SERVICE)
    assert [await _tick(lucia, one) for one in ("directory", "legal-note", "safety-talk")] == [200] * 3
    assert "Closed: 1 of 4" in lucia.text
    assert await _tick(lucia, "safety-person", new="short", again="short") == 409
    assert await _tick(lucia, "safety-person", new=PASSPHRASE, again=PASSPHRASE + "s") == 409
    assert not await _open(office)
    assert await _tick(lucia, "safety-person", new=PASSPHRASE, again=PASSPHRASE) == 200
    assert await _open(office)
    await lucia.do("countries", "untick", country="Ghana", what="safety-talk")
    assert not await _open(office)
    log = await office.paper.all_of("SELECT action, about FROM decision WHERE about LIKE 'country%'")
    assert ("unticked", "country Ghana") in log
    assert PASSPHRASE not in str(await office.paper.all_of("SELECT * FROM decision"))


async def test_only_a_safety_person_sets_a_passphrase_and_a_wrong_old_one_is_refused(office: Office) -> None:
    lucia = await _room(office, "facilitator")
    assert await _tick(lucia, "safety-person", new=PASSPHRASE, again=PASSPHRASE) == 409
    await colleague(office.paper, GRACE, "Grace", "safety")
    grace = await office.enters("Grace", GRACE)
    assert await _tick(grace, "safety-person", new=PASSPHRASE, again=PASSPHRASE) == 200
    other = {"new": "another long one", "again": "another long one", "before": "not the one before"}
    assert await _tick(grace, "safety-person", **other) == 409
    assert await _tick(grace, "safety-person", **other | {"before": PASSPHRASE}) == 200


async def test_a_service_says_until_when_it_is_given_and_a_call_gives_it_90_days_more(office: Office) -> None:
    lucia = await _room(office, "facilitator")
    await lucia.do("countries", "enter", **SERVICE)
    assert "Lucia, 09/03/2026 07/06/2026" in lucia.text
    office.paper.clock.pass_(timedelta(days=80))
    lucia = await office.enters("Lucia", LUCIA)
    assert "07/06/2026: call soon" in await lucia.open("countries")
    office.paper.clock.pass_(timedelta(days=20))
    lucia = await office.enters("Lucia", LUCIA)
    over = (await lucia.open("countries")).count("over, not given any more")
    ((number,),) = await office.paper.all_of("SELECT id FROM service WHERE name = 'Nightline'")
    await lucia.do("countries", "called", n=str(number))
    assert lucia.text.count("over, not given any more") == over - 1
    await lucia.do("countries", "out", n=str(number))
    assert "Nightline" not in lucia.text
    await lucia.do("countries", "out", n=str(number))
    assert lucia.page.status_code == 409


@pytest.mark.parametrize(
    ("field", "value"),
    [("country", "Nowhere"), ("phone", "call me"), ("open_hours", "200"), ("name", ""), ("hours", "x" * 31)],
)
async def test_a_service_that_could_not_be_told_by_sms_is_refused(
    office: Office, field: str, value: str
) -> None:
    lucia = await _room(office, "facilitator")
    await lucia.do("countries", "enter", **SERVICE | {field: value})
    assert lucia.page.status_code == 409
    assert 'class="said' in lucia.page.text
    assert await office.paper.all_of("SELECT count(*) FROM service WHERE checked_by = 'Lucia'") == [(0,)]


async def test_price_and_number_for_danger(office: Office) -> None:
    lucia = await _room(office, "facilitator")
    await lucia.do("countries", "price", country="Ghana", price="1 cedi", emergency="112")
    row = "SELECT price, emergency FROM country WHERE name = 'Ghana'"
    assert await office.paper.all_of(row) == [("1 cedi", "112")]
    await lucia.do("countries", "price", country="Ghana", price="x" * 11, emergency="112")
    assert lucia.page.status_code == 409


async def test_the_panel_reads_and_changes_nothing(office: Office) -> None:
    panel = await _room(office, "panel")
    assert "Ghana" in await panel.open("countries")
    assert await _tick(panel, "legal-note") == 409
