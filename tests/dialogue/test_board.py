"""The board of promises: how each stands, for any part that shows it, without a word or a name."""

from __future__ import annotations

import json

import pytest

from bot.dialogue import promise_commands
from bot.dialogue.board import STATES, board
from bot.keepers import Keeper
from bot.settings import Unsafe
from storage import corrections
from tests.dialogue.promising import ADA, DAY, TEXT, answers, asked_to_see, join, noted, promise, until_day
from tests.paper import OnPaper

KEPT = ("1", "water runs since monday", "40 families have water near", "1")
NAMES = ("Ada", "Bea", "Cleo", "tap", "water")
LUCIA = Keeper("Lucia", "lucia")
pytestmark = pytest.mark.rule("T-26")


async def shown(paper: OnPaper, group: str = "", org: str = "") -> dict[str, int]:
    """How many stand how."""
    async with paper.line.database.connect() as connection:
        found = await board(connection, paper.clock.at, group, org)
    return {state: count for state, count in found.counts.items() if count}


async def test_a_promise_is_due_and_late_once_its_day_has_passed(paper: OnPaper) -> None:
    await join(paper)
    assert await shown(paper) == {}
    await noted(paper)
    await until_day(paper)
    assert await shown(paper) == {"due": 1}
    await paper.wait(DAY)
    assert await shown(paper) == {"late": 1}


async def test_it_is_said_to_be_kept_and_then_kept_with_what_people_can_use(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper, "the mayor opens the tap by 12 march", "1")
    await paper.wait((await promise(paper))["look_at"] - paper.clock.at)
    assert await shown(paper) == {"due": 1}
    await answers(paper, ADA, *KEPT)
    assert await shown(paper) == {"said": 1}
    await answers(paper, asked_to_see(paper), "1")
    assert await shown(paper) == {"kept": 1}
    async with paper.line.database.connect() as connection:
        found = await board(connection, paper.clock.at)
    assert (found.people, found.entries[0].access, found.entries[0].proof) == (40, True, "signed")


async def test_it_is_of_one_group_of_one_partner_or_of_all(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    assert await shown(paper, group="maembe") == await shown(paper, org="Maembe network") == {"due": 1}
    assert await shown(paper, group="ceibo") == await shown(paper, org="Red Ceibo") == {}


async def test_the_commands_show_states_and_no_words(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await join(paper)
    await noted(paper)
    for command in (promise_commands.show_board, promise_commands.as_csv, promise_commands.as_json):
        await command(paper.line, "", "")
    told = capsys.readouterr().out
    assert "1 due" in told
    assert not any(name in told for name in NAMES)
    counts = json.loads(told.splitlines()[-1])["counts"]
    assert list(counts) == list(STATES)


async def test_who_reads_the_words_is_written_down(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await join(paper)
    number = await noted(paper)
    await promise_commands.show(paper.line, number, LUCIA)
    assert TEXT in capsys.readouterr().out
    async with paper.line.database.connect() as connection:
        logged = await corrections.logged(connection)
    assert [(one.who, one.action, one.number) for one in logged] == [("Lucia (lucia)", "saw", number)]
    with pytest.raises(Unsafe):
        await promise_commands.show(paper.line, number + 1000, LUCIA)
