"""The month is lived once for all tests of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from random import Random
from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.bell import Bell
from bot.channels.paper import Paper
from bot.checking.looking import look_at_checks
from bot.due import fire_due
from bot.finding import make_findable
from bot.questions import look_at_questions
from tests.conftest import emptied, on_paper
from tests.month.living import Month
from tests.paper import OnPaper


class Swift(OnPaper):
    """Nobody sends photos or voices in this month, and nothing crashes: nothing is fetched or taken up."""

    async def wait(self, span: timedelta) -> list[Paper]:
        until, before = self.clock.at + span, len(self.papers)
        while (due := await self._next_due(until)) is not None:
            self.clock.pass_(max(due - self.clock.at, timedelta()))
            await self.settle()
        self.clock.pass_(until - self.clock.at)
        return self.papers[before:]

    async def settle(self) -> None:
        await look_at_questions(self.line)
        await look_at_checks(self.line)
        await make_findable(self.line)
        await fire_due(self.line)
        await self.deliverer.run()


@pytest.fixture(scope="package")
async def month(
    database: AsyncEngine, bell: Bell, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> AsyncIterator[Month]:
    """Ids are drawn from the seed too: who is asked first among equals hangs on them."""
    await emptied(database)
    seed = pytestconfig.getoption("--month-seed")
    dice = Random(seed)  # noqa: S311 - no secret
    patch = pytest.MonkeyPatch()
    patch.setattr("storage.schema.columns.uuid4", lambda: UUID(int=dice.getrandbits(128)))
    async with on_paper(database, bell, tmp_path_factory.mktemp("month"), kind=Swift) as paper:
        lived = Month(paper, seed)
        await lived.live()
        patch.undo()
        yield lived
