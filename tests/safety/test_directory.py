"""A number is given only if it was checked in the last 90 days, for her country and her language."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import directory_commands, directory_file, gsm7
from bot.directory_file import COLUMNS, LONGEST, Place
from bot.seed import COUNTRY, SERVICES
from bot.settings import Unsafe
from storage import directory
from storage.schema import Service
from tests.paper import AWA, START, OnPaper, member
from tests.safety.conversation import hear_numbers
from translations.catalog import LANGUAGES, catalog
from translations.checks import WORST

TODAY = START.date()
HERE = Place({COUNTRY}, TODAY)
ROW = {
    "country": COUNTRY,
    "name": "Casa de día",
    "place": "Lima",
    "phone": "(01) 555-0104",
    "hours": "lun-vie 8-18",
    "open_hours": "50",
    "languages": "es en",
    "cost": "gratis",
    "checked_by": "Lucía",
    "checked_on": "2026-03-01",
}


def table(*rows: dict[str, str], between: str = ",") -> str:
    lines = [between.join(COLUMNS), *(between.join(row[name] for name in COLUMNS) for row in rows)]
    return "\n".join(lines) + "\n"


def entry(name: str, days: int = 0, open_hours: int = 40, languages: tuple[str, ...] = ()) -> Service:
    return Service(
        country=COUNTRY,
        name=name,
        phone="555 0199",
        hours="8-18",
        open_hours=open_hours,
        languages=list(languages),
        checked_by="Lucia",
        checked_on=TODAY - timedelta(days=days),
    )


async def given_to(paper: OnPaper, language: str, country: str = COUNTRY) -> list[str]:
    async with paper.line.database.connect() as connection:
        found = await directory.given(connection, country, language, paper.clock.at.date())
    return [one.name for one in found]


async def fill(paper: OnPaper, *entries: Service) -> None:
    """The directory holds these and nothing else."""
    async with paper.line.database.begin() as connection:
        await connection.execute(directory.ENTRY.delete())
        await directory.put(connection, entries)


@pytest.mark.rule("SAF-11")
@pytest.mark.parametrize(("days", "told"), [(0, True), (90, True), (91, False), (400, False)])
async def test_after_ninety_days_a_number_is_given_no_more(paper: OnPaper, days: int, told: bool) -> None:
    await fill(paper, entry("Day house", days))
    assert await given_to(paper, "en") == (["Day house"] if told else [])


async def test_her_country_her_language_and_the_widest_hours_first(paper: OnPaper) -> None:
    everybody = entry("Everybody", open_hours=40)
    await fill(paper, everybody, entry("Spanish", 0, 90, ("es",)), entry("Both", 0, 60, ("en", "es")))
    assert await given_to(paper, "en") == ["Both", "Everybody"]
    assert await given_to(paper, "es") == ["Spanish", "Both", "Everybody"]
    assert await given_to(paper, "fr") == ["Everybody"]
    assert await given_to(paper, "en", "Elsewhere") == []
    assert await given_to(paper, "en", "") == []


@pytest.mark.rule("SAF-11")
@pytest.mark.parametrize("days", [90, 91])
async def test_she_is_shown_the_number_or_told_that_there_is_none(paper: OnPaper, days: int) -> None:
    await paper.join(member(AWA, "Awa"))
    await fill(paper, entry("Day house", days))
    text = await hear_numbers(paper, AWA)
    assert ("Day house: 555 0199, 8-18." in text) == (days == 90)
    assert ("I have no checked number for your place." in text) == (days == 91)


async def test_the_sample_speaks_every_language(paper: OnPaper) -> None:
    for language in LANGUAGES:
        assert await given_to(paper, language) == [
            name for name, _, _, _, spoken in SERVICES if not spoken or language in spoken
        ]


@pytest.mark.rule("LNG-01")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_entry_fits_one_message(language: str) -> None:
    assert {name: len(str(WORST[as_said])) for name, as_said in AS_SAID.items()} == {
        name: LONGEST[name] for name in AS_SAID
    }
    longest = {as_said: "m" * LONGEST[name] for name, as_said in AS_SAID.items()}
    sentence = catalog().sentence("s-number", language, longest)
    assert gsm7.segments(gsm7.fold(sentence.numbered(option.key for option in sentence.options))) == 1


AS_SAID = {"name": "service", "phone": "phone", "hours": "hours"}


@pytest.mark.parametrize("between", [",", ";"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_file_is_read_as_spreadsheets_save_it(between: str, mark: str) -> None:
    (one,) = directory_file.entries(mark + table(ROW, between=between), HERE)
    assert (one.name, one.phone, one.open_hours) == ("Casa de día", "(01) 555-0104", 50)
    assert (one.languages, one.checked_on) == (["es", "en"], date(2026, 3, 1))


@pytest.mark.parametrize(
    ("column", "cell", "problem"),
    [
        ("country", "Atlantis", "country is not one of"),
        ("name", "", "name is missing"),
        ("name", "m" * 41, "name must have at most 40"),
        ("name", "дом", "letters that an SMS cannot carry"),
        ("phone", "", "phone is missing"),
        ("phone", "ask at the church", "phone must be digits"),
        ("phone", "5" * 21, "phone must have at most 20"),
        ("hours", "€" * 16, "hours must have at most 30"),
        ("open_hours", "", "open_hours must say"),
        ("open_hours", "0", "open_hours must say"),
        ("open_hours", "169", "open_hours must say"),
        ("languages", "qu", "languages must be some of"),
        ("checked_by", " ", "checked_by is missing"),
        ("checked_on", "1/3/2026", "checked_on must be a day"),
        ("checked_on", str(TODAY + timedelta(days=1)), "not one to come"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(column: str, cell: str, problem: str) -> None:
    with pytest.raises(Unsafe, match=rf"Line 3: .*{problem}"):
        directory_file.entries(table(ROW, ROW | {column: cell}), HERE)


def test_a_heading_that_is_not_ours_is_refused() -> None:
    for text in ("", "a,b\n1,2\n", table(ROW).replace("phone", "telephone", 1)):
        with pytest.raises(Unsafe, match="must name these columns"):
            directory_file.entries(text, HERE)
    with pytest.raises(Unsafe, match="no services"):
        directory_file.entries(table(), HERE)
    with pytest.raises(Unsafe, match="Line 2: there is more in it"):
        directory_file.entries(table(ROW).rstrip() + ",one more\n", HERE)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(Unsafe):
        directory_file.entries(table(ROW) + text.replace("\r", "") + "\nx", HERE)


async def test_one_wrong_line_leaves_everything_as_it_was(paper: OnPaper, tmp_path: Path) -> None:
    file = tmp_path / "directory.csv"
    before = await given_to(paper, "es")
    file.write_text(table(ROW, ROW | {"open_hours": "many"}, ROW | {"phone": "?"}), encoding="utf-8")
    with pytest.raises(Unsafe) as refused:
        await directory_commands.bring(paper.line, file)
    assert [line.partition(":")[0] for line in str(refused.value).splitlines()] == ["Line 3", "Line 4"]
    assert await given_to(paper, "es") == before


async def test_bringing_a_file_again_renews_its_entries(
    paper: OnPaper, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "directory.csv"
    for hours, day in (("8-18", "2025-01-01"), ("8-20", "2026-03-01")):
        row = ROW | {"hours": hours, "checked_on": day}
        file.write_text(table(row, row | {"name": "Other"}), encoding="utf-8")
        await directory_commands.bring(paper.line, file)
    told = capsys.readouterr().out.splitlines()
    assert told[0] == told[2] == "2 services are in the directory."
    assert told[1].startswith("2 of them were checked more than 90 days ago")
    entered = await paper.all_of("SELECT name, hours FROM service WHERE checked_by = 'Lucía' ORDER BY name")
    assert entered == [("Casa de día", "8-20"), ("Other", "8-20")]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
async def test_a_file_that_cannot_be_read_is_told(
    paper: OnPaper, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "directory.csv"
    if content:
        file.write_bytes(content)
    with pytest.raises(Unsafe, match=r"cannot be read|not in UTF-8"):
        await directory_commands.bring(paper.line, file)


@pytest.mark.rule("SAF-11")
async def test_a_call_makes_an_entry_new_again(paper: OnPaper, capsys: pytest.CaptureFixture[str]) -> None:
    paper.clock.pass_(timedelta(days=91))
    assert await given_to(paper, "es") == []
    ((number,),) = await paper.all_of("SELECT id FROM service WHERE name = 'Casa de muestra'")
    await directory_commands.checked(paper.line, number, "Lucia")
    assert await given_to(paper, "es") == ["Casa de muestra"]
    await directory_commands.listed(paper.line)
    assert f"Checked by Lucia on {TODAY + timedelta(days=91)}, given until" in capsys.readouterr().out
    await directory_commands.remove(paper.line, number)
    assert await given_to(paper, "es") == []
    for refused in (
        directory_commands.remove(paper.line, number),
        directory_commands.checked(paper.line, 0, "L"),
    ):
        with pytest.raises(Unsafe, match="no such entry"):
            await refused
    with pytest.raises(Unsafe, match="name of who called"):
        await directory_commands.checked(paper.line, number, " ")
