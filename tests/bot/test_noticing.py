"""To whom WhatsApp's window is closed: a notice, once a day, and SMS when she writes nothing for hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from bot.channels.twilio.sender import WHATSAPP
from bot.noticing import send_elsewhere
from storage.schema import Address, table
from tests.paper import LATER, ROSITA, OnPaper, member

A_DAY = timedelta(days=1)
NOTICE = "Mango Line: tiene 1 nuevo. Envíe 1 para ver."


@pytest.fixture
async def away(paper: OnPaper) -> OnPaper:
    """Rosita wrote a day ago, and the notice is approved in Spanish alone."""
    paper.channels["whatsapp"].can = replace(WHATSAPP, notices=frozenset({"es"}))
    await paper.join(member(ROSITA, "Rosita", "es", "ceibo"))
    paper.clock.pass_(A_DAY)
    return paper


async def says(paper: OnPaper, *contents: dict[str, Any]) -> list[str]:
    """What she is sent when these are for her."""
    before = len(paper.papers)
    await paper.put(ROSITA, *contents)
    await paper.settle()
    return [paper.text for paper in paper.papers[before:]]


async def test_what_is_for_her_is_held_behind_one_notice_a_day(away: OnPaper) -> None:
    assert await says(away, LATER, LATER) == [NOTICE]
    assert await says(away, LATER) == []
    away.clock.pass_(A_DAY + timedelta(minutes=1))
    assert await says(away, LATER) == [NOTICE]
    assert (await away.states()).count("held") == 4


async def test_whatever_she_writes_releases_it(away: OnPaper) -> None:
    await says(away, LATER)
    await away.hear(ROSITA, "hola")
    assert "held" not in await away.states()


async def test_a_notice_of_the_turns_own_becomes_the_template(away: OnPaper) -> None:
    own: dict[str, Any] = {"message": "g-notice", "values": {"n": 3}}
    assert await says(away, own) == [NOTICE]
    assert sorted(await away.states()) == ["dropped", "sent"]


async def test_after_some_hours_it_goes_by_sms_if_she_has_that(away: OnPaper) -> None:
    person = await away.person(ROSITA)
    async with away.line.database.begin() as connection:
        values = {"member_id": person.id, "channel": "sms", "digest": b"0", "sealed": b"", "state": "good"}
        await connection.execute(insert(table(Address)).values(**values, created_at=away.clock.at))
    await says(away, LATER)
    assert await send_elsewhere(away.line) == 0
    away.clock.pass_(timedelta(hours=4, minutes=1))
    assert await send_elsewhere(away.line) == 1
    assert await away.all_of("SELECT channel, state FROM outbox WHERE content->>'message' = 'g-later'") == [
        ("sms", "ready")
    ]


async def test_a_language_without_a_template_goes_as_before(away: OnPaper) -> None:
    away.channels["whatsapp"].can = replace(WHATSAPP, notices=frozenset({"en"}))
    assert await says(away, LATER) == []
    assert await away.states() == ["held"]
