"""The door of the desk: a name, a code over her own channel, her PIN; and nothing without all three."""

from __future__ import annotations

import re

import pytest

from storage.desk import staff
from tests.desk.conftest import GRACE, KEY, LUCIA, Office, colleague

AT = re.compile(r'name="at" value="([^"]+)"')


async def test_a_code_and_the_pin_open_and_the_code_opens_once(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    lucia = await office.enters("Lucia", LUCIA)
    assert "Lucia" in await lucia.open("me")
    other = office.browser()
    assert (await other.http.get("/desk/me")).headers["location"] == "/desk/in"


@pytest.mark.parametrize("name", ["Lucia", "Nobody", ""])
async def test_the_door_says_the_same_whether_or_not_a_name_is_known(office: Office, name: str) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    answer = await office.browser().http.post("/desk/in", data={"name": name})
    assert (answer.status_code, "If this name is known" in answer.text) == (200, True)


async def test_a_wrong_pin_does_not_open(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    assert (await office.browser().enter("Lucia", LUCIA, "9999")).status_code == 403


async def test_who_is_no_colleague_gets_no_code(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    assert (await office.browser().enter("Grace", GRACE)).status_code == 403
    assert office.paper.papers == []


@pytest.mark.rule("SAF-23")
async def test_who_is_locked_out_is_out_at_once_and_stays_out(office: Office) -> None:
    id = await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    lucia = await office.enters("Lucia", LUCIA)
    async with office.paper.line.database.begin() as connection:
        await staff.lock(connection, id, office.paper.clock.at)
    assert (await lucia.http.get("/desk/me")).headers["location"] == "/desk/in"
    assert (await office.browser().enter("Lucia", LUCIA)).status_code == 403


async def test_a_form_from_elsewhere_is_refused(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    lucia = await office.enters("Lucia", LUCIA)
    assert (await lucia.http.post("/desk/me", data={"opens": "1", "closes": "2"})).status_code == 403
    await lucia.do("me", "hours", opens="7", closes="15")
    assert 'value="7"' in lucia.page.text


async def test_the_desk_by_chat_opens_with_the_pin(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    asked = await office.paper.hear(LUCIA, "desk")
    assert "4 digits" in asked[-1].text
    assert (await office.paper.hear(LUCIA, "4711"))[-1].text.startswith("Desk, 0 waiting")
    assert "safety wishes" in (await office.paper.hear(LUCIA, "4"))[0].text


@pytest.mark.rule("LNG-14")
async def test_another_language_shows_the_same_page(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    lucia = await office.enters("Lucia", LUCIA)
    await lucia.open("figures", days="7")
    (key, *_), (at,) = KEY.findall(lucia.page.text), AT.findall(lucia.page.text)
    answer = await lucia.http.post("/desk/language", data={"key": key, "l": "fr", "at": at})
    assert answer.headers["location"] == "/desk/figures?days=7"
    assert "Chiffres" in await lucia.open("figures", days="7")
    odd = await lucia.http.post("/desk/language", data={"key": key, "l": "fr", "at": "//elsewhere"})
    assert odd.headers["location"] == "/desk"
