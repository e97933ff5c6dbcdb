"""A killed rehearsal still knows what it has sent."""

from __future__ import annotations

from pathlib import Path

from bot.rehearsal.journal import Journal
from tests.rehearsal.conftest import AWA, NUMBERLESS, ROSITA, Clock, World, world
from tests.rehearsal.test_contents import BUTTONS, send


async def test_everything_comes_back(base: str, tmp_path: Path) -> None:
    path, clock = tmp_path / "deep" / "journal", Clock()
    async with world(base, path, clock) as first:
        first.carrier.assume_written([NUMBERLESS])
        await first.carrier.write(ROSITA, "Hola", files=[("image/png", b"\x89PNG")])
        await send(first, ROSITA, {"twilio/quick-reply": BUTTONS}, {"1": "Rosita"})
        redacted = await first.carrier.write(AWA, "a word to forget")
        await first.carrier.write(AWA, "STOP")
        deleted = await first.carrier.write(AWA, "gone")
        await first.carrier.settled()
        await first.http.post(f"/Messages/{redacted.sid}.json", data={"Body": ""})
        await first.http.delete(f"/Messages/{deleted.sid}.json")
        before = snapshot(first)
    async with world(base, path, clock) as second:
        assert snapshot(second) == before
        assert second.carrier.ledger.last_written(NUMBERLESS) == clock.at
        assert (await second.send(AWA)).json()["code"] == 21610
        await second.carrier.settled()
        assert not second.line.statuses


async def test_what_was_on_its_way_goes_on(base: str, tmp_path: Path) -> None:
    path, clock = tmp_path / "journal", Clock()
    async with world(base, path, clock) as first:
        await first.carrier.write(ROSITA, "Hola")
        first.carrier.set_away(ROSITA, away=True)
        waiting = (await first.send(ROSITA)).json()["sid"]
        await first.carrier.settled()
    async with world(base, path, clock) as second:
        await second.carrier.settled()
        assert second.line.steps(waiting) == ["delivered"]


def test_a_last_line_cut_short_is_dropped_and_the_next_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    writing = Journal(path)
    writing.write("opt", {"address": AWA, "out": True})
    writing.close()
    with path.open("ab") as file:
        file.write(b'["opt", {"addr')
    assert list(Journal(path).read()) == [("opt", {"address": AWA, "out": True})]
    again = Journal(path)
    again.write("take", {"sid": "SM1"})
    again.close()
    assert [kind for kind, _ in Journal(path).read()] == ["opt", "take"]


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    journal.write("take", {"sid": "SM1"})
    journal.close()
    assert (tmp_path / "journal").stat().st_mode & 0o777 == 0o600


def test_no_path_no_file(tmp_path: Path) -> None:
    journal = Journal(None)
    journal.write("take", {"sid": "SM1"})
    assert list(journal.read()) == []


def snapshot(of: World) -> tuple[object, ...]:
    ledger = of.carrier.ledger
    threads = [ledger.thread(address) for address in (AWA, ROSITA)]
    return dict(ledger.messages), dict(ledger.contents), set(ledger.opted_out), threads
