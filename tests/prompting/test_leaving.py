"""Nobody is asked twice and nobody is left out; what is called off does not go."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.desk.room import Refused
from bot.due import fire_due
from bot.prompting import writing
from bot.prompting.audience import Audience
from bot.upkeep import Upkeep
from storage.schema import Timer, table
from tests.paper import LATER
from tests.prompting.conftest import ASKED, Team

ACTS = st.lists(st.sampled_from(("word", "es", "fr", "ask", "agree", "decline", "own")), max_size=7)
FEW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.rule("T-29", "LNG-06")
@FEW
@given(acts=ACTS)
async def test_whatever_is_done_in_whatever_order_nothing_goes_unaccepted_or_twice(
    team: Team, acts: list[str]
) -> None:
    line = team.paper.line
    prompt = await writing.begin(line, team.lucia, "team")
    await writing.address(line, team.lucia, prompt, Audience())
    accepted: set[str] = set()
    asked, sent = False, False
    for act in acts:
        before = accepted, asked
        try:
            await _do(team, prompt, act)
        except Refused:
            continue
        match act:
            case "word":
                accepted, asked = {"en"}, False
            case "es" | "fr":
                accepted, asked = before[0] | {act}, False
            case "ask":
                assert before[0] == {"en", "es", "fr"}
                asked = True
            case "decline":
                asked = False
            case "agree":
                assert before == ({"en", "es", "fr"}, True)
                assert not sent
                sent = True
            case _:
                raise AssertionError("she agreed to her own")
    rows = await team.paper.all_of(
        f"SELECT count(*), count(DISTINCT member_id) FROM prompt_copy WHERE prompt_id = {prompt}"  # noqa: S608
    )
    assert rows == [(8, 8) if sent else (0, 0)]


async def _do(team: Team, prompt: int, act: str) -> None:
    line, lucia = team.paper.line, team.lucia
    match act:
        case "word":
            await writing.word(line, lucia, prompt, ASKED["en"])
        case "es" | "fr":
            await writing.correct(line, lucia, prompt, act, ASKED[act])
        case "ask":
            await writing.ask_second(line, lucia, prompt)
        case "agree":
            await writing.agree(line, team.grace, prompt)
        case "decline":
            await writing.decline(line, team.grace, prompt)
        case _:
            await writing.agree(line, lucia, prompt)


@pytest.mark.rule("T-29")
async def test_what_is_called_off_goes_to_nobody_any_more(team: Team) -> None:
    at_once, in_the_middle, *others = team.women
    line = team.paper.line
    await team.paper.hear(in_the_middle, "3")  # she stands in the middle of asking something
    prompt = await team.draft()
    await writing.ask_second(line, team.lucia, prompt)
    await writing.agree(line, team.grace, prompt)
    await _due_in(team, timedelta(hours=1))
    await _due_in(team, timedelta(), at_once, in_the_middle)
    await fire_due(line)  # said to two of them, and not yet with the carrier
    await writing.cancel(line, team.lucia, prompt)
    await team.paper.wait(timedelta(hours=20))
    said = " ".join(text for texts in team.got().values() for text in texts)
    assert not any(asks in said for asks in ("Lucia asks", "Lucia pregunta", "Lucia demande"))
    assert await team.copies() == {"cancelled": len(others) + 4}
    assert await team.paper.all_of("SELECT 1 FROM timer WHERE key LIKE 'prompt:%'") == []


async def _due_in(team: Team, span: timedelta, *whom: object) -> None:
    timer = table(Timer)
    ids = [(await team.paper.person(woman)).id for woman in whom]  # type: ignore[arg-type]
    of = timer.c.key.like("prompt:%") & (timer.c.member_id.in_(ids) if ids else True)
    async with team.paper.line.database.begin() as connection:
        await connection.execute(update(timer).where(of).values(due_at=team.paper.clock.at + span))


@pytest.mark.rule("T-29")
async def test_a_newer_prompt_takes_the_place_of_one_she_has_not_seen(team: Team) -> None:
    hers, *_ = team.women
    for said in ("00", "2"):  # she is writing a question of her own
        await team.paper.hear(hers, said)
    await team.send()
    await team.send()
    before = len(team.paper.papers)
    await team.paper.hear(hers, "00")
    await team.paper.wait(timedelta(hours=1))
    asked = [text for text in team.got(before)[hers] if "Lucia asks" in text]
    assert len(asked) == 1
    states = await team.paper.all_of("SELECT DISTINCT state FROM prompt_copy ORDER BY state")
    assert ("missed",) in states


async def test_who_writes_meanwhile_does_not_wait_behind_all_of_them(team: Team) -> None:
    """While a sender has much before it, what goes to many stays in its timers."""
    paper, line = team.paper, team.paper.line
    hers, *_ = team.women
    object.__setattr__(line, "settings", line.settings.but(sms_per_second=1))
    await paper.put(hers, *[LATER] * 80)
    prompt = await team.draft()
    await writing.ask_second(line, team.lucia, prompt)
    await writing.agree(line, team.grace, prompt)
    await fire_due(line)
    assert await team.copies() == {"due": 8}


async def test_the_upkeep_leaves_what_is_due_also_where_nobody_has_written_anything(team: Team) -> None:
    """In an empty table of words everything seemed to be about words that are gone."""
    prompt = await team.draft()
    await writing.ask_second(team.paper.line, team.lucia, prompt)
    await writing.agree(team.paper.line, team.grace, prompt)
    await Upkeep(team.paper.line).run()
    assert await team.paper.all_of("SELECT count(*) FROM timer WHERE key LIKE 'prompt:%'") == [(8,)]
