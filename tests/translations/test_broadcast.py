"""What a text costs does not depend on how many read it, only on how many languages they read."""

from __future__ import annotations

from bench.broadcast import LANGUAGES, READERS, broadcast
from tests.paper import AWA, ROSITA, OnPaper, member


async def test_ten_thousand_readers_cost_as_many_translations_as_ten(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Zarzamora"), member(AWA, "Baobabina"))
    few, many = [(await broadcast(paper.line, readers))[0] for readers in READERS]
    assert few == many
    assert 0 < few <= len(LANGUAGES)
