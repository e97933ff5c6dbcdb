"""Promises that were late three times, by chat and in their room (PRODUCT 6.8, R6; SAF-14)."""

from __future__ import annotations

from datetime import date

import pytest

from storage import asking, cards
from storage.dialogue import dialogues, promises
from tests.desk.conftest import LUCIA, PIN, Office, colleague
from tests.paper import AWA, member

OPEN = "SELECT count(*) FROM card WHERE closed_at IS NULL"
PROMISED = "The plantedtap is repaired"


async def a_late_promise(office: Office, risk: str = "no") -> None:
    """Awa's group has one, and Lucia works the desk."""
    paper = office.paper
    await paper.join(member(AWA, "Awa", "en", "maembe"))
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    awa, now = await paper.person(AWA), paper.clock.at
    async with paper.line.database.begin() as connection:
        words = await asking.keep_words(connection, awa.id, "en", PROMISED, now)
        dialogue = await dialogues.open_one(connection, awa.id, 61, "promise", now)
        assert dialogue
        await dialogues.change_editor(connection, dialogue, awa.id, risk=risk)
        day = date(2026, 3, 1)
        about = {"number": 31, "words_id": words, "member_id": awa.id, "proof": "spoken", "rounds": 3}
        id = await promises.keep(connection, dialogue, **about, due_on=day, ask_on=day, created_at=now)
        await cards.put(connection, "promise-late", awa.id, "", now, promise_id=id)


async def says(office: Office, *texts: str) -> str:
    """What Lucia reads after the last of them."""
    read = [[letter.text for letter in await office.paper.hear(LUCIA, text)] for text in texts]
    return " | ".join(read[-1])


async def test_she_writes_to_the_women_who_follow_it(office: Office) -> None:
    await a_late_promise(office)
    shown = await says(office, "desk", PIN, "5")
    assert shown.startswith(f'Late 3 times, promise 31: "{PROMISED}"')
    assert "That was all" in await says(office, "1", "Shall I go there with you on Monday?", "1")
    to_awa = [letter.text for letter in office.paper.papers if letter.letter.to == AWA]
    assert any("Shall I go there with you" in text for text in to_awa)
    assert await office.paper.all_of(OPEN) == [(1,)]


async def test_what_came_of_a_call_closes_it_and_goes_to_nobody(office: Office) -> None:
    await a_late_promise(office)
    before = len(office.paper.papers)
    called = await says(office, "desk", PIN, "5", "2")
    assert called.startswith("Call Grace")
    assert "Noted and closed" in await says(office, "They go on Friday, plantedcall")
    assert not [letter for letter in office.paper.papers[before:] if letter.letter.to == AWA]
    assert await office.paper.all_of(OPEN) == [(0,)]


async def test_it_is_left_to_them_and_the_log_says_so(office: Office) -> None:
    await a_late_promise(office)
    assert "Noted and closed" in await says(office, "desk", PIN, "5", "3")
    logged = await office.paper.all_of(
        "SELECT action, reason FROM decision WHERE about LIKE 'card %' ORDER BY id"
    )
    assert logged == [("saw", ""), ("closed", "left to them")]


@pytest.mark.rule("SAF-14")
@pytest.mark.parametrize(("risk", "named"), [("no", True), ("yes", False)])
async def test_the_room_shows_how_it_stands_and_no_name_where_there_is_a_risk(
    office: Office, risk: str, named: bool
) -> None:
    await a_late_promise(office, risk)
    lucia = await office.enters("Lucia", LUCIA)
    shown = await lucia.open("promises")
    assert "01/03/2026" in shown
    assert "only spoken" in shown
    assert "planted" not in shown
    group = (await office.paper.all_of("SELECT name FROM group_ WHERE word = 'maembe'"))[0][0]
    assert (str(group) in shown) is named
