"""A country with a safety person, and women who may need her."""

from __future__ import annotations

import pytest

from bot.safety_person import name_her
from bot.seed import COUNTRY
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.safety.keyboard import PASSPHRASE, Typist


@pytest.fixture
async def guarded(paper: OnPaper) -> OnPaper:
    """Awa and Rosita have joined; their country has a safety person."""
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita", "es", "ceibo"))
    async with paper.line.database.begin() as connection:
        await name_her(connection, paper.line, COUNTRY, Typist(PASSPHRASE, PASSPHRASE))
    return paper
