"""`python -m bench.prompt [WOMEN] [RATE]`: a prompt to many, in three languages, at a sender of so many SMS a
second; then once more with the line killed in the middle. The carrier is another process on this machine."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

import psutil  # type: ignore[import-untyped]
from rich.console import Console
from sqlalchemy import insert, text

from bench.community import members
from bench.place import Place
from bot.channels.channel import Address as At
from bot.line import Line, open_line
from bot.prompting import writing
from bot.prompting.audience import Audience
from bot.rehearsal.people import SMS, Person
from bot.seed import seed_groups
from storage import people
from storage.desk import staff
from storage.desk.staff import Colleague
from storage.schema import Address, Member, table
from storage.schema.columns import secret_id

WOMEN, RATE = 10_000, 80
NOON = 15  # o'clock, UTC: it is day wherever these women live
TEXTS = {"en": "What do you keep dry?", "es": "¿Qué guarda usted seco?", "fr": "Que gardez-vous au sec ?"}
ASKED = {"en": "Lucia asks", "es": "Lucia pregunta", "fr": "Lucia demande"}


@dataclass(frozen=True, slots=True)
class Hall(Place):
    """A place where it is always day, with a sender of so many SMS a second."""

    rate: int = RATE

    @property
    def environment(self) -> dict[str, str]:
        clock = self.folder / "clock"
        now = datetime.now(UTC)
        if not clock.exists():
            clock.write_text(str((now.replace(hour=NOON, minute=0) - now).total_seconds()))
        more = {"CLOCK_OFFSET_FILE": str(clock), "SMS_PER_SECOND": str(self.rate)}
        return Place.environment.fget(self) | more  # type: ignore[attr-defined,no-any-return]


@dataclass(frozen=True, slots=True)
class Went:
    """`agreeing`: seconds until the second yes is written down, with all copies. `busiest`: messages
    in the fullest second. `apart`: seconds between the first of one language and of another, and the last.
    `memory`: of the line at most, in MB. `missing`, `double`: women."""

    women: int
    agreeing: float
    rate: float
    busiest: int
    apart: tuple[float, float]
    memory: int
    missing: int
    double: int


def women(number: int) -> list[Person]:
    return [replace(person, channel=SMS, topics=()) for person in members(number)]


async def ask(place: Place, number: int) -> float:
    """The members, the team and a prompt that two have agreed to. Returns how many seconds the yes took."""
    async with open_line(place.settings) as line:
        await seed_groups(line)
        await _join(line, number)
        lucia, grace = await _team(line)
        prompt = await writing.begin(line, lucia, "vote")
        await writing.word(line, lucia, prompt, TEXTS["en"])
        await writing.address(line, lucia, prompt, Audience())
        for language in ("es", "fr"):
            await writing.correct(line, lucia, prompt, language, TEXTS[language])
        await writing.ask_second(line, lucia, prompt)
        began = time.perf_counter()
        await writing.agree(line, grace, prompt)
        return time.perf_counter() - began


async def _join(line: Line, number: int) -> None:
    """So many members, all at once: what they agreed to is not needed here."""
    now, here = line.clock.now(), women(number)
    ids = [secret_id() for _ in here]
    async with line.database.begin() as connection:
        groups = await people.group_words(connection)
        rows = [
            _member(id, one, groups[one.group.casefold()], now) for id, one in zip(ids, here, strict=True)
        ]
        await connection.execute(insert(table(Member)), rows)
        phones = [_phone(line, id, one, now) for id, one in zip(ids, here, strict=True)]
        await connection.execute(insert(table(Address)), phones)
        await connection.execute(
            text("UPDATE member SET address_id = a.id FROM address a WHERE a.member_id = member.id")
        )


def _member(id: str, person: Person, group: str, now: datetime) -> dict[str, object]:
    hers = {"id": id, "group_id": group, "nick": person.nickname, "language": person.language}
    return Member(state="member", created_at=now, seen_at=now).model_dump() | hers


def _phone(line: Line, id: str, person: Person, now: datetime) -> dict[str, object]:
    digest = line.digest(At(person.channel, person.address))
    told = {"member_id": id, "channel": person.channel, "digest": digest, "state": "good"}
    return told | {"sealed": line.seal.close(person.address), "heard_at": now, "created_at": now}


async def _team(line: Line) -> list[Colleague]:
    """Two who are nobody's members, so that no prompt goes to them."""
    now = line.clock.now()
    told = {"roles": ["facilitator"], "language": "en", "reads": ["en", "es", "fr"], "timezone": "UTC"}
    async with line.database.begin() as connection:
        for name in ("Lucia", "Grace"):
            person = await people.begin(connection, "en", None, now)
            await people.change(connection, person, {"state": "staff"})
            await staff.add(connection, {"member_id": person, "name": name, **told}, now)
        grace, lucia = await staff.every(connection)
    return [lucia, grace]


