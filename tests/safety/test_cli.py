"""The commands as they are typed: each reaches what it names, and what is secret is not shown."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

import main
from bot.seed import COUNTRY
from bot.settings import Unsafe
from storage.database import plain_url
from tests.paper import AWA, START, OnPaper
from tests.safety.conversation import HER_WAY, call_for_her, handles, states
from tests.safety.keyboard import PASSPHRASE, clock_at
from tests.safety.test_directory import ROW, table

Command = Callable[..., Awaitable[str]]


@pytest.fixture
def command(paper: OnPaper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """Runs one command on the line of `paper`; `typed` is what is typed at its questions."""
    monkeypatch.setenv("DATABASE_URL", plain_url(paper.line.database))
    monkeypatch.setenv("DATA_DIR", str(paper.line.settings.data_dir))
    monkeypatch.setenv("CLOCK_OFFSET_FILE", str(clock_at(START, tmp_path)))

    async def run(*words: str, typed: str = "") -> str:
        ran = await asyncio.to_thread(CliRunner().invoke, main.cli, words, input=typed)
        if ran.exception:
            raise ran.exception
        return str(ran.output)

    return run


async def test_a_country_and_its_directory(command: Command, tmp_path: Path) -> None:
    (tmp_path / "kenya.csv").write_text(table(ROW | {"country": "Kenya"}), encoding="utf-8")
    assert "Kenya is closed" in await command("countries", "add", "Kenya", "--price", "1 KSh")
    assert "1 services are in the directory." in await command(
        "directory", "import", str(tmp_path / "kenya.csv")
    )
    entry = (await command("directory", "list")).split("Kenya: Casa de día")[0].split()[-1]
    assert "for another 90 days" in await command("directory", "checked", entry, "--by", "Grace")
    assert "Still missing" in await command("countries", "tick", "Kenya", "directory")
    assert f"{COUNTRY} is open" in await command("countries", "list")
    assert "Removed." in await command("directory", "remove", entry)
    with pytest.raises(Unsafe, match="no such entry"):
        await command("directory", "remove", entry)


@pytest.mark.rule("SAF-13")
async def test_a_safety_person_at_work_shows_nothing_that_she_types(
    guarded: OnPaper, command: Command
) -> None:
    await call_for_her(guarded, AWA)
    ((handle,), ((_, _, word),)) = await handles(guarded), await states(guarded)
    here, typed = ("--country", COUNTRY), f"{PASSPHRASE}\n"
    shown = await command("cases", "list", *here, typed=typed)
    shown += await command("cases", "show", handle, *here, typed=typed)
    shown += await command("cases", "write", handle, *here, "--text", "I call at ten.", typed=typed)
    written = "SELECT content -> 'values' FROM outbox WHERE content ->> 'message' = 'safety-from'"
    assert await guarded.all_of(written) == [({"word": word, "t": "I call at ten."},)]
    shown += await command("cases", "close", handle, *here, typed=typed)
    assert await states(guarded) == [("closed", True, word)]
    assert f"When and how: {HER_WAY}" in shown
    assert PASSPHRASE not in shown
    assert "Fewer than 5 are open." in await command("cases", "list", *here, typed="\n")


async def test_the_passphrase_is_set_unseen(paper: OnPaper, command: Command) -> None:
    told = await command("countries", "tick", COUNTRY, "safety-person", typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert "is open" in told
    assert PASSPHRASE not in told
    assert "Fewer than 5" in await command("cases", "list", "--country", COUNTRY, typed="\n")
