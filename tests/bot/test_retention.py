"""What section 7 of the product description says of keeping, on a live database, with the clock of a test."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.handbook.retention import written
from bot.upkeep import keep_up
from storage import rule
from storage.retention import RULES
from storage.rule import Rule
from tests.bot.lived import Lived, live
from tests.bot.search import found
from tests.house.place import text as paper_text
from tests.paper import START, OnPaper

DAY, HOUR, MOMENT = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
YEAR = 365 * DAY


@pytest.fixture
async def lived(paper: OnPaper, monkeypatch: pytest.MonkeyPatch) -> Lived:
    return await live(paper, monkeypatch)


def kept(lived: Lived) -> dict[timedelta, list[tuple[str, str | bytes]]]:
    """For how long each thing stands in which column."""
    return {
        timedelta(): [("code.digest", b"plantedcode")],
        HOUR: [("address.sealed", lived.sealed)],
        DAY: [("inbox.said", b"plantedsaid")],
        2 * DAY: [("outbox.content", one) for one in ("plantedquestion", "plantedthanks", "Rosita")],
        7 * DAY: [
            ("outbox.content", "plantedheld"),
            ("address.digest", lived.guest),
            ("address.digest", lived.wrong),
        ],
        30 * DAY: [
            ("inbox.body", "plantedfailure"),
            ("inbox.sid", lived.came),
            ("outbox.sid", lived.left),
        ],
        37 * DAY: [("conversation.data", "planteddraft")],
        90 * DAY: [
            ("card.note", "plantednote"),
            ("safety_case.word", "plantedword"),
            ("safety_case.way", b"plantedway"),
        ],
        YEAR: [
            ("card.reason", "wish"),
            ("words.text", "plantedthanks"),
            ("translation.text", "plantedthanks"),
            ("memory.text", "plantedquestion"),
            ("doubt.outcome", "planteddoubt"),
            ("term.term", "plantedterm"),
        ],
        2 * YEAR: [("consent.wording", "sha256:"), ("decision.who", "planteddecision")],
    }


async def at(paper: OnPaper, when: datetime) -> None:
    paper.clock.pass_(when - paper.clock.at)
    await keep_up(paper.line, when)


async def test_each_thing_is_gone_when_it_should_be_and_not_before(lived: Lived) -> None:
    """No timer fires meanwhile: what they see to is seen to without them too."""
    paper, ended = lived.paper, lived.paper.clock.at
    for span, things in kept(lived).items():
        if span:
            await at(paper, START + span - MOMENT)
        for place, thing in things:
            assert place in await found(paper, thing), f"{place} after {span}, less a moment"
        await at(paper, ended + span + MOMENT)
        for place, thing in things:
            assert place not in await found(paper, thing), f"{place} after {span}"
    assert await found(paper, "plantedquestion") == {"words.text", "translation.text"}
    assert await found(paper, "plantedanswer") == {"words.text", "translation.text"}
    planted = await found(paper, "planted", b"planted", lived.guest, lived.wrong, lived.sealed)
    assert planted == {"words.text", "translation.text"}


async def test_a_timer_that_has_fired_holds_nothing_and_goes_after_30_days(lived: Lived) -> None:
    paper, ended = lived.paper, lived.paper.clock.at
    fired = "SELECT count(*), max(event::text) FROM timer WHERE fired_at IS NOT NULL"
    assert await paper.all_of(fired) == [(5, "{}")]
    await at(paper, START + 30 * DAY - MOMENT)
    assert await paper.all_of(fired) == [(5, "{}")]
    await at(paper, ended + 30 * DAY + MOMENT)
    assert await paper.all_of(fired) == [(0, None)]


async def test_a_table_larger_than_a_batch_goes_batch_by_batch(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = "SELECT 'SM' || n, 'taken', :at FROM generate_series(1, 11) n"
    made = text(f"INSERT INTO inbox (sid, state, received_at) {many}")
    async with paper.line.database.begin() as connection:
        await connection.execute(made, {"at": START})
    batches: list[int] = []
    carry_out = rule.carry_out

    async def counted(connection: AsyncConnection, one: Rule, now: datetime) -> int:
        batches.append(await carry_out(connection, one, now))
        return batches[-1]

    monkeypatch.setattr(rule, "ROWS", 4)
    monkeypatch.setattr(rule, "carry_out", counted)
    await at(paper, START + 31 * DAY)
    assert batches[:3] == [4, 4, 3]
    assert await paper.all_of("SELECT count(*) FROM inbox") == [(0,)]


async def test_a_rule_that_fails_holds_up_no_other(
    lived: Lived, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    carry_out = rule.carry_out

    async def stumbling(connection: AsyncConnection, one: Rule, now: datetime) -> int:
        if one is RULES[0]:
            raise RuntimeError("planted")
        return await carry_out(connection, one, now)

    monkeypatch.setattr(rule, "carry_out", stumbling)
    await at(lived.paper, START + 31 * DAY)
    assert f"upkeep stumbled over {RULES[0].what}: RuntimeError at test_retention.py" in caplog.text
    assert await found(lived.paper, lived.came, "plantedfailure", lived.left) == {"inbox.sid"}


async def test_what_somebody_has_in_hand_is_left_for_the_next_night(lived: Lived) -> None:
    paper, night = lived.paper, START + 38 * DAY
    drafts = text("SELECT id FROM conversation WHERE shelf = 'parked' FOR UPDATE")
    async with paper.line.database.begin() as turn:
        await turn.execute(drafts)
        await asyncio.wait_for(at(paper, night), timeout=20)
    assert await found(paper, "planteddraft") == {"conversation.data"}
    await at(paper, night + DAY)
    assert await found(paper, "planteddraft") == set()


async def test_the_page_says_what_the_rules_do() -> None:
    page = paper_text("docs/retention.md")
    assert written("<!-- table -->\nold\n<!-- end -->").count("\n") == len(RULES) + 3
    assert written(page) == page, "make pages"
