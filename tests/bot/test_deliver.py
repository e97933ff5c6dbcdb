"""Letters leave in order, at the sender's pace, and one that cannot be written spoils no other."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.channels.channel import Address, Letter, Progress, Report, Sent
from bot.channels.paper import PaperChannel
from bot.deliver import Deliverer
from bot.gsm7 import segments
from bot.recover import recover
from bot.reports import take_reports
from tests.conftest import OpenLine
from tests.paper import AWA, LATER, ROSITA, OnPaper, member

WORDS = "Nous avons trois clés pour la caisse, et le cahier est lu à haute voix devant toutes. " * 8
PHONES = tuple(Address("sms", f"+2547000003{n:02}") for n in range(8))


def numbered(n: int) -> dict[str, object]:
    """A sentence that tells its number."""
    return {"message": "g-newphone", "values": {"code": str(n)}}


def numbers(paper: OnPaper, address: Address) -> list[int]:
    """The numbers of the letters to her, as they arrived."""
    bodies = [p.letter.body for p in paper.papers if p.letter.to == address]
    return [int(body.partition("MOVE ")[2].partition(".")[0]) for body in bodies]


async def test_a_lane_keeps_its_order_under_many_deliverers(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = PaperChannel.send

    async def dawdling(channel: PaperChannel, letter: Letter) -> Sent:
        await asyncio.sleep(0.001 * (len(letter.reference) % 3))
        return await send(channel, letter)

    monkeypatch.setattr(PaperChannel, "send", dawdling)
    await paper.join(*(member(phone, f"M{n}") for n, phone in enumerate(PHONES)))
    for phone in PHONES:
        await paper.put(phone, *map(numbered, range(8)))
    deliverers = [Deliverer(paper.line) for _ in range(4)]
    while "ready" in await paper.states():
        await asyncio.gather(*(deliverer.run() for deliverer in deliverers))
    assert {phone: numbers(paper, phone) for phone in PHONES} == {phone: list(range(8)) for phone in PHONES}
    assert set(await paper.states()) == {"sent"}


async def test_a_sender_keeps_its_pace(open_paper: OpenLine) -> None:
    async with open_paper(sms_per_second=5.0) as paper:
        await paper.join(*(member(phone, f"M{n}") for n, phone in enumerate(PHONES)))
        for phone in PHONES:
            await paper.put(phone, *map(numbered, range(5)))
        seconds = 0
        while "ready" in await paper.states():
            await paper.deliverer.run()
            paper.clock.pass_(timedelta(seconds=0.25))
            seconds += 1
            assert seconds < 200
        times = Counter((p.at - paper.papers[0].at) // timedelta(seconds=1) for p in paper.papers)
        assert sum(times.values()) == 40
        assert max(times.values()) <= 6
        assert max(times) in (7, 8)


async def test_an_sms_counts_its_segments(open_paper: OpenLine) -> None:
    async with open_paper(sms_per_second=1.0) as paper:
        await paper.join(member(AWA, "Awa"), member(PHONES[0], "M"))
        words = await paper.words(AWA, WORDS)
        await paper.put(AWA, {"words": words}, kind="original")
        await paper.put(PHONES[0], LATER)
        await paper.settle()
        (free_at,) = (await paper.all_of("SELECT free_at FROM sender WHERE channel = 'sms'"))[0]
        (letter,) = paper.papers
        assert free_at - paper.clock.at == timedelta(seconds=segments(letter.letter.body))
        assert segments(letter.letter.body) > 4


async def test_one_that_cannot_be_written_spoils_no_other(
    paper: OnPaper, caplog: pytest.LogCaptureFixture
) -> None:
    await paper.join(*(member(phone, f"M{n}") for n, phone in enumerate(PHONES)))
    for n, phone in enumerate(PHONES):
        await paper.put(phone, {"message": "no-such-sentence", "values": {}} if n == 3 else numbered(n))
    await paper.settle()
    assert Counter(await paper.states()) == {"sent": 7, "claimed": 1}
    await paper.put(PHONES[0], numbered(99))
    for _ in range(12):
        await paper.wait(timedelta(minutes=3))
        await paper.recover()
    assert Counter(await paper.states()) == {"sent": 8, "dropped": 1}
    assert "cannot be written" in caplog.text


async def test_trouble_that_nobody_foresaw_is_asked_about_first(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever went wrong while a letter left, it may have left."""
    await paper.join(member(AWA, "Awa"))
    send = PaperChannel.send

    async def stumbling(channel: PaperChannel, letter: Letter) -> Sent:
        await send(channel, letter)
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(PaperChannel, "send", stumbling)
        await paper.put(AWA, numbered(1))
        await paper.settle()
    assert await paper.states() == ["unknown"]
    await paper.wait(timedelta(minutes=5))
    assert await paper.states() == ["sent"]
    assert numbers(paper, AWA) == [1]


