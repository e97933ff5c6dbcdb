"""One database for all tests, emptied between them, and a line on paper.

`--update` rewrites the transcripts; `make walk` takes 100,000 random steps through all flows, and
`--walk N --walk-seed S` takes a walk once more.
Tests that need a program which is not on this machine are left out, and the summary says so; with
PALAVER_REQUIRE="apertium,chromium" they run, and fail.
"""

from __future__ import annotations

import atexit
import logging
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from secrets import randbelow
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from xdist.scheduler import LoadScopeScheduling

from bot.bell import Bell
from bot.channels.paper import paper_channels
from bot.keys import open_seal
from bot.line import Line
from bot.seed import seed_groups
from bot.serving import CHATTY
from bot.settings import Settings
from storage.database import open_database
from storage.schema import METADATA
from tests.paper import OnPaper, StandingClock
from translations.catalog import catalog
from translations.translator import PaperTranslator, Translator

PROGRAMS = {"apertium": ("apertium",), "browser": ("chromium", "chromium-browser")}
EMPTY = "; ".join(
    (
        "DELETE FROM procrastinate_jobs",
        *(f'DELETE FROM "{table.name}"' for table in reversed(METADATA.sorted_tables)),  # noqa: S608 - names of ours
        "ALTER SEQUENCE words_number_seq RESTART",  # members see these numbers
    )
)
"""In one go: before each test, one by one would take four times as long."""
MONTH = 9  # the seed of the simulated month
FAST = 1e9  # messages a second: a test of something else does not wait for the sender

OpenLine = Callable[..., AbstractAsyncContextManager[OnPaper]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the transcripts as they are now")
    parser.addoption("--pictures", action="store_true", help="take the pictures of the guides anew")
    parser.addoption("--walk", type=int, default=2500, help="random steps through all flows")
    parser.addoption("--month-seed", type=int, default=MONTH, help="to live another simulated month")
    parser.addoption("--walk-seed", type=int, default=randbelow(10**9), help="to take a walk once more")


FIRST = (
    "tests/month/",
    "tests/flows/test_everywhere",
    "tests/crash/",
    "tests/browser/",
    "tests/transcripts/",
)
"""What takes longest begins first, so that nobody waits for it at the end."""
TOGETHER = ("tests/month/",)  # in one process, since what it looks at is made once
LEFT_OUT = pytest.StashKey[str]()


class Sharing(LoadScopeScheduling):  # type: ignore[misc]
    """Each process takes a whole file at a time."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return next(filter(file.startswith, TOGETHER), file)


class Processes:
    """Known to the process that shares out the tests only."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: object) -> Sharing:
        return Sharing(config, log)

    def pytest_testnodedown(self, node: Any) -> None:
        """Each of them has gone through all tests and left out the same."""
        node.config.stash[LEFT_OUT] = getattr(node, "workeroutput", {}).get("left out", "")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("numprocesses", None) and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Processes())


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    _leave_out_what_cannot_run(config, items)
    items.sort(key=_when)


def _when(item: pytest.Item) -> int:
    return next((n for n, name in enumerate(FIRST) if item.nodeid.startswith(name)), len(FIRST))


def _leave_out_what_cannot_run(config: pytest.Config, items: list[pytest.Item]) -> None:
    required = {name.strip() for name in os.environ.get("PALAVER_REQUIRE", "").split(",")}
    missing = {
        marker: programs[0]
        for marker, programs in PROGRAMS.items()
        if not any(map(shutil.which, programs)) and not required & {marker, *programs}
    }
    left_out = [item for item in items if any(item.get_closest_marker(marker) for marker in missing)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]
        lacking = [missing[m] for m in missing if any(item.get_closest_marker(m) for item in left_out)]
        config.stash[LEFT_OUT] = f"{len(left_out)} tests left out: no {' and no '.join(lacking)} here"


def pytest_sessionfinish(session: pytest.Session) -> None:
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["left out"] = session.config.stash.get(LEFT_OUT, "")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if told := config.stash.get(LEFT_OUT, ""):
        terminalreporter.write_line(told, yellow=True)
    steps, seed = config.getoption("--walk"), config.getoption("--walk-seed")
    terminalreporter.write_line(f"random walk: {steps:,} steps, --walk-seed {seed}")


@pytest.fixture(autouse=True)
def loggers_as_they_were() -> Iterator[None]:
    """A command that a test runs quietens the libraries; the next test may want to hear them."""
    levels = {name: logging.getLogger(name).level for name in CHATTY}
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture(scope="session")
async def database() -> AsyncIterator[AsyncEngine]:
    """PostgreSQL of the tests' own, migrated; what it holds need not outlive a power cut."""
    folder = tempfile.mkdtemp(prefix="palaver-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)  # after the server has stopped
    engine = await open_database(None, Path(folder), connections=20)
    async with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        for statement in ("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()"):
            await connection.exec_driver_sql(statement)
    yield engine
    await engine.dispose()


@pytest.fixture(scope="session")
async def bell(database: AsyncEngine) -> AsyncIterator[Bell]:
    ringing = Bell(database)
    async with ringing.open():
        yield ringing


@pytest.fixture
async def empty(database: AsyncEngine) -> AsyncEngine:
    await emptied(database)
    return database


async def emptied(database: AsyncEngine) -> None:
    """Nothing is in it any more but the tables."""
    async with database.begin() as connection:
        await connection.exec_driver_sql(EMPTY)


@asynccontextmanager
async def on_paper(
    database: AsyncEngine,
    bell: Bell,
    folder: Path,
    translator: Translator | None = None,
    kind: type[OnPaper] = OnPaper,
    **changes: object,
) -> AsyncIterator[OnPaper]:
    """A line on paper with the three sample groups; settings may be changed."""
    settings = Settings(data_dir=folder, sms_per_second=FAST, whatsapp_per_second=FAST).but(**changes)
    clock = StandingClock()
    channels = paper_channels(clock.now)
    line = Line(
        settings=settings,
        database=database,
        seal=await open_seal(database, settings),
        clock=clock,
        catalog=catalog(),
        translator=translator or PaperTranslator(),
        channels=channels,
        bell=bell,
    )
    await seed_groups(line)
    yield kind(line, clock, channels)
    await line.translator.close()


@pytest.fixture
def open_paper(empty: AsyncEngine, bell: Bell, tmp_path_factory: pytest.TempPathFactory) -> OpenLine:
    def open_one(
        translator: Translator | None = None, **changes: object
    ) -> AbstractAsyncContextManager[OnPaper]:
        return on_paper(empty, bell, tmp_path_factory.mktemp("data"), translator, **changes)  # type: ignore[arg-type]

    return open_one


@pytest.fixture
async def paper(open_paper: OpenLine) -> AsyncIterator[OnPaper]:
    async with open_paper() as here:
        yield here
