"""X: one plain note, before anything else and instead of all that waits, and then twelve hours of nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot import metrics
from bot.carry_out import ACTS
from bot.carrying import Carrying
from bot.channels.channel import Address
from flows.effects import Effect, WaitForHer
from storage import lanes, outbox, people, phones
from tests.bot.hers import DAY, HOUR, MORNING, THANKS, is_due, settle_in, texts, times
from tests.paper import AWA, LATER, START, OnPaper

COVER = "Your market list is saved. No reply needed."
OTHER = Address("sms", "+254700000199")


@pytest.mark.rule("SAF-03", "T-05")
async def test_what_waits_is_called_back(paper: OnPaper) -> None:
    """Ready, in a worker's hand, or held: none of it comes, then or later."""
    await settle_in(paper)
    await paper.put(AWA, *[LATER] * 3)
    claimed = await paper.deliverer._claim("sms")
    await hold(paper, LATER)
    await paper.hear(AWA, "x")
    await paper.deliverer._send_all(claimed)
    await paper.wait(2 * DAY)
    assert texts(paper) == [COVER]
    assert sorted(set(await paper.states())) == ["dropped", "sent"]


async def hold(paper: OnPaper, content: dict[str, Any]) -> None:
    await paper.put(AWA, content)
    person = await paper.person(AWA)
    async with paper.line.database.begin() as connection:
        await outbox.hold(connection, person.address_id, paper.clock.at)


@pytest.mark.rule("SAF-03", "T-05")
async def test_it_does_not_wait_for_what_is_on_its_way(paper: OnPaper) -> None:
    """A letter of which nobody knows whether it has left blocks her lane, but not this."""
    await settle_in(paper)
    await paper.put(AWA, LATER)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE outbox SET state = 'sending', claimed_at = now()")
    await paper.hear(AWA, "x")
    assert texts(paper) == [COVER]


@pytest.mark.rule("SAF-03")
async def test_it_overtakes_everybody(paper: OnPaper) -> None:
    """However many messages wait for others, it is among the first that leave."""
    await settle_in(paper)
    await settle_in(paper, OTHER)
    for n in range(40):
        phone = Address("sms", f"+2547000010{n:02}")
        await settle_in(paper, phone)
        await paper.put(phone, LATER)
    await paper.turns.take(paper.channels["sms"].write(AWA.value, "x"))
    async with paper.line.database.begin() as connection:
        claimed = await lanes.claim(connection, "sms", paper.clock.at, 4, paper.line.worker)
    assert [message.kind for message in claimed].count("ahead") == 1
    assert len(claimed) == 5


@pytest.mark.rule("SAF-03", "T-05")
@pytest.mark.parametrize(("at", "comes"), [(START, MORNING), (MORNING, MORNING + DAY)], ids=["pm", "am"])
async def test_twelve_hours_of_nothing(paper: OnPaper, at: datetime, comes: datetime) -> None:
    await settle_in(paper)
    paper.clock.pass_(at - START)
    await paper.hear(AWA, "x")
    await is_due(paper, at + HOUR, at + 2 * HOUR)
    await paper.wait(timedelta(hours=40))
    assert times(paper)[1:] == [comes, comes + HOUR / 2]
    assert texts(paper) == [COVER, THANKS, THANKS]


@pytest.mark.rule("SAF-03")
async def test_it_is_the_phone_that_is_quiet(paper: OnPaper) -> None:
    """Whoever shares it is not written to either."""
    await settle_in(paper)
    await settle_in(paper, OTHER)
    her, other = await paper.person(AWA), await paper.person(OTHER)
    async with paper.line.database.begin() as connection:
        await people.change(connection, other.id, {"address_id": her.address_id})
        await phones.share(connection, her.id, other.id)
    await paper.hear(AWA, "x")
    found = await paper.all_of("SELECT quiet_until, unlocked FROM member")
    assert found == [(paper.clock.at + 12 * HOUR, False)] * 2


@pytest.mark.rule("SAF-12")
async def test_who_is_waited_for_is_told_nothing_until_she_writes(paper: OnPaper) -> None:
    """Not in thirty days. When she has written, what waits for her comes as it would have."""
    await settle_in(paper)
    await is_due(paper, paper.clock.at)
    await paper.put(AWA, LATER)
    await carry_out(paper, WaitForHer())
    await paper.wait(30 * DAY)
    assert texts(paper) == []
    assert await paper.states() == ["dropped"]
    await paper.hear(AWA, "00")
    await paper.wait(HOUR)
    assert [text.split("\n")[0] for text in texts(paper)] == ["Menu", THANKS]


async def carry_out(paper: OnPaper, effect: Effect) -> None:
    person = await paper.person(AWA)
    async with paper.line.database.begin() as connection:
        await ACTS[type(effect)](Carrying(paper.line, connection, paper.clock.at), person, effect)


async def test_it_is_counted_and_nothing_else(paper: OnPaper) -> None:
    await settle_in(paper)
    before = metrics.REGISTRY.get_sample_value("palaver_quick_exits_total") or 0
    await paper.hear(AWA, "x")
    await paper.hear(AWA, "hide")
    after = metrics.REGISTRY.get_sample_value("palaver_quick_exits_total")
    assert after == before + 2
