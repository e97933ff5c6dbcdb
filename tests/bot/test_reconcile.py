"""What the webhooks missed is taken up, once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.paper import PaperChannel
from bot.channels.refusals import Refusal, Refused
from bot.reconcile import reconcile
from tests.paper import AWA, ROSITA, OnPaper, member

HOUR = timedelta(hours=1)


@pytest.fixture
async def joined(paper: OnPaper) -> OnPaper:
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita"))
    await reconcile(paper.line, paper.turns)  # joining wrote a word to each channel
    await paper.settle()
    del paper.papers[:]
    paper.clock.pass_(HOUR)
    return paper


async def said(paper: OnPaper) -> list[str]:
    await paper.settle()
    return [one.text.split("\n")[0] for one in paper.papers]


@pytest.mark.rule("EAS-04", "T-50")
async def test_missed_messages_are_taken_once_and_in_order(joined: OnPaper) -> None:
    for body in ("menu", "5", "4"):
        joined.channels["sms"].write(AWA.value, body)
        joined.clock.pass_(timedelta(seconds=1))
    assert await reconcile(joined.line, joined.turns) == 3
    assert await said(joined) == ["Menu", "More", "Settings"]
    assert await reconcile(joined.line, joined.turns) == 0


async def test_what_the_webhook_took_is_left_alone(joined: OnPaper) -> None:
    await joined.hear(AWA, "menu")
    assert await reconcile(joined.line, joined.turns) == 0
    assert await said(joined) == ["Menu"]


@pytest.mark.rule("EAS-04", "T-50")
async def test_hours_without_the_line_are_looked_back_on(joined: OnPaper) -> None:
    joined.channels["whatsapp"].write(ROSITA.value, "menu")
    joined.clock.pass_(6 * HOUR)
    assert await reconcile(joined.line, joined.turns) == 1
    assert await said(joined) == ["Menu"]


async def test_one_channel_that_cannot_be_asked_does_not_hold_up_the_other(
    joined: OnPaper, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    received = PaperChannel.received

    async def silent(channel: PaperChannel, since: object) -> object:
        if channel.name == "sms":
            raise Refused(Refusal.NOT_REACHED)
        return await received(channel, since)  # type: ignore[arg-type]

    joined.channels["sms"].write(AWA.value, "menu")
    joined.channels["whatsapp"].write(ROSITA.value, "menu")
    with monkeypatch.context() as patched:
        patched.setattr(PaperChannel, "received", silent)
        assert await reconcile(joined.line, joined.turns) == 1
    assert "could not be asked" in caplog.text
    assert await said(joined) == ["Menu"]
    joined.clock.pass_(3 * HOUR)
    assert await reconcile(joined.line, joined.turns) == 1
    assert await said(joined) == ["Menu", "Menu"]
