"""What `doctor` looks at: is everything here that the line needs, said in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from shutil import disk_usage

from sqlalchemy import text

from bot import ways
from bot.country_commands import told
from bot.line import Line, open_line
from bot.settings import Settings, Unsafe, problems
from storage import cards, countries, directory, inbox, outbox

LEAST_FREE = 1_000_000_000  # bytes
LATE = "questions were to be met by a person, who has not written: see `questions waiting`."


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence. `fine` is False when somebody must act."""

    text: str
    fine: bool = True


async def examine(settings: Settings) -> list[Finding]:
    """Opens the line as `serve` would, and tells everything that it finds on the way."""
    findings = [Finding(problem, fine=False) for problem in problems(settings)]
    findings += _disk(settings)
    try:
        async with open_line(settings) as line:
            return [*findings, *await _line(line)]
    except Unsafe as reasons:
        return [*findings, *(Finding(reason, fine=False) for reason in str(reasons).splitlines())]
    except OSError as error:
        return [*findings, Finding(f"The database cannot be opened: {error.strerror}.", fine=False)]


def _disk(settings: Settings) -> list[Finding]:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    free = disk_usage(settings.data_dir).free
    enough = free >= LEAST_FREE
    return [Finding(f"{free // 1_000_000} MB are free in DATA_DIR{'' if enough else ': too few'}.", enough)]


async def _line(line: Line) -> list[Finding]:
    async with line.database.connect() as connection:
        version = str(await connection.scalar(text("SHOW server_version")))
        failed = await inbox.failed(connection)
        waiting = await cards.open_by_reason(connection)
        states = await outbox.by_state(connection)
    findings = [Finding(f"PostgreSQL {version} answers, and its tables are up to date.")]
    findings += [Finding(f"Channels: {', '.join(line.channels) or 'none'}.", bool(line.channels))]
    findings += [Finding(sentence) for sentence in ways.told(line.translator.routes())]
    if failed:
        findings.append(Finding(f"{failed} messages are kept because their turn failed.", fine=False))
    if late := waiting.pop("late", 0):
        findings.append(Finding(f"{late} {LATE}", fine=False))
    findings += [Finding(f"{count} cards wait for a person: {reason}.") for reason, count in waiting.items()]
    undone = sum(states.get(state, 0) for state in outbox.UNDONE)
    findings.append(Finding(f"{undone} messages wait in the outbox."))
    return [*findings, *await _countries(line)]


async def _countries(line: Line) -> list[Finding]:
    """Those where groups live: each must be open, and have numbers that can be given today."""
    today = line.clock.now().date()
    async with line.database.connect() as connection:
        lived_in = await countries.with_groups(connection)
        there = [country for country in await countries.every(connection) if country.name in lived_in]
        fresh = await directory.fresh(connection, today)
        stale = await directory.stale(connection, today)
    findings = [Finding(told(country), not countries.missing(country)) for country in there]
    findings += [
        Finding(
            f"{c.name} has no number that can be given today: call the services of its directory "
            "and say `directory checked`.",
            fine=False,
        )
        for c in there
        if c.name not in fresh
    ]
    findings += [
        Finding(f"{stale[c.name]} numbers of {c.name} were not checked for 90 days.")
        for c in there
        if c.name in stale
    ]
    return findings
