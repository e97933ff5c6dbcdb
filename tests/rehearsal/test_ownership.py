"""Rehearsals and real lines keep to their own databases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.rehearsal.members import seed_members
from bot.rehearsal.ownership import claim, refuse_rehearsed
from bot.rehearsal.people import MEMBERS
from bot.settings import Unsafe
from tests.paper import OnPaper


async def test_a_rehearsal_does_not_take_a_database_with_members(paper: OnPaper) -> None:
    await seed_members(paper.line, MEMBERS[:1])
    with pytest.raises(Unsafe, match="belongs to a line"):
        await claim(paper.line)


async def test_a_rehearsal_comes_back_to_its_own(paper: OnPaper) -> None:
    await claim(paper.line)
    await seed_members(paper.line, MEMBERS[:1])
    await claim(paper.line)


async def test_a_line_that_reaches_phones_does_not_take_a_rehearsals_database(paper: OnPaper) -> None:
    real = replace(paper.line, settings=paper.line.settings.but(api_base=None))
    await refuse_rehearsed(real)
    await claim(paper.line)
    await refuse_rehearsed(
        replace(paper.line, settings=paper.line.settings.but(api_base="http://127.0.0.1:4810"))
    )
    with pytest.raises(Unsafe, match="is a rehearsal's"):
        await refuse_rehearsed(real)
