"""A practice is found as it was told at once, and in the other languages when it has been translated.

What was looked for is nobody's.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from bot.finding import AGAIN, make_findable
from tests.conftest import OpenLine
from tests.paper import ROSITA, OnPaper, member
from translations.translator import SameWords

READER = Address("sms", "+254713000401")
SHARE = ("00", "1", "1", "El agua llegaba turbia", "Pusimos un tanque con arena", "-", "-", "-")
CHOICES = ("1", "1", "1", "1")  # everybody, the topic, her nickname, share it
LANGUAGES = "SELECT language FROM practice_stems ORDER BY language"


async def tell(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita", "es", "ceibo"), member(READER, "Akinyi"))
    for said in (*SHARE, *CHOICES):
        await paper.hear(ROSITA, said)


@pytest.mark.rule("LNG-11")
async def test_it_has_a_document_in_every_language(paper: OnPaper) -> None:
    await tell(paper)
    assert await paper.all_of(LANGUAGES) == [("en",), ("es",), ("fr",)]
    assert await paper.all_of("SELECT look_at FROM practice") == [(None,)]
    assert await make_findable(paper.line) == 0


async def test_where_no_engine_goes_it_is_tried_again_within_the_hour(open_paper: OpenLine) -> None:
    async with open_paper(SameWords()) as paper:
        await tell(paper)
        assert await paper.all_of(LANGUAGES) == [("es",)]
        assert await make_findable(paper.line) == 0
        paper.clock.pass_(AGAIN + timedelta(minutes=1))
        assert await make_findable(paper.line) == 1
        assert await make_findable(paper.line) == 0


async def test_reading_is_counted_once_and_looking_names_nobody(paper: OnPaper) -> None:
    await tell(paper)
    for _ in range(2):
        for said in ("00", "3", "tank 0712 345 678", "1"):
            await paper.hear(READER, said)
    assert await paper.all_of("SELECT count(*) FROM practice_reading") == [(1,)]
    kept = await paper.all_of("SELECT language, sought, topics, found FROM search")
    assert {(language, topics, found) for language, _, topics, found in kept} == {("en", "water", 1)}
    assert not any("345" in sought for _, sought, _, _ in kept)


async def test_of_a_sentence_only_its_topics_are_kept(paper: OnPaper) -> None:
    await tell(paper)
    for said in ("00", "3", "the tank of my neighbour in the hill is broken"):
        await paper.hear(READER, said)
    assert await paper.all_of("SELECT sought, topics FROM search") == [("", "water")]
