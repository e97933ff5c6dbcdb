"""The doctor says in plain words what is there and what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import commands
from bot.examine import Finding, examine
from bot.keys import open_seal
from bot.settings import Settings, read
from storage import cards
from storage.database import plain_url
from tests.bot.test_settings import REHEARSAL
from tests.paper import LATER, ROSITA, OnPaper, member


@pytest.fixture
def settings(empty: AsyncEngine, tmp_path: Path) -> Settings:
    """A line with a number and a database, and nothing else."""
    return read(REHEARSAL | {"DATABASE_URL": plain_url(empty), "DATA_DIR": str(tmp_path)})


def sentences(findings: list[Finding], *, fine: bool) -> str:
    return "\n".join(finding.text for finding in findings if finding.fine is fine)


async def test_a_good_line_needs_nothing(settings: Settings) -> None:
    findings = await examine(settings)
    assert sentences(findings, fine=False) == ""
    told = sentences(findings, fine=True)
    assert "PostgreSQL " in told
    assert "Channels: sms, whatsapp." in told
    assert "0 messages wait in the outbox." in told
    assert told.count("Nobody can read ") + told.count(" is read in ") == 6
    assert await commands.doctor(settings) == 0


async def test_what_is_missing_is_told(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert await commands.doctor(settings.but(auth_tokens=(), sms_from=None, whatsapp_from=None)) == 1
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith(">> ")]
    assert any("TWILIO_AUTH_TOKEN is missing" in line for line in told)
    assert any("the line has no number" in line for line in told)
    assert any("Channels: none." in line for line in told)


async def test_wrong_keys_are_told(settings: Settings, empty: AsyncEngine) -> None:
    await open_seal(empty, settings.but(line_keys=(Fernet.generate_key().decode(),)))
    other = settings.but(line_keys=(Fernet.generate_key().decode(),))
    assert "The keys do not open this database" in sentences(await examine(other), fine=False)


async def test_what_failed_and_waits_is_counted(settings: Settings, paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    await paper.put(ROSITA, LATER)
    await paper.hear(ROSITA, "?")
    await paper.hear(ROSITA, "8")
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE inbox SET state = 'failed'")
        await connection.exec_driver_sql("DELETE FROM secret")
    findings = await examine(settings)
    assert "2 messages are kept because their turn failed." in sentences(findings, fine=False)
    assert "1 cards wait for a person: wish." in sentences(findings, fine=True)


@pytest.mark.rule("T-14")
async def test_a_promise_that_was_not_kept_must_be_mended(settings: Settings, paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    person = await paper.person(ROSITA)
    async with paper.line.database.begin() as connection:
        await cards.put(connection, "late", person.id, "", paper.clock.at)
        await connection.exec_driver_sql("DELETE FROM secret")
    findings = await examine(settings)
    assert "1 questions were to be met by a person, who has not" in sentences(findings, fine=False)
    assert "late" not in sentences(findings, fine=True)
