"""The nightly upkeep: once a night, by one of all processes, late rather than never; and who is asked."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import bot.upkeep
from bot.channels.paper import WINDOW_CLOSED
from bot.happenings import arrived
from bot.keys import reseal
from bot.line import Line
from bot.moving import code_digest
from bot.reconcile import FURTHEST, OVERLAP, reconcile
from bot.upkeep import Upkeep, keep_up, last_night
from storage import cases, codes, people, timers
from storage.retention import RULES
from storage.timers import Due
from tests.bot.search import found
from tests.paper import AWA, ROSITA, START, OnPaper, member

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
YEARS = 730 * DAY
ASKED = "SELECT nick, stay_asked_at FROM member"
STAY = "SELECT shelf FROM conversation WHERE flow = 'stay'"


@pytest.fixture
def nights(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """When upkeep was done. It takes a moment."""
    done: list[datetime] = []

    async def noted(_: Line, now: datetime) -> None:
        await asyncio.sleep(0.05)
        done.append(now)

    monkeypatch.setattr(bot.upkeep, "keep_up", noted)
    return done


@pytest.mark.parametrize(
    ("now", "night"),
    [("2026-03-09T15:00", "2026-03-09T02:00"), ("2026-03-09T01:59", "2026-03-08T02:00")],
)
def test_the_last_night(now: str, night: str) -> None:
    assert last_night(_utc(now)) == _utc(night)


def _utc(iso: str) -> datetime:
    return datetime.fromisoformat(iso).replace(tzinfo=UTC)


async def test_it_is_done_once_a_night(paper: OnPaper, nights: list[datetime]) -> None:
    upkeep = Upkeep(paper.line)
    for _ in range(3 * 24):
        await upkeep.run()
        paper.clock.pass_(HOUR)
    assert nights == [START, *(_utc("2026-03-10T02:00") + n * DAY for n in range(3))]


async def test_of_several_processes_one_does_it(paper: OnPaper, nights: list[datetime]) -> None:
    several = [Upkeep(paper.line) for _ in range(3)]
    await asyncio.gather(*(upkeep.run() for upkeep in several))
    for upkeep in several:
        await upkeep.run()
    await Upkeep(paper.line).run()  # after a restart
    assert nights == [START]


async def test_nights_that_were_missed_are_made_up_for_once(paper: OnPaper, nights: list[datetime]) -> None:
    await Upkeep(paper.line).run()
    paper.clock.pass_(9 * DAY + HOUR)
    await Upkeep(paper.line).run()
    await Upkeep(paper.line).run()
    assert nights == [START, START + 9 * DAY + HOUR]


async def test_one_that_was_broken_off_is_taken_up_by_the_next(
    paper: OnPaper, nights: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def killed(_: Line, __: datetime) -> None:
        raise asyncio.CancelledError

    with monkeypatch.context() as patched:
        patched.setattr(bot.upkeep, "keep_up", killed)
        with pytest.raises(asyncio.CancelledError):
            await Upkeep(paper.line).run()
    await Upkeep(paper.line).run()
    assert nights == [START]


@pytest.mark.rule("T-50")
@pytest.mark.parametrize("down", [timedelta(minutes=5), 10 * DAY, 31 * DAY, 400 * DAY], ids=str)
async def test_an_id_that_is_gone_is_never_taken_again(paper: OnPaper, down: timedelta) -> None:
    """However long the line was down, and whichever is done first afterwards."""
    await paper.join(member(AWA, "Awa"))
    await paper.hear(AWA, "menu")
    await reconcile(paper.line, paper.turns)
    paper.clock.pass_(down)
    await keep_up(paper.line, paper.clock.at)
    assert await reconcile(paper.line, paper.turns) == 0
    assert RULES[0].kept > FURTHEST + OVERLAP


@pytest.mark.rule("T-50")
async def test_nor_when_a_rehearsal_moves_the_clock(paper: OnPaper, tmp_path: Path) -> None:
    """The carrier lists by its own clock, for which it all was a moment ago."""
    await paper.join(member(AWA, "Awa"))
    await reconcile(paper.line, paper.turns)
    await paper.hear(AWA, "menu")
    moved = tmp_path / "offset"
    moved.write_text(str((40 * DAY).total_seconds()))
    object.__setattr__(paper.clock, "offset_file", moved)
    paper.clock.pass_(40 * DAY)
    for _ in range(2):
        await keep_up(paper.line, paper.clock.at)
        assert await reconcile(paper.line, paper.turns) == 0
    assert await paper.all_of("SELECT count(*) FROM inbox WHERE address_id IS NOT NULL") == [(0,)]


async def test_what_never_reached_her_is_asked_when_she_writes(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita", "en", "ceibo"), member(AWA, "Awa"))
    for said in ("menu", "2", "How do you pay for the pump?", "0", "1", "1"):
        await paper.hear(ROSITA, said)
    paper.clock.pass_(2 * DAY)  # that nobody has answered is told, and held, too
    for said in ("1", "We pay together every week"):
        await paper.hear(AWA, said)
    paper.channels["whatsapp"].trouble(WINDOW_CLOSED)
    await paper.hear(AWA, "1")
    assert await paper.all_of("SELECT count(*) FROM outbox WHERE state IN ('held', 'ready')") == [(3,)]
    paper.clock.pass_(8 * DAY)
    await keep_up(paper.line, paper.clock.at)
    assert await paper.all_of("SELECT state FROM outbox WHERE content = '{}'") == 3 * [("dropped",)]
    answer, question = [letter.text for letter in await paper.hear(ROSITA, "hello")]
    assert (answer, question) == ("Awa, Kisumu: We pay together every week", "Does it help you?")


@pytest.mark.rule("CON-03")
async def test_who_is_silent_for_two_years_is_asked_once_and_then_erased(paper: OnPaper) -> None:
    """Her number may be another's by now, so that only who shows that it is she hears the question."""
    await silent(paper)
    (who,) = await paper.wait(DAY)
    assert who.text == "This is Mango Line, a notice service. Send 1 to continue or STOP to end."
    assert await paper.all_of(STAY) == [("waiting",)]
    await keep_up(paper.line, START + YEARS + 30 * DAY)
    assert await paper.all_of("SELECT count(*) FROM timer WHERE key LIKE 'stay%'") == [(0,)]
    assert await paper.all_of("SELECT nick FROM member") == [("Zarzamora",)]
    await keep_up(paper.line, START + YEARS + 32 * DAY)
    assert await found(paper, "Zarzamora", paper.line.digest(AWA)) == set()


