"""Reminders of a meeting: to whom, when, and what becomes of them when its day moves (T-25)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels.channel import Address
from bot.dialogue.looking import look_at_dialogues
from flows.effects import Effect, Said
from flows.effects.dialogues import GiveRole, KeepPart, SayGoOn, SetDay
from storage import people
from storage.dialogue import dialogues
from tests.bot.said import answers, told
from tests.dialogue.meeting import ADA, BEA, CORA, FREMD, does, known, prepared
from tests.paper import OnPaper

NAIROBI = ZoneInfo("Africa/Nairobi")
DAY = timedelta(days=1)
ON = date(2026, 4, 20)
ALL = ["d-rem14", "d-rem7", "d-rem3", "d-rem1", "d-rem0"]


def own(messages: list[str]) -> list[str]:
    return [message for message in messages if message in ALL]


async def until(paper: OnPaper, day: date, hour: int = 12) -> None:
    """That hour of that day where the group lives."""
    then = datetime(day.year, day.month, day.day, hour, tzinfo=NAIROBI)
    await paper.wait(then - paper.clock.at)


async def met(paper: OnPaper, *more: Effect, on: date = ON, editors: tuple[Address, ...] = (CORA,)) -> str:
    """Ada and the editors prepare a meeting on that day at ten."""
    id = await prepared(paper, *editors)
    ask = KeepPart(id, "ask", Said("The council opens the tap")), KeepPart(id, "office", Said("Ward office"))
    await does(paper, ADA, *ask, SetDay(id, on.isoformat(), "10:00"), *more)
    return id


@pytest.mark.rule("T-25")
async def test_all_who_prepare_it_or_have_a_role_are_reminded_and_nobody_else(paper: OnPaper) -> None:
    id = await met(paper)
    await does(paper, ADA, GiveRole(id, "notes", "Bea"))
    assert await answers(paper, BEA, "1") == ["d-role-fine"]
    for day in (14, 7, 3, 1, 0):
        await until(paper, ON - day * DAY)
    for who in (ADA, CORA):
        assert own(await told(paper, who)) == ALL
    assert own(await told(paper, BEA)) == []  # her window is closed
    assert await told(paper, FREMD) == []


@pytest.mark.rule("T-25")
@pytest.mark.parametrize(("days", "heard"), [(7, ["d-rem7"]), (6, [])])
async def test_whose_window_is_closed_gets_the_one_of_the_day_when_she_writes_and_no_older_one(
    paper: OnPaper, days: int, heard: list[str]
) -> None:
    await met(paper, editors=(BEA,))
    await until(paper, ON - days * DAY)
    await answers(paper, BEA, "hello")
    assert own(await told(paper, BEA)) == heard


@pytest.mark.rule("T-25")
async def test_a_date_that_moves_moves_all_and_leaves_nothing_of_the_old_one(paper: OnPaper) -> None:
    id = await met(paper)
    await until(paper, ON - 7 * DAY)
    assert own(await told(paper, CORA)) == ["d-rem14", "d-rem7"]
    later = ON + 10 * DAY
    await does(paper, CORA, SetDay(id, later.isoformat(), "09:00"))
    await until(paper, later - 14 * DAY, 7)
    assert own(await told(paper, CORA)) == ["d-rem14", "d-rem7"]
    await until(paper, later)
    assert own(await told(paper, CORA)) == ["d-rem14", "d-rem7", *ALL]


@pytest.mark.rule("T-25")
async def test_one_that_waits_for_her_is_nothing_any_more_when_the_day_has_moved(paper: OnPaper) -> None:
    """Her hours are the midday: in the morning it waits, and the day moves before she is told."""
    id = await met(paper)
    await set_hours(paper, CORA, "midday")
    await until(paper, ON - 7 * DAY, 9)
    assert own(await told(paper, CORA)) == ["d-rem14"]
    await does(paper, ADA, SetDay(id, (ON + DAY).isoformat(), "10:00"))
    await until(paper, ON - 7 * DAY, 18)
    assert own(await told(paper, CORA)) == ["d-rem14"]
    await until(paper, ON - 6 * DAY, 13)
    assert own(await told(paper, CORA)) == ["d-rem14", "d-rem7"]


async def test_without_a_date_or_while_one_wishes_to_wait_nothing_comes(paper: OnPaper) -> None:
    id = await met(paper)
    await until(paper, ON - 13 * DAY)
    await answers(paper, ADA, "2")
    await does(paper, CORA, SayGoOn(id, "wait"))
    await until(paper, ON - 6 * DAY)
    await does(paper, CORA, SayGoOn(id, "yes"))
    await until(paper, ON - 2 * DAY)
    await does(paper, ADA, SetDay(id, ""))
    await until(paper, ON + DAY)
    assert own(await told(paper, ADA)) == ["d-rem14", "d-rem3"]


async def test_the_worker_taken_twice_and_by_two_says_nothing_twice(paper: OnPaper) -> None:
    id = await met(paper)
    await until(paper, ON - 7 * DAY, 7)
    paper.clock.pass_(2 * timedelta(hours=1))
    assert await look_at_dialogues(paper.line) == 1
    assert await look_at_dialogues(paper.line) == 0
    await paper.settle()
    assert own(await told(paper, ADA)) == ["d-rem14", "d-rem7"]
    assert (await known(paper, id)).meets_on == ON


async def test_a_look_that_fails_is_taken_again_and_does_nothing_by_halves(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    await met(paper)
    await until(paper, ON - 7 * DAY, 7)

    async def broken(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr("bot.dialogue.looking.offer_to_stand", broken)
        await until(paper, ON - 7 * DAY, 8)
        await look_at_dialogues(paper.line)
        assert own(await told(paper, ADA)) == ["d-rem14"]
    await paper.wait(timedelta(minutes=10))
    assert own(await told(paper, ADA)) == ["d-rem14", "d-rem7"]


@pytest.mark.rule("T-25")
async def test_they_do_not_count_to_what_may_be_said_in_a_day_or_a_week(paper: OnPaper) -> None:
    await met(paper)
    full = [(paper.clock.at + (ON - 7 * DAY - date(2026, 3, 9)) - n * timedelta(hours=20)) for n in range(5)]
    await set_member(paper, CORA, unasked=[at.isoformat() for at in sorted(full)])
    before = (await paper.person(CORA)).unasked
    await until(paper, ON - 7 * DAY)
    assert "d-rem7" in own(await told(paper, CORA))
    assert (await paper.person(CORA)).unasked == before


async def test_discreet_members_get_a_notice_and_the_rest_when_they_ask_for_it(paper: OnPaper) -> None:
    await prepared(paper, discreet=True)
    assert await told(paper, ADA) == []
    async with paper.line.database.begin() as connection:
        (one,) = await dialogues.of_group(connection, (await paper.person(ADA)).id)
    await does(paper, ADA, SetDay(one.id, ON.isoformat(), "10:00"))
    await until(paper, ON - 7 * DAY)
    assert set(await told(paper, ADA)) == {"g-notice"}
    assert await answers(paper, ADA, "1") == ["d-rem7"]


async def test_what_is_left_out_is_said_in_words_of_ours(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, SetDay(id, ON.isoformat()))
    await until(paper, ON - DAY)
    assert "Tomorrow: the office. You: go along. The ask: as you agreed" in paper.papers[-1].text


async def test_she_is_told_her_own_roles_and_the_hour(paper: OnPaper) -> None:
    id = await met(paper, editors=())
    await does(paper, ADA, GiveRole(id, "opens", "Ada"), GiveRole(id, "notes", "Ada"))
    await answers(paper, ADA, "1", "1")
    await until(paper, ON - DAY)
    text = paper.papers[-1].text
    assert text.startswith("Tomorrow 10:00: Ward office. You: open, write the notes. The ask: The council")


@pytest.mark.parametrize(
    ("day", "key", "said"),
    [
        (14, "1", ["d-prac"]),
        (14, "2", ["d-rem-fine"]),
        (7, "1", ["d-rem-fine"]),
        (3, "2", ["g-human-ok"]),
        (3, "3", ["d-date"]),
        (1, "2", ["d-date"]),
    ],
)
async def test_each_way_on(paper: OnPaper, day: int, key: str, said: list[str]) -> None:
    await met(paper)
    await until(paper, ON - day * DAY)
    assert await answers(paper, ADA, key) == said


async def set_hours(paper: OnPaper, who: Address, hours: str) -> None:
    await set_member(paper, who, hours=hours)


async def set_member(paper: OnPaper, who: Address, **values: object) -> None:
    person = await paper.person(who)
    async with paper.line.database.begin() as connection:
        await people.change(connection, person.id, values)