def measure(place: Hall, number: int, *, kill: bool) -> Went:
    """Raises `TimeoutError` when not all of them come."""
    agreeing = asyncio.run(ask(place, number))
    with place.run_carrier() as carrier:
        carrier.wait_for(f"{place.carrier}/remote/ledger/size")
        memory = _live(place, number, kill=kill)
        return _told(_ledger(place), number, agreeing, memory)


def _live(place: Hall, number: int, *, kill: bool) -> int:
    """Until the carrier has all of them, and a little longer. Returns the most memory of the line, in MB."""
    line, most, killed = place.start("serve"), 0, False
    deadline = time.monotonic() + number / place.rate + 120
    while (arrived := _arrived(place)) < number:
        if time.monotonic() > deadline:
            line.kill()
            raise TimeoutError(f"{number - arrived} did not come")
        most = max(most, psutil.Process(line.pid).memory_info().rss // 2**20)
        if kill and not killed and arrived > number // 2:
            line.kill()
            line, killed = place.start("serve"), True
        time.sleep(0.2)
    time.sleep(3)  # in which a second copy would come
    line.stop()
    return most


def _arrived(place: Place) -> int:
    with urlopen(f"{place.carrier}/remote/ledger/size", timeout=10) as answer:
        return int(json.load(answer)["from_line"])


def _ledger(place: Place) -> list[dict[str, object]]:
    with urlopen(f"{place.carrier}/remote/ledger", timeout=30) as answer:
        return [one for one in json.load(answer) if not one["inbound"]]


def _told(ledger: list[dict[str, object]], number: int, agreeing: float, memory: int) -> Went:
    copies = Counter(str(one["person"]) for one in ledger)
    times = sorted(float(str(one["at"])) for one in ledger)
    seconds = Counter(int(at) for at in times)
    return Went(
        women=number,
        agreeing=agreeing,
        rate=len(times) / (times[-1] - times[0]),
        busiest=max(seconds.values()),
        apart=_apart(ledger),
        memory=memory,
        missing=number - len(copies),
        double=sum(count > 1 for count in copies.values()),
    )


def _apart(ledger: list[dict[str, object]]) -> tuple[float, float]:
    """How far apart the first of each language are, and the last."""
    times: dict[str, list[float]] = defaultdict(list)
    for one in ledger:
        language = next(name for name, asks in ASKED.items() if str(one["text"]).startswith(asks))
        times[language].append(float(str(one["at"])))
    first, last = [min(at) for at in times.values()], [max(at) for at in times.values()]
    return max(first) - min(first), max(last) - min(last)


@contextmanager
def hall(rate: int) -> Iterator[Hall]:
    """In a folder that is gone afterwards, with no database left running."""
    folder = Path(tempfile.mkdtemp(prefix="palaver-bench-prompt-"))
    place = Hall(folder, rate=rate)
    try:
        yield place
    finally:
        if pid := place.database:
            database = psutil.Process(pid)
            database.terminate()
            database.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def main(number: int = WOMEN, rate: int = RATE) -> None:
    for kill in (False, True):
        with hall(rate) as place:
            went = measure(place, number, kill=kill)
        told = (
            f"{went.women} women, {rate} a second at most{', killed in the middle' if kill else ''}: "
            f"agreed to in {went.agreeing:.1f} s; {went.rate:.0f} a second, {went.busiest} in the fullest; "
            f"languages {went.apart[0]:.1f} s and {went.apart[1]:.1f} s apart (first, last); "
            f"{went.memory} MB; missing {went.missing}, double {went.double}"
        )
        Console().print(told)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
