"""Members who have been quiet: their facilitator alone is shown them, and none of them ever learns of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from storage.desk import quiet
from tests.desk.conftest import LUCIA, Browser, Office, colleague
from tests.desk.crawling import let_in
from tests.paper import AWA, START, OnPaper, member

ROSITA = Address("sms", "+51900000109")
MONTH, DAY = timedelta(days=31), timedelta(days=1)


@pytest.fixture
async def village(office: Office) -> Office:
    """Rosita is in Lucia's group, Awa in another one; nobody has written for a month."""
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await paper.join(member(ROSITA, "Rosita", "es", "ceibo"), member(AWA, "Awa"))
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE member SET group_id = NULL WHERE nick = 'Lucia'")
    await paper.wait(MONTH)
    return office


async def listed(paper: OnPaper) -> list[str]:
    async with paper.line.database.connect() as connection:
        return [one.nick for one in await quiet.listed(connection, "Lucia", paper.clock.at)]


async def choose(lucia: Browser, do: str, nick: str = "Rosita") -> str:
    ((id,),) = await lucia.paper.all_of(f"SELECT id FROM member WHERE nick = '{nick}'")  # noqa: S608
    return await lucia.do("quiet", do, member=str(id))


async def test_she_sees_her_own_groups_only_and_nobody_who_wrote_or_read(village: Office) -> None:
    paper = village.paper
    shown = await (await let_in(village, "Lucia")).open("quiet")
    assert "Rosita (" in shown
    assert "has not written for 31 days" in shown
    assert "Awa" not in shown
    await paper.put(ROSITA, {"message": "g-later", "values": {}})
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE outbox SET state = 'read', changed_at = created_at")
    assert await listed(paper) == [], "she reads"
    await paper.wait(MONTH)
    assert await listed(paper) == ["Rosita"]
    await paper.hear(ROSITA, "menu")
    assert await listed(paper) == [], "she writes"


async def test_one_greeting_in_her_hours_within_the_budget_once_in_ninety_days(village: Office) -> None:
    paper, lucia = village.paper, await let_in(village, "Lucia")
    paper.clock.begin(paper.clock.at.replace(hour=4))  # night in Lima
    before = len(paper.papers)
    assert "One greeting comes to her" in await choose(lucia, "ask")
    assert [one for one in paper.papers[before:] if one.letter.to == ROSITA] == []
    (greeting,) = [one for one in await paper.wait(DAY) if one.letter.to == ROSITA]
    assert greeting.text.startswith("Un saludo de Lucia")
    assert 13 <= greeting.at.hour < 24
    ((unasked,),) = await paper.all_of("SELECT unasked FROM member WHERE nick = 'Rosita'")
    assert len(unasked) == 1
    assert await listed(paper) == [], "she is not shown again for a while"
    assert [one for one in await paper.wait(MONTH) if one.letter.to == ROSITA] == []
    lucia = await let_in(village, "Lucia")
    shown = await lucia.open("quiet")
    assert "Rosita (" in shown
    assert "Ask gently" not in shown
    assert "in the last 90 days" in await choose(lucia, "ask")


async def test_left_in_peace_she_is_not_shown_for_half_a_year(village: Office) -> None:
    paper, lucia = village.paper, await let_in(village, "Lucia")
    before = len(paper.papers)
    await choose(lucia, "peace")
    assert paper.papers[before:] == [], "nothing comes to her"
    assert await listed(paper) == []
    paper.clock.pass_(timedelta(days=179))
    assert await listed(paper) == []
    paper.clock.pass_(2 * DAY)
    assert await listed(paper) == ["Rosita"]


async def test_who_is_discreet_gets_a_notice_and_no_name_of_hers_is_logged(village: Office) -> None:
    paper, lucia = village.paper, await let_in(village, "Lucia")
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE member SET discreet = true WHERE nick = 'Rosita'")
    before = len(paper.papers)
    await choose(lucia, "ask")
    await paper.wait(DAY)
    told = [one.text for one in paper.papers[before:] if one.letter.to == ROSITA]
    assert len(told) == 1
    assert "Lucia" not in told[0]
    logged = await paper.all_of("SELECT who, action, about FROM decision WHERE about LIKE 'quiet%'")
    assert logged == [("Lucia", "greeted", "quiet")]


async def test_another_facilitator_can_do_nothing_about_her(village: Office) -> None:
    paper, lucia = village.paper, await let_in(village, "Lucia")
    assert "quiet no more" in await choose(lucia, "ask", "Awa")
    assert await paper.all_of("SELECT count(*) FROM quiet") == [(0,)]
    assert paper.clock.at > START
