"""A reply that could not leave within ten minutes: what becomes of it; and none is lost or comes twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot.carry_pin import pin_digest
from bot.channels.channel import Address, Letter
from bot.channels.paper import PaperChannel
from bot.channels.refusals import Refusal, Refused
from tests.bot.hers import DAY, HOUR, MINUTE, MORNING, NIGHT, NOTICE, change, settle_in, texts, times
from tests.paper import AWA, START, OnPaper

SOON, TOO_LATE = 2 * MINUTE, 20 * MINUTE
NUMBER = {"message": "g-newphone", "values": {"code": "7"}}
NOTE = {"message": "g-notice", "values": {"n": 1}}
PIN = b"not what her PIN would be kept as"
PRIVATE = pytest.mark.parametrize("about", [{"discreet": True}, {"pin": PIN}], ids=["discreet", "a PIN"])


@pytest.fixture
def down(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The carrier of SMS is away until `up`."""

    async def nobody(channel: PaperChannel, letter: Letter) -> None:
        raise Refused(Refusal.NOT_REACHED)

    with monkeypatch.context() as patched:
        patched.setattr(PaperChannel, "send", nobody)
        yield patched


async def comes_back(paper: OnPaper, down: pytest.MonkeyPatch, after: timedelta) -> None:
    """What is ready now finds no carrier; it is back after so long."""
    await paper.settle()
    await paper.wait(after)
    down.undo()
    await paper.wait(2 * HOUR)


@pytest.mark.rule("T-50")
@pytest.mark.parametrize("after", [SOON, TOO_LATE, 5 * HOUR], ids=str)
async def test_after_an_outage_all_comes_once_and_in_order(
    paper: OnPaper, down: pytest.MonkeyPatch, after: timedelta
) -> None:
    other = Address("sms", "+254700000199")
    await settle_in(paper)
    await settle_in(paper, other)
    paper.clock.pass_(MORNING - START)
    for phone in (AWA, other):
        for text in ("00", "5", "00"):
            await paper.hear(phone, text)
    await comes_back(paper, down, after)
    heads = [text.split("\n")[0] for text in texts(paper)]
    assert heads[0] == heads[2] == "Menu" != heads[1]
    assert len(heads) == 3
    assert texts(paper, other) == texts(paper)
    assert set(await paper.states()) == {"sent"}


@pytest.mark.parametrize(("after", "comes"), [(SOON, NIGHT), (TOO_LATE, MORNING)], ids=["soon", "too late"])
async def test_by_night_a_late_reply_waits_for_the_morning(
    paper: OnPaper, down: pytest.MonkeyPatch, after: timedelta, comes: object
) -> None:
    await settle_in(paper)
    paper.clock.pass_(NIGHT - START)
    for text in ("00", "5"):
        await paper.hear(AWA, text)
    await comes_back(paper, down, after)
    await paper.wait(DAY)
    assert len(times(paper)) == 2
    assert all((at == MORNING) is (comes == MORNING) for at in times(paper))


async def test_who_writes_by_night_gets_what_was_late_first(paper: OnPaper, down: pytest.MonkeyPatch) -> None:
    await settle_in(paper)
    paper.clock.pass_(NIGHT - START)
    await paper.hear(AWA, "5")
    await comes_back(paper, down, TOO_LATE)
    assert texts(paper) == []
    assert await paper.states() == ["ready"]
    await paper.hear(AWA, "00")
    assert len(texts(paper)) == 2
    assert set(await paper.states()) == {"sent"}


@pytest.mark.rule("SAF-02")
@PRIVATE
async def test_on_a_phone_that_others_see_nothing_comes_late(
    paper: OnPaper, down: pytest.MonkeyPatch, about: dict[str, Any]
) -> None:
    """Not in her hours either, and all of it once she is there."""
    await settle_in(paper)
    paper.clock.pass_(MORNING - START)
    await paper.hear(AWA, "00")
    await change(paper, **about)
    await comes_back(paper, down, TOO_LATE)
    await paper.wait(2 * DAY)
    assert texts(paper) == []
    assert await paper.states() == ["held"]


@pytest.mark.rule("SAF-02")
async def test_what_tells_nothing_may_come_late(paper: OnPaper, down: pytest.MonkeyPatch) -> None:
    await settle_in(paper, discreet=True)
    paper.clock.pass_(MORNING - START)
    await paper.put(AWA, NUMBER, NOTE)
    await comes_back(paper, down, TOO_LATE)
    assert texts(paper) == [NOTICE.format(1).partition("\n")[0]]
    assert sorted(await paper.states()) == ["held", "sent"]


async def test_who_is_discreet_gets_it_when_she_writes(paper: OnPaper, down: pytest.MonkeyPatch) -> None:
    await settle_in(paper, discreet=True)
    await paper.put(AWA, NUMBER)
    await comes_back(paper, down, TOO_LATE)
    await paper.hear(AWA, "00")
    assert [text.split(":")[0] for text in texts(paper)][:1] == ["On the new phone send"]
    assert len(texts(paper)) == 2


@pytest.mark.rule("SAF-06")
async def test_who_has_a_pin_gets_it_behind_the_pin(paper: OnPaper, down: pytest.MonkeyPatch) -> None:
    await settle_in(paper)
    her = (await paper.person(AWA)).id
    await change(paper, pin=pin_digest(paper.line, her, "2580"))
    await paper.put(AWA, NUMBER)
    await comes_back(paper, down, TOO_LATE)
    await paper.hear(AWA, "00")
    assert len(texts(paper)) == 1
    assert "On the new phone" not in texts(paper)[0]
    await paper.hear(AWA, "2580")
    assert texts(paper)[1].startswith("On the new phone")