async def test_who_writes_then_is_there_and_is_asked_again_after_two_more_years(paper: OnPaper) -> None:
    await silent(paper)
    await paper.wait(20 * DAY)
    for said in ("1", "maembe"):
        await paper.hear(AWA, said)
    back = paper.clock.at
    for later in (20 * DAY, YEARS - DAY):
        await keep_up(paper.line, back + later)
        assert await paper.all_of(ASKED) == [("Zarzamora", START + YEARS + DAY)]
    await keep_up(paper.line, back + YEARS + DAY)
    assert await paper.all_of(ASKED) == [("Zarzamora", back + YEARS + DAY)]


@pytest.mark.rule("SAF-05")
@pytest.mark.parametrize(
    ("says", "stays"),
    [(("1",), True), (("2", "0"), True), (("2", "7"), False)],
    ids=["yes", "after all", "no"],
)
async def test_she_says_whether_she_stays(paper: OnPaper, says: tuple[str, ...], stays: bool) -> None:
    await paper.join(member(AWA, "Zarzamora"))
    await paper.words(AWA, "plantedwords")
    person, now = await paper.person(AWA), paper.clock.at
    async with paper.line.database.begin() as connection:
        await people.change(connection, person.id, {"stay_asked_at": now})
        await timers.set_all(connection, [Due(person.id, arrived("stay", {}), now)])
    await paper.settle()
    assert paper.papers[-1].text.startswith("You have not written for two years. Shall I keep your things?")
    for said in says:
        await paper.hear(AWA, said)
    await paper.wait(timedelta(minutes=11))
    assert await paper.all_of(ASKED) == ([("Zarzamora", None)] if stays else [])
    assert await found(paper, "plantedwords") == ({"words.text"} if stays else set())


async def silent(paper: OnPaper) -> None:
    """A member has written nothing for two years and a day; the night asks her, and no night before."""
    await paper.join(member(AWA, "Zarzamora"))
    for days in (-DAY, DAY):
        paper.clock.pass_(START + YEARS + days - paper.clock.at)
        assert await paper.all_of(ASKED) == [("Zarzamora", None)]
        await keep_up(paper.line, paper.clock.at)
    assert await paper.all_of(ASKED) == [("Zarzamora", paper.clock.at)]


async def test_a_guest_who_is_to_be_contacted_is_kept_for_it(paper: OnPaper) -> None:
    await paper.hear(AWA, "hello")
    guest = await paper.person(AWA)
    async with paper.line.database.begin() as connection:
        await cases.wish(connection, guest.id, cases.Wish(b"way", "mango", "en"), paper.clock.at)
    await keep_up(paper.line, START + 9 * DAY)
    assert (await paper.person(AWA)).id == guest.id
    async with paper.line.database.begin() as connection:
        await cases.call_off(connection, guest.id, paper.clock.at)
    await keep_up(paper.line, START + 10 * DAY)
    assert await paper.all_of("SELECT count(*) FROM member") == [(0,)]


async def test_a_wrong_number_is_a_hash_until_somebody_moves_there(paper: OnPaper) -> None:
    """The keys can be changed meanwhile, and who comes there with a code is answered."""
    await paper.join(member(ROSITA, "Rosita", "en", "ceibo"), member(AWA, "Awa"))
    await paper.hear(AWA, "wrong number")
    mover, now = await paper.person(ROSITA), paper.clock.at
    digest = code_digest(paper.line, "move", "12345678")
    async with paper.line.database.begin() as connection:
        await codes.issue(connection, codes.Issued(digest, mover.id, "move", now + DAY))
    paper.clock.pass_(2 * HOUR)
    await keep_up(paper.line, paper.clock.at)
    assert await paper.all_of("SELECT count(*) FROM address WHERE state = 'wrong' AND sealed = ''") == [(1,)]
    assert await reseal(paper.line.database, paper.line.seal) == 1
    assert await paper.hear(AWA, "menu") == []
    (welcome,) = await paper.hear(AWA, "MOVE 12345678")
    assert welcome.text.startswith("This phone is yours")
    assert (await paper.person(AWA)).id == mover.id
