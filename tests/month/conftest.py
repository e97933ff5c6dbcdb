"""The month is lived once for all tests of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from random import Random
from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.bell import Bell
from tests.conftest import emptied, on_paper
from tests.month.living import Month
from tests.swift import Swift


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
