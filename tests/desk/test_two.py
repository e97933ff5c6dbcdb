"""What needs two persons: with one account everything is refused, and a role that may not agree is none."""

from __future__ import annotations

import pytest

from bot.desk import two
from bot.desk.room import Refused
from bot.desk.two_words import TELLS
from storage.desk import proposals, staff
from storage.desk.staff import Colleague
from tests.desk.conftest import GRACE, LUCIA, Office, colleague

SETTING = {"name": "first", "value": 7, "before": 5}
STATES = "SELECT kind, state, second FROM proposal ORDER BY id"


async def _who(office: Office, name: str) -> Colleague:
    async with office.paper.line.database.connect() as connection:
        found = await staff.named(connection, name)
    assert found
    return found


async def _propose(office: Office, name: str, kind: str, about: dict[str, object]) -> int:
    who = await _who(office, name)
    async with office.paper.line.database.begin() as connection:
        return await two.propose(connection, kind, about, who, office.paper.clock.at)


def test_every_kind_says_what_will_happen_and_who_may_agree() -> None:
    assert set(TELLS) == set(two.MAY_AGREE) >= set(two.ACTS)


@pytest.mark.rule("SAF-20")
@pytest.mark.parametrize("kind", sorted(two.MAY_AGREE))
async def test_with_one_account_nothing_is_done(office: Office, kind: str) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator", "second", "panel")
    number = await _propose(office, "Lucia", kind, SETTING)
    with pytest.raises(Refused, match="desk-own-proposal"):
        await two.decide(office.paper.line, number, await _who(office, "Lucia"), agree=True)
    assert await office.paper.all_of(STATES) == [(kind, "open", "")]
    assert await office.paper.all_of("SELECT count(*) FROM setting") == [(0,)]


@pytest.mark.rule("SAF-20")
@pytest.mark.parametrize("kind", sorted(two.MAY_AGREE))
async def test_who_has_no_role_in_it_neither_proposes_nor_agrees(office: Office, kind: str) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator", "panel")
    await colleague(office.paper, GRACE, "Grace", "operator", "reader", "keeper")
    with pytest.raises(Refused, match="desk-two-not-hers"):
        await _propose(office, "Grace", kind, SETTING)
    number = await _propose(office, "Lucia", kind, SETTING)
    with pytest.raises(Refused, match="desk-two-not-hers"):
        await two.decide(office.paper.line, number, await _who(office, "Grace"), agree=True)


async def test_two_of_the_panel_change_a_figure_and_both_are_written_down(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "panel")
    await colleague(office.paper, GRACE, "Grace", "panel")
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    assert "Another member of the panel" in await lucia.do("settings", "propose", name="first", value="7")
    assert "somebody else has to agree" in await lucia.open("two")
    shown = await grace.open("two")
    assert "Asked first: 7 women from now on; 5 until now" in shown
    ((number,),) = await office.paper.all_of("SELECT id FROM proposal")
    assert "it is done" in await grace.do("two", "agree", n=str(number))
    assert await office.paper.all_of("SELECT name, value, by FROM setting") == [("first", 7, "Lucia, Grace")]
    assert "7 women" in await lucia.open("settings")
    log = await office.paper.all_of("SELECT who, action, second FROM decision WHERE about LIKE 'setting %'")
    assert log == [("Lucia", "proposed", ""), ("Grace", "agreed", "Lucia")]
    assert (await grace.do("two", "agree", n=str(number))).count("decided already") == 1


async def test_what_is_declined_is_not_done(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "panel")
    await colleague(office.paper, GRACE, "Grace", "panel")
    number = await _propose(office, "Lucia", "setting", SETTING)
    grace = await office.enters("Grace", GRACE)
    assert "nothing happens" in await grace.do("two", "decline", n=str(number))
    assert await office.paper.all_of(STATES) == [("setting", proposals.REFUSED, "Grace")]
    assert await office.paper.all_of("SELECT count(*) FROM setting") == [(0,)]


async def test_what_does_not_fit_any_more_stays_open_and_undone(office: Office) -> None:
    """`all_after` was raised to 36 meanwhile: a person cannot see to it at 30."""
    await colleague(office.paper, LUCIA, "Lucia", "panel")
    await colleague(office.paper, GRACE, "Grace", "panel")
    late = await _propose(office, "Lucia", "setting", {"name": "person_after", "value": 30, "before": 48})
    raised = await _propose(office, "Lucia", "setting", {"name": "all_after", "value": 36, "before": 24})
    grace = await _who(office, "Grace")
    await two.decide(office.paper.line, raised, grace, agree=True)
    with pytest.raises(Refused, match="desk-set-order"):
        await two.decide(office.paper.line, late, grace, agree=True)
    assert [state for _, state, _ in await office.paper.all_of(STATES)] == ["open", "agreed"]
