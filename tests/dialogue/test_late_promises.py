"""A promise that is late: its six ways, three rounds and a card, and letters that the group sends itself."""

from __future__ import annotations

from datetime import date, timedelta

import httpx
import pytest

from bot.app import make_app
from storage.dialogue import dialogues
from tests.dialogue.promising import (
    ADA,
    BEA,
    CLEO,
    DAY,
    TEXT,
    TO_BOARD,
    ZOE,
    answers,
    join,
    noted,
    passes,
    promise,
    until_day,
)
from tests.paper import OnPaper

pytestmark = pytest.mark.rule("T-26")
JUNE_30 = date(2026, 6, 30)


async def late(paper: OnPaper, *sent: str) -> list[str]:
    """It is the day, it is not kept, and this is what she does about it."""
    await join(paper)
    await noted(paper)
    await until_day(paper)
    return await answers(paper, ADA, "3", *sent)


async def test_a_reminder_letter_is_two_messages_and_it_is_asked_again_in_three_weeks(paper: OnPaper) -> None:
    first, second, asks = await late(paper, "1")
    assert first == f'A reminder. You promised us: "{TEXT}"'
    assert second.startswith("It was due 30/06 (said to us) and is not kept yet.")
    assert second.endswith("Maembe savers")
    assert asks.startswith("Copy these two messages")
    kept = await promise(paper)
    assert (kept["due_on"], (kept["ask_on"] - JUNE_30).days, kept["rounds"]) == (JUNE_30, 21, 1)
    told = await passes(paper, 22 * DAY)
    assert any(text.startswith("Today was the day") for _, text in told)


async def test_meeting_again_opens_a_dialogue_about_it(paper: OnPaper) -> None:
    await late(paper, "2")
    ada = await paper.person(ADA)
    async with paper.line.database.connect() as connection:
        first, *_ = await dialogues.of_group(connection, ada.id)
    kept = await promise(paper)
    assert (first.reason, first.again_of, first.state) == ("promise", kept["number"], "preparing")
    assert kept["look_at"] > paper.clock.at


async def test_without_an_ally_nobody_outside_is_asked(paper: OnPaper) -> None:
    told = await late(paper, "3")
    assert told != []
    assert (await promise(paper))["state"] == "open"
    assert await paper.all_of("SELECT 1 FROM ally_words") == []


async def test_a_new_day_is_what_is_followed_from_then_on(paper: OnPaper) -> None:
    told = await late(paper, "4", "15 august")
    assert told == ["Noted. I ask before 15/08, and on the day."]
    kept = await promise(paper)
    assert (kept["due_on"], kept["ask_on"], kept["rounds"]) == (date(2026, 8, 15), date(2026, 8, 15), 1)
    told = [text for _, text in await passes(paper, 40 * DAY)]
    assert any(text.startswith("Promise 1, due 15/08") for text in told)


async def test_peers_are_asked_with_a_draft_that_she_sees_first(paper: OnPaper) -> None:
    told = await late(paper, "5", "0", "1")
    assert TEXT in told[0]
    assert await paper.all_of("SELECT 1 FROM question") == []


async def test_the_draft_for_peers_has_no_words_of_another_woman(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    told = await answers(paper, BEA, *TO_BOARD, "4", "5", "0", "1")
    assert "An authority is late with a promise to our group." in told[0]
    assert TEXT not in told[0]


@pytest.mark.parametrize(
    ("key", "reason"), [("1", "otherwise"), ("2", "given-up"), ("3", "risky"), ("4", "changed")]
)
async def test_it_is_closed_with_the_reason_and_asked_about_no_more(
    paper: OnPaper, key: str, reason: str
) -> None:
    await late(paper, "6", key)
    kept = await promise(paper)
    assert (kept["state"], kept["reason"], kept["look_at"]) == ("closed", reason, None)
    assert not [text for _, text in await passes(paper, 60 * DAY) if TEXT in text]


async def test_after_three_rounds_a_person_of_the_team_is_told_once(paper: OnPaper) -> None:
    cards = "SELECT reason FROM card WHERE promise_id IS NOT NULL"
    await late(paper, "1", "0")
    for round_ in (2, 3, 4):
        assert await paper.all_of(cards) == ([("promise-late",)] if round_ > 3 else [])
        await passes(paper, 22 * DAY)
        await answers(paper, ADA, "3", "1", "0")
    assert (await promise(paper))["rounds"] == 4
    assert await paper.all_of(cards) == [("promise-late",)]


async def test_the_line_writes_to_nobody_but_members(paper: OnPaper) -> None:
    await late(paper, "1")
    assert {one.letter.to for one in paper.papers} <= {ADA, BEA, CLEO, ZOE}


async def test_where_nobody_is_to_be_named_a_letter_names_nobody(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper, "the officer told Bea he opens the tap by 30 june")
    async with paper.line.database.begin() as connection:
        found = await dialogues.of_group(connection, (await paper.person(ADA)).id)
        await dialogues.change(connection, found[0].id, nameless=True)
    await until_day(paper)
    first, *_ = await answers(paper, ADA, "3", "1")
    assert "Bea" not in first
    assert "opens the tap by 30 june" in first


async def test_a_letter_is_a_page_in_both_languages(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper, "the ward office opens the tap by 30 june")
    async with paper.line.database.begin() as connection:
        found = await dialogues.of_group(connection, (await paper.person(ADA)).id)
        await dialogues.change(connection, found[0].id, paper_in="fr")
    await until_day(paper)
    told = await answers(paper, ADA, "3", "1", "1")
    code = next(part for part in told[0].replace(",", " ").split() if part.isdigit() and len(part) == 8)
    assert "/letter" in told[0]
    transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
    async with httpx.AsyncClient(transport=transport, base_url="http://line") as client:
        page = await client.post("/letter", data={"code": code})
        wrong = await client.post("/letter", data={"code": "00000000"})
    assert (page.status_code, wrong.status_code) == (200, 403)
    assert "A reminder of your promise" in page.text
    assert "Rappel de votre promesse" in page.text
    assert "30/06" in page.text
    assert not any(name in page.text for name in ("Ada", "Bea", "Cleo"))


async def test_a_page_shows_no_letter_that_is_gone(paper: OnPaper) -> None:
    await late(paper, "1")
    told = await answers(paper, ADA, "1")
    code = next(part for part in told[0].replace(",", " ").split() if part.isdigit() and len(part) == 8)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM promise")
    paper.clock.pass_(timedelta(minutes=1))
    transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
    async with httpx.AsyncClient(transport=transport, base_url="http://line") as client:
        assert (await client.post("/letter", data={"code": code})).status_code == 410
