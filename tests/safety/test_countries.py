"""A country opens with four ticks, and until then the words of its groups let nobody in."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import commands, country_commands, directory_commands
from bot.channels.channel import Address
from bot.examine import examine
from bot.seed import COUNTRY, seed_groups
from bot.settings import Settings, Unsafe, read
from storage import countries, people
from storage.countries import TICKS
from storage.database import plain_url
from tests.bot.test_settings import REHEARSAL
from tests.paper import AWA, START, OnPaper, member
from tests.safety.keyboard import PASSPHRASE, Typist, clock_at

NEW = Address("sms", "+254700000177")


async def set_ticks(paper: OnPaper, ticks: set[str]) -> None:
    async with paper.line.database.begin() as connection:
        for tick in TICKS:
            await countries.tick(connection, COUNTRY, tick, START if tick in ticks else None)


async def words(paper: OnPaper) -> set[str]:
    async with paper.line.database.connect() as connection:
        return set(await people.group_words(connection))


async def said(paper: OnPaper, *bodies: str) -> str:
    """What the line says to the last of these."""
    for body in bodies:
        letters = await paper.hear(NEW, body)
    return "\n".join(letter.text for letter in letters)


@pytest.mark.rule("SAF-24")
@pytest.mark.parametrize("there", [some for n in range(5) for some in combinations(TICKS, n)], ids=str)
async def test_only_all_four_ticks_open_a_country(paper: OnPaper, there: tuple[str, ...]) -> None:
    await set_ticks(paper, set(there))
    assert await words(paper) == ({"ceibo", "maembe", "baobab"} if len(there) == 4 else set())


@pytest.mark.rule("SAF-24")
@pytest.mark.parametrize("lacking", TICKS)
async def test_a_word_of_a_closed_country_is_no_word(paper: OnPaper, lacking: str) -> None:
    await set_ticks(paper, TICKS.keys() - {lacking})
    assert "do not know that word" in await said(paper, "hello", "1", "MAEMBE")
    assert (await paper.person(NEW)).group_id is None
    await set_ticks(paper, set(TICKS))
    paper.clock.pass_(timedelta(minutes=3))  # the same words within two minutes are taken once
    assert "links community groups" in await said(paper, "MAEMBE")
    assert (await paper.person(NEW)).group_id is not None


async def test_seeding_opens_its_own_country_again_and_no_other(paper: OnPaper) -> None:
    await country_commands.add(paper.line, "Kenya")
    await set_ticks(paper, set())
    await seed_groups(paper.line)
    async with paper.line.database.connect() as connection:
        kenya, sample = await countries.every(connection)
    assert countries.missing(kenya) == list(TICKS)
    assert countries.missing(sample) == []


async def test_seeding_again_checks_its_directory_anew_and_doubles_nothing(paper: OnPaper) -> None:
    def query() -> str:
        return "SELECT name, checked_on FROM service ORDER BY id"

    before = await paper.all_of(query())
    await country_commands.add(paper.line, COUNTRY, price="1 KSh")
    paper.clock.pass_(timedelta(days=120))
    await seed_groups(paper.line)
    assert await paper.all_of(query()) == [(name, day + timedelta(days=120)) for name, day in before]
    assert await paper.all_of("SELECT price FROM country") == [("1 KSh",)]
    assert await paper.all_of("SELECT count(*) FROM group_") == [(3,)]


CSV = """country,name,place,phone,hours,open_hours,languages,cost,checked_by,checked_on
Kenya,Sample 24,Kisumu,0800 123 456,24h,168,en,free,Grace,2026-03-01
"""


@pytest.mark.rule("SAF-24")
async def test_a_country_is_opened_step_by_step(
    paper: OnPaper, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line, nothing = paper.line, Typist()
    await country_commands.add(line, "Kenya", price="1 KSh", emergency="999")
    assert "Kenya is closed" in capsys.readouterr().out
    with pytest.raises(Unsafe, match="no number that was checked in the last 90 days"):
        await country_commands.tick(line, "Kenya", "directory", nothing)
    (tmp_path / "kenya.csv").write_text(CSV, encoding="utf-8")
    await directory_commands.bring(line, tmp_path / "kenya.csv")
    await country_commands.tick(line, "KENYA", "directory", nothing)
    await country_commands.tick(line, "Kenya", "legal-note", nothing)
    await country_commands.tick(line, "Kenya", "safety-talk", nothing)
    told = capsys.readouterr().out
    assert told.splitlines()[-1].strip() == country_commands.LACKS["safety-person"]
    await country_commands.tick(line, "Kenya", "safety-person", Typist(PASSPHRASE, PASSPHRASE))
    assert "Kenya is open; a message costs 1 KSh; in danger she calls 999." in capsys.readouterr().out
    await country_commands.listed(line)
    assert "Numbers that can be given today: 1." in capsys.readouterr().out
    await country_commands.tick(line, "Kenya", "safety-talk", nothing, undo=True)
    assert "the safety talk with the members" in capsys.readouterr().out


async def test_a_directory_that_has_grown_old_opens_nothing(paper: OnPaper) -> None:
    paper.clock.pass_(timedelta(days=91))
    with pytest.raises(Unsafe, match="no number"):
        await country_commands.tick(paper.line, COUNTRY, "directory", Typist())


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (("too short",), "at least 12"),
        ((PASSPHRASE, "another one entirely"), "not the same"),
    ],
)
async def test_a_passphrase_that_was_not_set_names_nobody(
    paper: OnPaper, typed: tuple[str, ...], problem: str
) -> None:
    await country_commands.add(paper.line, "Kenya")
    with pytest.raises(Unsafe, match=problem):
        await country_commands.tick(paper.line, "Kenya", "safety-person", Typist(*typed))
    async with paper.line.database.connect() as connection:
        kenya = await countries.find(connection, "Kenya")
    assert kenya
    assert kenya.safety_person_at is None


@pytest.mark.parametrize(
    ("name", "price", "emergency", "problem"),
    [
        ("", "", "", "The name must have"),
        ("K" * 41, "", "", "The name must have"),
        ("Kenya", "one shilling", "", "The price must have"),
        ("Kenya", "ж", "", "The price must have"),
        ("Kenya", "", "call us", "The emergency number must be digits"),
    ],
)
async def test_what_no_sentence_can_hold_is_refused(
    paper: OnPaper, name: str, price: str, emergency: str, problem: str
) -> None:
    with pytest.raises(Unsafe, match=problem):
        await country_commands.add(paper.line, name, price, emergency)


async def test_a_country_and_a_tick_that_do_not_exist_are_named(paper: OnPaper) -> None:
    with pytest.raises(Unsafe, match=f"Known: {COUNTRY}"):
        await country_commands.tick(paper.line, "Atlantis", "directory", Typist())
    with pytest.raises(Unsafe, match="one of directory, safety-person, legal-note, safety-talk"):
        await country_commands.tick(paper.line, COUNTRY, "everything", Typist())


@pytest.fixture
def settings(empty: AsyncEngine, tmp_path: Path) -> Settings:
    return read(REHEARSAL | {"DATABASE_URL": plain_url(empty), "DATA_DIR": str(tmp_path)})


async def test_a_new_group_makes_a_closed_country_and_the_doctor_says_so(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    about = ("juani", "Jua", "Nakuru", "Kenya", "en", "Africa/Nairobi", "Grace", "Jua network", "town")
    await commands.add_group(settings, commands.NewGroup(*about))
    assert "Kenya is closed" in capsys.readouterr().out
    findings = [finding for finding in await examine(settings) if "Kenya" in finding.text]
    assert [finding.fine for finding in findings] == [False, False]
    assert "the words of its groups let nobody in" in findings[0].text
    assert "no number that can be given today" in findings[1].text
    with pytest.raises(Unsafe, match="The country must have"):
        await commands.add_group(settings, commands.NewGroup(*about[:3], " ", *about[4:]))


async def test_the_group_of_a_known_country_takes_its_spelling(
    settings: Settings, empty: AsyncEngine
) -> None:
    for word, country in (("juani", "Perú"), ("somavo", "peru")):
        about = (word, word, "Lima", country, "es", "America/Lima", "Lucia", "Red", "city")
        await commands.add_group(settings, commands.NewGroup(*about))
    async with empty.connect() as connection:
        assert await countries.with_groups(connection) == {"Perú"}


@pytest.mark.rule("SAF-24")
async def test_who_is_in_already_is_known_by_her_word_when_the_country_closes(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa"))
    await set_ticks(paper, set())
    await paper.hear(AWA, "who is this")
    await paper.hear(AWA, "1")
    (letter,) = await paper.hear(AWA, "MAEMBE")
    assert "not the word" not in letter.text
    assert (await paper.person(AWA)).address_state == "good"


@pytest.mark.parametrize(("price", "told"), [("1 KSh", True), ("", False)])
async def test_what_a_message_costs_is_told_before_she_agrees(paper: OnPaper, price: str, told: bool) -> None:
    await country_commands.add(paper.line, COUNTRY, price=price)
    text = await said(paper, "MAEMBE", "1", "1")
    assert ("Each message you send costs 1 KSh." in text) == told
    assert "Are you 18 or older?" in text


async def test_the_doctor_says_when_a_directory_has_grown_old(
    settings: Settings, paper: OnPaper, tmp_path: Path
) -> None:
    later = settings.but(clock_offset_file=clock_at(START + timedelta(days=92), tmp_path))
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM secret")  # the doctor has keys of its own here
    told = {finding.text: finding.fine for finding in await examine(later)}
    assert told[f"{COUNTRY} is open; messages cost nothing; in danger she calls 112."]
    assert told[f"4 numbers of {COUNTRY} were not checked for 90 days."]
    (alarm,) = [text for text, fine in told.items() if not fine]
    assert alarm.startswith(f"{COUNTRY} has no number that can be given today")
