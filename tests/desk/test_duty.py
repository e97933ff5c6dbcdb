"""Who is on duty, and within how many hours a woman is told that a person writes (PRODUCT 6.9, handover)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.duty import HOUR, by_when, hours_until_met, whose
from bot.desk.noticing import tell_on_duty
from storage.desk.staff import Colleague
from tests.desk.conftest import GRACE, LUCIA, Office, colleague
from tests.paper import AWA, member

LIMA = Colleague(
    *("1", "m1", "Lucia", ("facilitator",), "es", ("es",), "America/Lima", 8, 18, 5),
    locked_at=None,
    told_at=None,
)
NAIROBI = replace(LIMA, id="2", member_id="m2", name="Grace", timezone="Africa/Nairobi")
BOTH = (LIMA, NAIROBI)


def at(hour: int, minute: int = 0) -> datetime:
    """On a day of March, UTC: Lima is five hours behind, Nairobi three ahead."""
    return datetime(2026, 3, 9, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hour", "facilitator", "met_by", "hours"),
    [
        (15, "Lucia", "Lucia", 4),  # ten in Lima
        (15, "Grace", "Lucia", 4),  # six in the evening in Nairobi
        (14, "Grace", "Grace", 18),  # five there: an hour today, three tomorrow from eight on
        (23, "Lucia", "Grace", 10),  # six in the evening in Lima: Nairobi opens first, at five UTC
        (3, "Lucia", "Grace", 6),
        (13, "Lucia", "Lucia", 4),
        (13, "Nobody", "Lucia", 4),  # both are there, and more is left of her day
    ],
)
def test_the_next_on_duty_meets_it_and_the_hours_are_hers(
    hour: int, facilitator: str, met_by: str, hours: int
) -> None:
    found = whose(BOTH, facilitator, at(hour))
    assert found
    assert found.name == met_by
    assert hours_until_met(BOTH, facilitator, at(hour)) == hours


def test_without_anybody_who_reads_texts_it_is_what_it_was() -> None:
    keeper = replace(LIMA, roles=("keeper",))
    assert hours_until_met((), "Lucia", at(15)) == 24
    assert hours_until_met((keeper, replace(NAIROBI, locked_at=at(1))), "Lucia", at(15)) == 24


def test_a_day_that_is_shorter_than_needed_is_a_whole_one() -> None:
    short = replace(LIMA, opens=9, closes=11)
    assert by_when(short, at(14)) == at(16)
    assert by_when(short, at(15)) == at(15) + 24 * HOUR


@given(
    opens=st.integers(0, 23),
    length=st.integers(1, 24),
    minutes=st.integers(0, 60 * 24 * 400),
    zone=st.sampled_from(["America/Lima", "Europe/Paris", "Asia/Kathmandu"]),
)
def test_what_is_said_is_never_more_than_a_day_and_never_too_little(
    opens: int, length: int, minutes: int, zone: str
) -> None:
    """A day and an hour when clocks change."""
    who = replace(LIMA, opens=opens, closes=min(24, opens + length), timezone=zone)
    now = at(0) + timedelta(minutes=minutes)
    hours = hours_until_met((who,), "Lucia", now)
    assert 1 <= hours <= 25
    assert now + hours * HOUR >= by_when(who, now) > now


async def test_a_woman_is_told_hours_that_are_true_and_who_is_there(office: Office) -> None:
    paper = office.paper
    await paper.join(member(AWA, "Awa", "en", "ceibo"))
    await paper.hear(AWA, "?")
    assert "within 24 hours" in (await paper.hear(AWA, "8"))[-1].text
    await colleague(paper, GRACE, "Grace", "facilitator")
    await paper.hear(AWA, "?")
    told = await paper.hear(AWA, "8")
    hours = hours_until_met([replace(NAIROBI, timezone="Africa/Nairobi")], "Lucia", paper.clock.at)
    assert f"Grace will write to you within {hours} hours" in told[-1].text


async def test_who_is_on_duty_is_told_once_an_hour_and_nothing_of_what_it_is(office: Office) -> None:
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await paper.join(member(AWA, "Awa", "en", "ceibo"))
    for said in ("?", "8", "Please call me about the planted well"):
        await paper.hear(AWA, said)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE staff SET timezone = 'America/Lima'")
    assert await tell_on_duty(paper.line) == 1
    await paper.settle()
    paper.clock.pass_(timedelta(minutes=30))
    assert await tell_on_duty(paper.line) == 0
    paper.clock.pass_(timedelta(minutes=31))
    assert await tell_on_duty(paper.line) == 0, "nothing has come since"
    told = [letter.text for letter in paper.papers if letter.letter.to == LUCIA]
    assert told
    assert not any("well" in text or "Awa" in text for text in told)


async def test_a_safety_case_is_told_to_a_safety_person_alone(office: Office) -> None:
    paper = office.paper
    paper.clock.begin(at(15))
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await colleague(paper, GRACE, "Grace", "safety")
    await paper.join(member(AWA, "Awa", "en", "ceibo"))
    person = await paper.person(AWA)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE staff SET timezone = 'America/Lima'")
        await connection.exec_driver_sql(
            "INSERT INTO safety_case (id, member_id, word, language, state, opened_at)"
            " VALUES ('c', %(id)s, 'w', 'en', 'open', %(now)s)",
            {"id": person.id, "now": paper.clock.at},
        )
    assert await tell_on_duty(paper.line) == 1
    ((flow, whom),) = await paper.all_of(
        "SELECT event->>'flow', name FROM timer JOIN staff USING (member_id) WHERE event->>'kind' = 'arrived'"
    )
    assert (flow, whom) == ("safety_notice", "Grace")
