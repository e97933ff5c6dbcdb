"""What the desk keeps of members goes with them; the rest goes when its time is over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from bot.upkeep import keep_up
from storage import exporting, people
from storage.desk import care, log, proposals, releases, sessions, staff
from storage.retention.spans import DAY, YEAR
from storage.schema import Appeal, Check, Prompt, PromptCopy, PromptReply, Quiet, table
from tests.bot.search import found
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, OnPaper, member

MOMENT = timedelta(minutes=1)
NICK = "Zarzamora"
TABLES = ("prompt_copy", "prompt_reply", "check_", "appeal", "quiet")
KEPT = {
    DAY: ("desk_session",),
    14 * DAY: ("proposal WHERE state = 'open'",),
    90 * DAY: ("quiet", "prompt WHERE state = 'draft'"),
    YEAR: ("prompt_copy", "prompt_reply"),
    2 * YEAR: ("check_ WHERE state = 'passed'", "appeal", "proposal", "prompt", "care", "decision"),
}
"""For how long these have rows."""


async def _plant(paper: OnPaper) -> str:
    """Rosita answered a prompt, appealed, was looked at; two of the team, one of them Awa, have worked."""
    await paper.join(member(ROSITA, NICK, "es", "ceibo"), member(AWA, "Awa"))
    her, works, now = (await paper.person(ROSITA)).id, (await paper.person(AWA)).id, paper.clock.at
    reply, says = await paper.words(ROSITA, "plantedreply"), await paper.words(ROSITA, "plantedappeal")
    desk = {"member_id": works, "name": "Awa", "roles": ["facilitator"], "language": "en", "reads": ["en"]}
    hers: dict[str, Any] = {"member_id": her, "created_at": now}
    sent: dict[str, Any] = {"author": "Awa", "language": "en", "created_at": now, "audience": {}}
    check = {
        "kind": "practice",
        "about": {},
        "reasons": ["phone"],
        "state": "passed",
        "why": "",
    }
    async with paper.line.database.begin() as connection:
        awa = await staff.add(connection, desk | {"timezone": "UTC"}, now)
        await sessions.begin(connection, b"digest", awa, "en", now)
        for id, state in ((1, "sent"), (2, "draft")):
            values = sent | {
                "id": id,
                "state": state,
                "asked_by": "member",
                "asked_id": reply,
                "agreed_by": "",
            }
            values |= {"sent_at": now if id == 1 else None, "women": 0, "segments": 0}
            await connection.execute(insert(table(Prompt)).values(**values))
        copy = {"prompt_id": 1, "member_id": her, "language": "es", "state": "answered", "due_at": now}
        await connection.execute(insert(table(PromptCopy)).values(**copy))
        replied = {"prompt_id": 1, "words_id": reply, "shares": True}
        await connection.execute(insert(table(PromptReply)).values(**hers | replied))
        await connection.execute(
            insert(table(Check)).values(**hers | check, id=1, decided_by="Awa", decided_at=now)
        )
        appeal = {"check_id": 1, "words_id": says, "state": "won", "decided_by": "Awa", "due_at": now}
        await connection.execute(insert(table(Appeal)).values(**appeal, created_at=now))
        await connection.execute(insert(table(Quiet)).values(member_id=her, again_at=now))
        await log.write(connection, "Awa", "passed", now, about="check 1", check_id=1, words_id=reply)
        await proposals.add(connection, "remove", {"check": 1}, "Awa", awa, now)
        done = await proposals.add(connection, "block", {"check": 1}, "Awa", awa, now)
        await proposals.decide(connection, done, "Grace", proposals.AGREED, now)
        await releases.add(connection, "figures", "", {"figures": []}, ("Awa", "Grace"), now)
        await care.count(connection, now.date(), care.FINE)
    return her


@pytest.mark.rule("SAF-05", "CON-05")
@pytest.mark.parametrize("way", ["forgotten", "words"])
async def test_with_her_everything_of_hers_goes_from_the_desk_too(open_paper: OpenLine, way: str) -> None:
    async with open_paper() as paper:
        her = await _plant(paper)
        assert {f"{one}.member_id" for one in TABLES if one != "appeal"} <= await found(paper, her)
        if way == "words":
            await paper.hear(ROSITA, "borrar todo")
            assert await found(paper, "planted") == set()
            assert await paper.all_of("SELECT count(*) FROM prompt_reply") == [(0,)]
            return
        async with paper.line.database.begin() as connection:
            await people.forget(connection, [her], paper.clock.at)
        assert await found(paper, "planted", NICK) == set()
        assert await found(paper, her) <= {"consent.member_id"}
        for rows in TABLES:
            assert await paper.all_of(f"SELECT count(*) FROM {rows}") == [(0,)], rows  # noqa: S608
        assert await paper.all_of("SELECT who, words_id, check_id FROM decision") == [("Awa", None, None)]


async def test_each_thing_is_gone_when_it_should_be_and_not_before(open_paper: OpenLine) -> None:
    async with open_paper() as paper:
        await _plant(paper)
        began = paper.clock.at
        for span, kept in KEPT.items():
            for at, there in ((span - MOMENT, True), (span + DAY, False)):
                await keep_up(paper.line, began + at)
                for rows in kept:
                    ((count,),) = await paper.all_of(f"SELECT count(*) FROM {rows}")  # noqa: S608
                    assert (count > 0) is there, f"{rows} after {at}"
        assert await paper.all_of("SELECT count(*) FROM release") == [(1,)]


@pytest.mark.rule("CON-10")
async def test_her_own_page_tells_of_her_replies_of_what_was_looked_at_and_of_her_appeal(
    open_paper: OpenLine,
) -> None:
    async with open_paper() as paper:
        her = await _plant(paper)
        async with paper.line.database.connect() as connection:
            record = await exporting.everything(connection, her)
        assert record
        assert {words.kind for words in record.words} == {"reply", "appeal"}
        (check,) = record.checks
        assert (check.kind, check.state, check.appeal, record.roles) == ("practice", "passed", "won", [])
        assert "Awa" not in str(record)
