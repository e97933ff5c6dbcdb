"""How much waits, for a page that stays open: counts alone, of what she may see; the desk still closes."""

from __future__ import annotations

from datetime import timedelta

from storage import cards
from tests.desk.conftest import GRACE, LUCIA, Office, colleague

SECRET = "plantednote for a person"


async def test_counts_by_role_and_no_words(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    await colleague(office.paper, GRACE, "Grace", "reader")
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    async with office.paper.line.database.begin() as connection:
        who = (await office.paper.person(LUCIA)).id
        await cards.put(connection, "unanswered", who, SECRET, office.paper.clock.at)
        await cards.put(connection, "wish", who, SECRET, office.paper.clock.at)
    seen = await lucia.http.get("/desk/live")
    assert (seen.json()["counts"]["unanswered"], seen.json()["all"]) == (1, 2)
    assert seen.json()["said"] == "2 wait for a person now."
    assert SECRET not in seen.text
    nothing = (await grace.http.get("/desk/live")).json()
    assert (nothing["all"], nothing["rooms"]) == (0, {})


async def test_a_page_that_asks_by_itself_does_not_keep_the_desk_open(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    lucia = await office.enters("Lucia", LUCIA)
    for _ in range(3):
        office.paper.clock.pass_(timedelta(minutes=6))
        assert (await lucia.http.get("/desk/live")).status_code == 200
    office.paper.clock.pass_(timedelta(minutes=6))
    assert (await lucia.http.get("/desk/live")).status_code == 403
    assert (await lucia.http.get("/desk/me")).headers["location"] == "/desk/in"


async def test_who_is_not_in_is_told_nothing(office: Office) -> None:
    assert (await office.browser().http.get("/desk/live")).status_code == 403
