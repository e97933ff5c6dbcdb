"""A pack holds for the women of its country or group: in what they are asked, and in what they may answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bot.channels.channel import Inbound
from bot.dialogue.packs import commands
from bot.dialogue.packs.commands import Whom
from bot.seed import COUNTRY
from bot.settings import Unsafe
from bot.understand import understand
from flows.dialogue.steps import STEPS
from flows.events import Chose, Prompt, Words
from storage.dialogue import packs
from tests.paper import AWA, ROSITA, OnPaper, member
from translations.catalog import catalog

OFFICIAL = "d-prac-office"
ASKED = {"message": OFFICIAL, "values": {}}
FIRST, SECOND = "ASSISTANT CHIEF: Not mine. Try the ward.", "WARD OFFICE: Not mine. Try the county."
STARTS = '[sentences]\nd-start.en = "9 steps."\n'
USUAL = catalog().part(OFFICIAL, "", "en")


def pack(folder: Path, tables: str, name: str = "Test") -> Path:
    file = folder / "pack.toml"
    head = f'[pack]\nname = "{name}"\ngroup = "maembe"\nlanguages = ["en"]\n'
    file.write_text(head + tables, encoding="utf-8")
    return file


def wording(text: str) -> str:
    return f'[sentences]\n{OFFICIAL}.en = "{text}"\n'


async def install(paper: OnPaper, file: Path, country: str = "", group: str = "") -> None:
    await commands.install(paper.line, file, Whom(country, group))


async def said(paper: OnPaper, content: dict[str, Any] = ASKED) -> list[str]:
    """To Awa and to Rosita, as it leaves now."""
    before = len(paper.papers)
    await paper.put(AWA, content)
    await paper.put(ROSITA, content)
    await paper.settle()
    told = {one.letter.to: one.letter.body for one in paper.papers[before:]}
    return [told[AWA], told[ROSITA]]


@contextmanager
def statements(paper: OnPaper) -> Iterator[list[str]]:
    """What the database is asked meanwhile."""
    asked: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    engine = paper.line.database.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
async def two(paper: OnPaper) -> OnPaper:
    """Awa is in MAEMBE, Rosita in CEIBO; both read English."""
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita", group="ceibo"))
    return paper


@pytest.mark.rule("T-23")
async def test_a_group_is_asked_in_its_own_words_and_no_other_group(two: OnPaper, tmp_path: Path) -> None:
    await install(two, pack(tmp_path, wording(FIRST)))
    assert await said(two) == [FIRST, USUAL]


@pytest.mark.rule("T-23")
async def test_a_country_is_too_unless_a_group_says_otherwise(two: OnPaper, tmp_path: Path) -> None:
    await install(two, pack(tmp_path, wording(FIRST), "Country"), country=COUNTRY)
    assert await said(two) == [FIRST, FIRST]
    await install(two, pack(tmp_path, wording(SECOND), "Group"))
    assert await said(two) == [SECOND, FIRST]
    await commands.remove(two.line, "maembe")
    assert await said(two) == [FIRST, FIRST]
    await commands.remove(two.line, "Country")
    assert await said(two) == [USUAL, USUAL]


async def test_what_was_said_leaves_as_it_was_said(two: OnPaper, tmp_path: Path) -> None:
    await install(two, pack(tmp_path, wording(FIRST)))
    await two.put(AWA, ASKED)
    await install(two, pack(tmp_path, wording(SECOND)))
    await two.put(AWA, ASKED)
    await two.settle()
    assert [one.letter.body for one in two.papers[-2:]] == [FIRST, SECOND]


async def test_an_example_is_said_within_the_sentence(two: OnPaper, tmp_path: Path) -> None:
    await install(two, pack(tmp_path, '[examples]\nissue.en = "The borehole is dry"\n'))
    named = {"message": "d-tip", "values": {}, "names": {"tip": "example-issue"}}
    assert ["The borehole is dry" in text for text in await said(two, named)] == [True, False]


async def test_she_may_answer_in_the_words_of_her_pack(two: OnPaper, tmp_path: Path) -> None:
    await install(two, pack(tmp_path, '[sentences]\nd-tip.opt1.en = "Like a lioness"\n'))
    held = (await two.person(AWA)).packs
    await two.line.packs.fetch_anew(two.line.database, [held])
    written = Inbound("", AWA, AWA, "like a lioness")
    prompt = Prompt("practise/tip", ("d-tip",), {"1": "d-tip", "2": "d-tip"})
    hers = two.line.packs.worded(two.line.catalog, held)
    assert understand(written, prompt, "en", hers) == Chose("1")
    assert understand(written, prompt, "en", two.line.catalog) == Words("like a lioness")


async def test_other_languages_are_as_everywhere(two: OnPaper, tmp_path: Path) -> None:
    await install(two, pack(tmp_path, wording(FIRST)))
    held = (await two.person(AWA)).packs
    await two.line.packs.fetch_anew(two.line.database, [held])
    hers = two.line.packs.worded(two.line.catalog, held)
    assert [hers.part(OFFICIAL, "", one) for one in ("es", "fr")] == [
        catalog().part(OFFICIAL, "", one) for one in ("es", "fr")
    ]


async def test_it_costs_a_turn_one_statement_once(two: OnPaper, tmp_path: Path) -> None:
    async def turn() -> int:
        with statements(two) as asked:
            await two.hear(AWA, "00")
        return len(asked)

    await turn()
    plain = await turn()
    await install(two, pack(tmp_path, wording(FIRST)))
    assert await turn() == plain + 1
    assert await turn() == plain


async def test_a_worker_knows_the_pack_of_a_group(two: OnPaper, tmp_path: Path) -> None:
    group = str((await two.person(AWA)).group_id)
    async with two.line.database.connect() as connection:
        assert (await two.line.packs.of_group(connection, group)).order == STEPS
    await install(two, pack(tmp_path, STARTS + '[steps]\nskip = ["roles"]\n[paper]\nlanguage = "fr"\n'))
    async with two.line.database.connect() as connection:
        found = await two.line.packs.of_group(connection, group)
    assert "roles" not in found.order
    assert found.paper.language == "fr"


async def test_the_same_file_is_no_new_version(
    two: OnPaper, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = pack(tmp_path, wording(FIRST))
    await install(two, file)
    await install(two, file)
    assert capsys.readouterr().out.splitlines() == [
        "Test, version 1, holds from now on.",
        "Test, version 1, holds already.",
    ]
    async with two.line.database.connect() as connection:
        assert [(one.name, one.version, one.word) for one in await packs.every(connection)] == [
            ("Test", 1, "maembe")
        ]


async def test_what_holds_is_told_in_plain_words(
    two: OnPaper, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await commands.listed(two.line)
    tables = (
        STARTS
        + '[steps]\nskip = ["offer"]\n[titles]\nissue.en = "the trouble"\n[[offices]]\nkind = "chief"\n'
        'name.en = "Chief"\ndecides.en = "barazas"\n[[holidays]]\nname.en = "Market day"\nday = 2026-06-01\n'
    )
    await install(two, pack(tmp_path, tables))
    await commands.listed(two.line)
    await commands.show(two.line, "MAEMBE")
    rest = [step for step in STEPS if step not in ("issue", "offer")]
    assert capsys.readouterr().out.splitlines() == [
        "None. Every group has the ten steps as they are.",
        "Test, version 1, holds from now on.",
        "Test: version 1 of 2026-03-09, for the group MAEMBE.",
        "Test, version 1, for the group MAEMBE.",
        " 1 the trouble",
        *(f" {n} {catalog().part(f'step-{step}', '', 'en')}" for n, step in enumerate(rest, 2)),
        "   Chief (barazas)",
        "Left out: offer.",
        "2026-06-01 Market day",
    ]


async def test_a_pack_older_than_the_line_still_holds_and_is_told(
    two: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    group = str((await two.person(AWA)).group_id)
    body = {"sentences": {OFFICIAL: {"en": FIRST}, "d-never-was": {"en": "Hi"}}}
    async with two.line.database.begin() as connection:
        await packs.add(connection, group, "Old", body, b"", two.clock.at)
    assert await said(two) == [FIRST, USUAL]
    await commands.listed(two.line)
    assert capsys.readouterr().out.splitlines() == [
        "Old: version 1 of 2026-03-09, for the group MAEMBE.",
        "    Some of its sentences are not said any more: `packs check` its file.",
    ]


async def test_it_is_for_somebody_who_is_there(two: OnPaper, tmp_path: Path) -> None:
    file = pack(tmp_path, wording(FIRST))
    for country, group in (("Nowhere", ""), ("", "nobody"), (COUNTRY, "maembe")):
        with pytest.raises(Unsafe):
            await install(two, file, country, group)
    with pytest.raises(Unsafe, match="No pack is called so"):
        await commands.remove(two.line, "maembe")
