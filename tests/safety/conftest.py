"""A country with a safety person, and women who may need her."""

from __future__ import annotations

import pytest

from bot.safety_person import name_her
from bot.seed import COUNTRY
from storage import safekeeping
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.safety.keyboard import PASSPHRASE, Typist

CHEAP = 2**4  # what the real cost protects is looked at in test_safekeeping


@pytest.fixture
async def guarded(paper: OnPaper, monkeypatch: pytest.MonkeyPatch) -> OnPaper:
    """Awa and Rosita have joined; their country has a safety person."""
    monkeypatch.setattr(safekeeping, "COST", CHEAP)
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita", "es", "ceibo"))
    async with paper.line.database.begin() as connection:
        await name_her(connection, paper.line, COUNTRY, Typist(PASSPHRASE, PASSPHRASE))
    return paper