async def test_all_parts_of_a_long_text_arrive(paper: OnPaper) -> None:
    await relayed(paper)
    await paper.settle()
    heads = [p.letter.body[:6] for p in paper.papers]
    assert heads == [f"({n}/{len(heads)}) " for n in range(1, len(heads) + 1)]
    assert len(heads) > 2
    assert await paper.states() == ["sent"]


@pytest.mark.parametrize("progress", [Progress.SENT, Progress.DELIVERED, Progress.READ])
async def test_reports_that_overtake_us_do_not_lose_the_other_parts(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch, progress: Progress
) -> None:
    """The carrier may report a part before we have written down that it took it."""
    send = PaperChannel.send

    async def hasty(channel: PaperChannel, letter: Letter) -> Sent:
        sent = await send(channel, letter)
        await take_reports(paper.line, [Report(sent.sid, letter.reference, progress)])
        return sent

    monkeypatch.setattr(PaperChannel, "send", hasty)
    await relayed(paper)
    await paper.settle()
    last = paper.papers[-1].letter.body[:6]
    assert last == f"({len(paper.papers)}/{len(paper.papers)}) "
    assert await paper.states() == [progress.value]


async def relayed(paper: OnPaper) -> None:
    """A long text of Awa's on its way to Rosita's button phone."""
    rosita = Address("sms", ROSITA.value)
    await paper.join(member(AWA, "Awa", "fr"), member(rosita, "Rosita", "fr"))
    words = await paper.words(AWA, WORDS)
    await paper.put(rosita, {"words": words, "nick": "Awa", "place": "Thiès"}, kind="relay")


async def test_a_slow_worker_lets_go_of_what_another_has_taken(paper: OnPaper) -> None:
    """It claimed a letter and fell asleep; the letter was taken by another meanwhile; it goes once."""
    await paper.join(member(AWA, "Awa"))
    await paper.put(AWA, numbered(1))
    slow = Deliverer(paper.line)
    asleep = await slow._claim("sms")
    await paper.wait(timedelta(minutes=5))
    await recover(paper.line)
    other = replace(paper.line, worker=paper.line.worker + 1)
    taken = await Deliverer(other)._claim("sms")
    await slow._send_all(asleep)
    assert paper.papers == []
    await Deliverer(other)._send_all(taken)
    assert numbers(paper, AWA) == [1]


@pytest.mark.rule("SAF-04", "T-06")
async def test_who_has_stopped_gets_nothing_that_was_claimed(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa"))
    await paper.put(AWA, numbered(1))
    claimed = await paper.deliverer._claim("sms")
    await paper.hear(AWA, "STOP")
    await paper.deliverer._send_all(claimed)
    assert paper.papers == []
    assert await paper.states() == ["dropped"]


@pytest.mark.rule("SAF-05", "CON-05")
async def test_erased_words_do_not_leave(paper: OnPaper) -> None:
    await relayed(paper)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM words")
    await paper.settle()
    assert paper.papers == []
    assert await paper.states() == ["dropped"]
