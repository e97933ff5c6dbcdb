"""When and where a meeting is: read as people write it, shown before it holds, known to its group alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.channels.channel import Address
from bot.dialogue.know_day import when
from bot.knowing import Asked
from bot.known import LOOKUPS
from flows.conversation import Conversation, Talk
from flows.dialogue.day import may_be_set, note_day, set_day, what_is_read
from flows.dialogue_facts import Dialogue
from flows.effects import Said
from flows.effects.dialogues import KeepPart, SeeRisk, SetDay
from flows.events import Chose, Event, Words
from flows.facts import Facts
from flows.steps import Data
from tests.bot.said import told
from tests.dialogue.meeting import ADA, BEA, CORA, FREMD, does, known, prepared
from tests.paper import OnPaper

PLACE = "Ziwani hall behind the mill"
LINE = f"12/6 10:00 {PLACE}"
LATE = datetime(2026, 6, 11, 21, 30, tzinfo=UTC)  # in Nairobi it is the 12th already


async def asked(paper: OnPaper, who: Address, event: Event, data: Data) -> Asked:
    talk = Talk((Conversation("moved", "day_asked", data),))
    async with paper.line.database.begin() as connection:
        return Asked(paper.line, connection, await paper.person(who), talk, event, False, paper.clock.at)


async def read(paper: OnPaper, *said: str) -> dict[str, Any]:
    """What is known once she has written the last of these, and before it the others."""
    before = dict(zip(("line", "hour"), said[:-1], strict=False))
    return await when(await asked(paper, ADA, Words(said[-1]), before))


@pytest.mark.rule("T-25")
async def test_her_line_is_read_and_told_back_as_she_reads_days(paper: OnPaper) -> None:
    await prepared(paper)
    found = await read(paper, LINE)
    assert found["when"] == ("2026-06-12", "10:00")
    assert (found["where"], found["past"], found["feast"]) == (PLACE, False, "")
    assert found["day_said"] == f"Friday 12 June, 10:00, {PLACE}"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("12/6 town hall", "3 pm"), ("2026-06-12", "15:00")),
        (("12/6 town hall", "10"), ("2026-06-12", "10:00")),
        (("12/6 town hall", "no, 13/6 at 9"), ("2026-06-13", "09:00")),
        (("12/6 10:00 hall", "13/6 hall"), ("2026-06-13", "")),
        (("12/6 10:00 hall", "at 11"), ("2026-06-12", "11:00")),
        (("somewhere",), ("", "")),
    ],
)
async def test_a_time_written_later_belongs_to_the_day_named_before(
    paper: OnPaper, said: tuple[str, ...], expected: tuple[str, str]
) -> None:
    await prepared(paper)
    assert (await read(paper, *said))["when"] == expected


async def test_the_year_is_told_where_it_is_another(paper: OnPaper) -> None:
    await prepared(paper)
    assert (await read(paper, "5/1/2027 9:00 hall"))["day_said"] == "Tuesday 5 January 2027, 09:00, hall"


@pytest.mark.rule("T-25")
@pytest.mark.parametrize(
    ("line", "over"),
    [("12/6 0:10", True), ("12/6 10:00", False), ("11/6 23:00", True), ("12/6", False)],
)
async def test_what_is_over_is_told_by_the_clock_of_her_group(paper: OnPaper, line: str, over: bool) -> None:
    await prepared(paper)
    paper.clock.begin(LATE)
    assert (await read(paper, line))["past"] is over


@pytest.mark.rule("T-25")
async def test_a_day_that_has_passed_is_never_set(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, SetDay(id, "2026-03-08", "10:00"))
    assert (await known(paper, id)).meets_on is None
    await does(paper, FREMD, SetDay(id, "2026-06-12", "10:00"))
    assert (await known(paper, id)).meets_on is None


@pytest.mark.rule("T-25")
async def test_it_is_set_moved_and_taken_away_again(paper: OnPaper) -> None:
    id = await prepared(paper)
    for day, time in (("2026-06-12", "10:00"), ("2026-06-19", ""), ("", "")):
        await does(paper, BEA, SetDay(id, day, time))
        found = await known(paper, id)
        assert (found.meets_on, found.meets_at) == (date.fromisoformat(day) if day else None, time)


@pytest.mark.rule("T-27")
async def test_before_it_has_a_day_who_came_later_is_asked_whether_to_go_on(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, SeeRisk(id, "yes"))
    await does(paper, BEA, KeepPart(id, "offer", Said("20 women for two days")))
    assert await told(paper, BEA) == []
    await does(paper, ADA, SetDay(id, "2026-06-12", "10:00"))
    assert (await told(paper, BEA), await told(paper, CORA)) == (["d-go"], [])


@pytest.mark.rule("SAF-15")
async def test_nobody_else_can_look_up_when_or_where(paper: OnPaper) -> None:
    """Also she who has got hold of its secret name; nor a guest."""
    id = await prepared(paper)
    await does(paper, ADA, KeepPart(id, "where", Said(PLACE)), SetDay(id, "2026-06-12", "10:00"))
    guest = Address("sms", "+254700000699")
    await paper.hear(guest, "hello")
    for who in (FREMD, guest):
        found = await everything(paper, who, {"dialogue": id, "asked": id})
        assert found["dialogue"] is None
        assert found["dialogues"] == ()
        assert not any(secret in str(found) for secret in (PLACE, "12/06", "2026-06-12"))
    hers = await everything(paper, BEA, {"dialogue": id})
    assert (hers["dialogue"].day, hers["dialogue"].time) == ("12/06", "10:00")


async def everything(paper: OnPaper, who: Address, data: Data) -> dict[str, Any]:
    """Every fact that can be looked up for her, whatever the conversation."""
    found: dict[str, Any] = {"dialogue": None}
    talk = Talk((Conversation("prepare", "steps", data),))
    async with paper.line.database.begin() as connection:
        person = await paper.person(who)
        here = Asked(paper.line, connection, person, talk, Chose("1"), False, paper.clock.at)
        for lookup in dict.fromkeys(LOOKUPS.values()):
            found |= await lookup(here)
    return found


@pytest.mark.rule("SAF-15")
async def test_what_goes_out_about_it_goes_to_its_group_alone(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, KeepPart(id, "where", Said(PLACE)), SetDay(id, "2026-03-27", "10:00"))
    await paper.wait(timedelta(days=20))
    to_others = [paper_.letter.body for paper_ in paper.papers if paper_.letter.to == FREMD]
    assert not any(secret in body for body in to_others for secret in (PLACE, "27/03", "10:00"))


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (Facts(), "none"),
        (Facts(past=True), "past"),
        (Facts(when=("2026-06-12", "")), "day"),
        (Facts(when=("2026-06-12", "10:00")), "whole"),
        (Facts(when=("2026-06-12", "10:00"), past=True), "past"),
        (Facts(when=("", "10:00")), "none"),
    ],
)
def test_a_day_without_a_time_is_asked_for_its_time(facts: Facts, outcome: str) -> None:
    assert what_is_read(facts, {}) == outcome


@pytest.mark.rule("T-27")
@pytest.mark.parametrize(
    ("about", "outcome"),
    [
        ({}, "free"),
        ({"risky": True}, "asked"),
        ({"risky": True, "goes": "yes"}, "free"),
        ({"risky": True, "goes": "yes", "state": "paused"}, "paused"),
    ],
)
def test_where_somebody_sees_a_risk_no_day_is_set_unasked(about: dict[str, Any], outcome: str) -> None:
    assert may_be_set(Facts(dialogue=Dialogue("d1", 1, **about)), {"dialogue": "d1"}) == outcome


def test_numbers_in_the_place_are_left_out_and_nothing_of_it_stays_behind() -> None:
    facts = Facts(when=("2026-06-12", "10:00"), where="hall, 0712 345 678", day_said="Friday 12 June")
    data = {"dialogue": "d1", **note_day(facts, {}).data}
    done = set_day(facts, data)
    assert done.effects == (SetDay("d1", "2026-06-12", "10:00"), KeepPart("d1", "where", Said("hall, …")))
    assert {key: done.data[key] for key in ("line", "hour", "where", "day")} == dict.fromkeys(
        ("line", "hour", "where", "day"), ""
    )
