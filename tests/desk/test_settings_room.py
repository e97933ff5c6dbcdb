"""The panel's figures: bounds, who may change them, and that they hold on the line without a restart."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from flows.panel import PANEL, Panel
from flows.panel_bounds import BOUNDS, in_order, panel_of, within
from storage.desk import settings
from tests.bot.waves import CARDS, HOUR, WAVES, ask, phone, say, town
from tests.desk.conftest import GRACE, LUCIA, Office, colleague

MINUTE = timedelta(minutes=1)
ALSO = "SELECT nick FROM offer JOIN member ON member.id = offer.member_id WHERE also ORDER BY nick"


async def _set(office: Office, **figures: int) -> None:
    async with office.paper.line.database.begin() as connection:
        for name, value in figures.items():
            await settings.put(connection, name, value, "Lucia, Grace", office.paper.clock.at)


def test_every_figure_has_its_bounds_and_begins_within_them() -> None:
    assert {one.name for one in fields(Panel)} == set(BOUNDS)
    assert [name for name in BOUNDS if not within(name, getattr(PANEL, name))] == []
    assert in_order(PANEL)


@pytest.mark.parametrize(
    "figures",
    [
        {"first": 99},
        {"first": 0},
        {"nothing": 3},
        {"all_after": 30, "person_after": 20},
        {"person_after": 48, "alarm_after": 48},
    ],
)
def test_a_figure_that_may_not_be_changes_nothing(figures: dict[str, int]) -> None:
    assert panel_of(figures) == PANEL


def test_the_others_hold_where_one_is_known_no_more() -> None:
    assert panel_of({"first": 7, "nothing": 3}) == replace(PANEL, first=7)


async def test_figures_hold_within_a_minute_in_a_turn_and_at_a_look(office: Office) -> None:
    """How many are asked first (a turn), how many next and after how long a person sees to it (a look)."""
    paper = office.paper
    await town(paper, 20)
    async with paper.line.database.connect() as connection:
        assert await paper.line.panel.now(connection, paper.clock.at) == PANEL
    await _set(office, first=3, second=4, patience=1, all_after=20, person_after=22)
    await paper.wait(MINUTE)
    assert "Sent to 3 women" in (await ask(paper))[0]
    await paper.wait(15 * HOUR)
    assert await paper.all_of(WAVES) == [(1, 3), (2, 4)]
    await paper.wait(8 * HOUR)
    assert await paper.all_of(CARDS) == [("unanswered", True)]


async def test_one_woman_at_a_time_may_hold_a_question_when_the_panel_says_so(office: Office) -> None:
    await town(office.paper, 5)
    await _set(office, claims=1)
    await ask(office.paper)
    await say(office.paper, phone(0), "1")
    await say(office.paper, phone(1), "1")
    assert await office.paper.all_of(ALSO) == [("Awa01",)]


@pytest.mark.parametrize(("name", "value"), [("first", "99"), ("first", ""), ("line_name", "5")])
async def test_what_is_out_of_bounds_is_not_even_proposed(office: Office, name: str, value: str) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "panel")
    lucia = await office.enters("Lucia", LUCIA)
    await lucia.do("settings", "propose", name=name, value=value)
    assert lucia.page.status_code == 409
    assert await office.paper.all_of("SELECT count(*) FROM proposal") == [(0,)]


async def test_who_is_not_of_the_panel_reads_the_figures_and_changes_none(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator", "safety")
    await colleague(office.paper, GRACE, "Grace", "operator")
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    assert "Asked first How many women are asked" in await lucia.open("settings")
    assert "Ask a second member" not in lucia.text + await grace.open("settings")
    await grace.do("settings", "propose", name="first", value="7")
    assert grace.page.status_code == 409
    await lucia.do("settings", "cases", cases="20")
    assert await office.paper.all_of("SELECT count(*) FROM proposal") == [(0,)]
    assert await office.paper.all_of("SELECT DISTINCT cases FROM staff") == [(5,)]


@pytest.mark.rule("SAF-22")
async def test_the_desk_shows_how_many_cases_a_safety_person_takes_and_the_panel_sets_it(
    office: Office,
) -> None:
    trained = await colleague(office.paper, LUCIA, "Lucia", "safety")
    await colleague(office.paper, GRACE, "Grace", "panel")
    grace = await office.enters("Grace", GRACE)
    assert "Lucia 5" in await grace.open("settings")
    await grace.do("settings", "cases", who=trained, cases="3")
    assert "Lucia 3" in grace.text
    await grace.do("settings", "cases", who=trained, cases="0")
    assert grace.page.status_code == 409


@pytest.mark.rule("CON-11")
async def test_no_setting_sends_words_to_an_outside_company(office: Office) -> None:
    """All figures are numbers of the routing, and the page says so; there is nothing else to set."""
    await colleague(office.paper, LUCIA, "Lucia", "panel")
    lucia = await office.enters("Lucia", LUCIA)
    assert "sent to an outside company" in await lucia.open("settings")
    for name in ("translation", "company", "outside", "speech", "chain_rough"):
        await lucia.do("settings", "propose", name=name, value="1")
        assert lucia.page.status_code == 409
    assert {bound.unit for bound in BOUNDS.values()} <= {
        "women",
        "answers",
        "hours",
        "questions",
        "days",
        "times",
    }
