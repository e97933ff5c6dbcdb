"""The line is killed while a prompt goes out: nobody is asked twice, and nobody is left out."""

from __future__ import annotations

import asyncio

import pytest

from bench.prompt import hall, measure

WOMEN, RATE = 90, 30


@pytest.mark.rule("T-29", "EAS-04", "T-50")
async def test_the_line_dies_while_a_prompt_goes_out() -> None:
    with hall(RATE) as place:
        went = await asyncio.to_thread(measure, place, WOMEN, kill=True)
    assert (went.missing, went.double) == (0, 0)
    assert max(went.apart) < 2  # seconds
