"""A crash at any point loses nothing and sends nothing twice; what is in doubt is asked about first."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.channels.channel import Address, Found, Letter, Progress, Sent
from bot.channels.paper import UNCERTAIN, PaperChannel
from bot.channels.refusals import Refusal, Refused
from bot.deliver import Deliverer
from bot.recover import recover
from bot.writing import finish
from storage import lanes, outcomes
from storage.outbox import Message
from tests.paper import AWA, OnPaper, member

BODY = "On the new phone send: MOVE 7. It works for 24 hours. Then this phone gets nothing more."
WHILE = timedelta(minutes=6)
WORDS = "Nous avons trois clés pour la caisse, et le cahier est lu à haute voix devant toutes. " * 8


class Crash(BaseException):
    """The process is gone: nothing in it runs any further."""


@pytest.fixture
async def waiting(paper: OnPaper) -> OnPaper:
    """One letter waits for Awa."""
    await paper.join(member(AWA, "Awa"))
    await paper.put(AWA, {"message": "g-newphone", "values": {"code": "7"}})
    return paper


@asynccontextmanager
async def crashing(
    monkeypatch: pytest.MonkeyPatch, owner: object, name: str, *, after: bool
) -> AsyncIterator[None]:
    """Whoever calls this is gone, before it does anything or just after it has done it."""
    real = getattr(owner, name)

    async def gone(*given: object, **more: object) -> object:
        if after:
            await real(*given, **more)
        raise Crash

    with monkeypatch.context() as patched:
        patched.setattr(owner, name, gone)
        with pytest.raises(Crash):
            yield


POINTS = [
    (lanes, "claim", True),
    (lanes, "leave", False),
    (lanes, "leave", True),
    (PaperChannel, "send", False),
    (PaperChannel, "send", True),
    (outcomes, "record", True),
]


@pytest.mark.rule("EAS-04", "T-50")
@pytest.mark.parametrize(("owner", "name", "after"), POINTS)
async def test_a_crash_loses_nothing_and_sends_nothing_twice(
    waiting: OnPaper, monkeypatch: pytest.MonkeyPatch, owner: object, name: str, after: bool
) -> None:
    dead = replace(waiting.line, worker=waiting.line.worker + 1)
    async with crashing(monkeypatch, owner, name, after=after):
        await Deliverer(dead).run()
    await waiting.wait(WHILE)
    await waiting.recover()
    await waiting.wait(WHILE)
    assert [p.letter.body for p in waiting.papers] == [BODY]
    assert await waiting.states() == ["sent"]


@pytest.mark.rule("EAS-04", "T-50")
async def test_a_crash_between_two_parts_loses_none(paper: OnPaper, monkeypatch: pytest.MonkeyPatch) -> None:
    await paper.join(member(AWA, "Awa", "fr"))
    words = await paper.words(AWA, WORDS)
    await paper.put(AWA, {"words": words, "nick": "Rosita", "place": "Lima"}, kind="relay")
    for worker in range(1, 4):
        dead = replace(paper.line, worker=paper.line.worker + worker)
        async with crashing(monkeypatch, PaperChannel, "send", after=True):
            await Deliverer(dead).run()
        paper.clock.pass_(WHILE)
        await recover(paper.line)
    await paper.settle()
    count = len(paper.papers)
    assert [p.letter.body[:5] for p in paper.papers] == [f"({n}/{count})" for n in range(1, count + 1)]


async def test_a_lost_reply_is_asked_about(waiting: OnPaper) -> None:
    waiting.channels["sms"].trouble(UNCERTAIN, keeps=True)
    await waiting.settle()
    assert await waiting.states() == ["unknown"]
    await waiting.wait(WHILE)
    assert await waiting.states() == ["sent"]
    assert len(waiting.papers) == 1


async def test_what_never_arrived_is_sent_again(waiting: OnPaper) -> None:
    waiting.channels["sms"].trouble(UNCERTAIN)
    await waiting.settle()
    assert (await waiting.states(), waiting.papers) == (["unknown"], [])
    await waiting.wait(WHILE)
    assert await waiting.states() == ["sent"]
    assert len(waiting.papers) == 1


@pytest.mark.rule("T-50")
@pytest.mark.parametrize("refusal", [Refusal.NOT_REACHED, Refusal.BUSY, Refusal.TROUBLE, Refusal.SETUP])
async def test_as_long_as_nobody_can_be_asked_nothing_is_sent_again(
    waiting: OnPaper, monkeypatch: pytest.MonkeyPatch, refusal: Refusal
) -> None:
    async def silent(_: PaperChannel, to: Address, since: datetime) -> Sequence[Found]:
        raise Refused(refusal)

    waiting.channels["sms"].trouble(UNCERTAIN, keeps=True)
    await waiting.settle()
    with monkeypatch.context() as patched:
        patched.setattr(PaperChannel, "sent_to", silent)
        await waiting.wait(timedelta(minutes=20))
    assert (await waiting.states(), len(waiting.papers)) == (["unknown"], 1)
    await waiting.wait(WHILE)
    assert (await waiting.states(), len(waiting.papers)) == (["sent"], 1)


@pytest.mark.parametrize(
    ("progress", "state"),
    [(Progress.QUEUED, "sent"), (Progress.DELIVERED, "delivered"), (Progress.READ, "read")],
)
async def test_what_was_found_is_as_far_as_the_carrier_says(
    waiting: OnPaper, progress: Progress, state: str
) -> None:
    waiting.channels["sms"].trouble(UNCERTAIN, keeps=True)
    await waiting.settle()
    waiting.papers[0].progress = progress
    await waiting.wait(WHILE)
    assert await waiting.states() == [state]


async def test_what_was_found_refused_follows_the_plan_for_that(waiting: OnPaper) -> None:
    """The phone is off: it is sent again later, and not forgotten."""
    waiting.channels["sms"].trouble(UNCERTAIN, keeps=True)
    await waiting.settle()
    waiting.papers[0].progress, waiting.papers[0].code = Progress.REFUSED, 30003
    await waiting.wait(timedelta(minutes=10))
    assert await waiting.states() == ["ready"]
    await waiting.wait(timedelta(hours=3))
    assert (await waiting.states(), len(waiting.papers)) == (["sent"], 2)


async def test_another_letter_of_the_same_text_is_not_taken_for_it(waiting: OnPaper) -> None:
    """She gets the same sentence twice, and both are hers."""
    await waiting.settle()
    await waiting.put(AWA, {"message": "g-newphone", "values": {"code": "7"}})
    waiting.channels["sms"].trouble(UNCERTAIN)
    await waiting.settle()
    await waiting.wait(WHILE)
    assert [p.letter.body for p in waiting.papers] == [BODY, BODY]
    assert await waiting.states() == ["sent", "sent"]


async def test_two_that_recover_at_once_do_not_settle_the_same(
    waiting: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The slower one must not give back what the faster one has sent meanwhile."""
    waiting.channels["sms"].trouble(UNCERTAIN)
    await waiting.settle()
    waiting.clock.pass_(timedelta(minutes=1))
    async with waiting.line.database.begin() as connection:
        first = await lanes.take_doubtful(connection, waiting.clock.at, {waiting.line.worker})
    assert len(first) == 1
    assert await recover(waiting.line) == 0


async def test_other_letters_go_on_meanwhile(waiting: OnPaper) -> None:
    other = Address("sms", "+254700000199")
    await waiting.join(member(other, "Mary"))
    await waiting.put(other, {"message": "g-newphone", "values": {"code": "7"}})
    waiting.channels["sms"].trouble(UNCERTAIN)
    await waiting.settle()
    assert sorted(await waiting.states()) == ["sent", "unknown"]


async def test_what_leaves_can_be_recognised(waiting: OnPaper) -> None:
    async with waiting.line.database.begin() as connection:
        messages: list[Message] = await lanes.claim(connection, "sms", waiting.clock.at, 1, 1)
    finished, empty = await finish(waiting.line, messages)
    assert empty == []
    assert isinstance(finished[0].letter, Letter)
    assert AWA.value not in repr(finished)
    assert BODY not in repr(finished)
    assert isinstance(await waiting.channels["sms"].send(finished[0].letter), Sent)
