"""What a text costs does not depend on how many read it, only on how many languages they read."""

from __future__ import annotations

from bench.broadcast import DAYS, LANGUAGES, READERS, TEXT, broadcast
from tests.paper import AWA, ROSITA, OnPaper, member


async def test_ten_thousand_readers_cost_as_many_translations_as_ten(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Zarzamora"), member(AWA, "Baobabina"))
    texts = (TEXT.format(day=day) for day in DAYS)
    few, many = [(await broadcast(paper.line, *read))[0] for read in zip(READERS, texts, strict=True)]
    assert few == many
    assert 0 < few <= len(LANGUAGES)
