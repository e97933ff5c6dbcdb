"""Every room is tried with every role; who is not of the team reaches nothing private."""

from __future__ import annotations

import pytest

from bot.channels.channel import Address
from bot.desk.roles import ROLES
from bot.desk.rooms import ROOMS, rooms_for
from storage import safekeeping
from tests.desk.conftest import Office, colleague
from tests.desk.crawling import everything, let_in
from tests.desk.private import filled, of_members, of_the_case, shown
from tests.safety.conftest import CHEAP

NAMES = {role: role.capitalize()[:11] for role in ROLES}


@pytest.fixture
async def full(office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A month of a line, and somebody of each role."""
    monkeypatch.setattr(safekeeping, "COST", CHEAP)
    for number, role in enumerate(ROLES):
        at = Address("sms", f"+2547000008{number:02}")
        await colleague(office.paper, at, NAMES[role], role, reads=("en", "es", "fr"))
    await filled(office.paper)
    return office


async def test_a_role_opens_its_own_rooms_and_no_others(full: Office) -> None:
    """Whoever has no business in a room cannot even tell that it is there."""
    for role in ROLES:
        browser = await let_in(full, NAMES[role])
        key = (await browser.http.get("/desk/me")).text.partition('name="key" value="')[2][:32]
        for room in ROOMS:
            shown_page = await browser.http.get(f"/desk/{room.path}")
            acted = await browser.http.post(f"/desk/{room.path}", data={"key": key})
            answers = (shown_page.status_code, acted.status_code)
            if role in room.roles:
                assert answers[0] in (200, 409), (role, room.path)
                assert answers[1] in (200, 303, 400, 409), (role, room.path)
            else:
                assert answers == (404, 404), (role, room.path)


@pytest.mark.rule("T-41")
async def test_reader_and_operator_reach_nothing_private(full: Office) -> None:
    """Every page, every link and every button that they have, and every byte that comes back."""
    private = await of_members(full.paper) | await of_the_case(full.paper)
    for role in ("reader", "operator"):
        begin = [f"/desk/{room.path}" for room in rooms_for([role])]
        pages = await everything(await let_in(full, NAMES[role]), "/desk", *begin, presses=True)
        assert pages.keys() >= set(begin)
        assert shown(pages, private) == set(), role


@pytest.mark.rule("SAF-13")
async def test_only_safety_persons_see_anything_of_a_safety_case(full: Office) -> None:
    case, private = await of_the_case(full.paper), await of_members(full.paper)
    for role in ROLES:
        begin = [f"/desk/{room.path}" for room in rooms_for([role])]
        pages = await everything(await let_in(full, NAMES[role]), *begin)
        allowed = role in ("safety", "ombuds")  # she reads in the log who has done what about which
        assert allowed or shown(pages, case) == set(), role
        assert role != "facilitator" or shown(pages, private), "what is looked for is there to be seen"


def test_what_is_looked_for_would_be_found() -> None:
    """The search itself: one private thing on a page is seen, however it is escaped."""
    private = {"Rosita", "51900000101", "Who keeps the third key of the box?"}
    assert shown({"x": "<p>Rosita</p>"}, private)
    assert shown({"x": "&#x27;51900000101&#x27;"}, private)
    assert shown({"x": "Who keeps the third key …"}, private)
    assert not shown({"x": "<p>Rositas of nobody</p>"}, private)
