"""What a practice says can be found as soon as it is shared, and not a moment longer than it stands there."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import erasing, finding
from storage.found import PRACTICE, in_order
from storage.schema import Member, Part, Translation, Words, table
from tests.finding import collection

ONE, OTHER = "en-001", "en-002"
OWN = "chicken"  # a stem that stands in the first of the two alone
BOTH = "tank"


@pytest.fixture
async def two(told: AsyncConnection) -> AsyncConnection:
    """All but two of them are taken back."""
    await told.execute(delete(PRACTICE).where(PRACTICE.c.id.not_in((ONE, OTHER))))
    assert await _stems(told) >= {OWN, BOTH}
    return told


async def test_stems_are_counted_with_their_documents(told: AsyncConnection) -> None:
    counted = """
    SELECT count(*) FROM stem FULL JOIN (
      SELECT language, one, count(*) AS n FROM practice_stems
       CROSS JOIN unnest(tsvector_to_array(stems) || ''::text) AS one GROUP BY language, one) AS real
        ON real.language = stem.language AND real.one = stem.stem
     WHERE n IS DISTINCT FROM documents"""
    assert await told.scalar(text(counted)) == 0
    await told.execute(delete(PRACTICE).where(PRACTICE.c.number % 3 == 0))
    assert await told.scalar(text(counted)) == 0


async def test_taken_back_it_leaves_no_stem_of_its_own(two: AsyncConnection) -> None:
    await two.execute(delete(PRACTICE).where(PRACTICE.c.id == ONE))
    assert OWN not in await _stems(two)
    assert BOTH in await _stems(two)


async def test_when_its_author_is_erased_nothing_of_it_can_be_found(two: AsyncConnection) -> None:
    await erasing.members(two, ["teller"], collection.SHARED)
    assert await two.scalar(text("SELECT count(*) FROM stem")) == 0
    assert await two.scalar(text("SELECT count(*) FROM practice_stems")) == 0


@pytest.mark.parametrize("state", ["held", "draft"])
async def test_what_is_not_shared_any_more_is_not_found(two: AsyncConnection, state: str) -> None:
    await two.execute(update(PRACTICE).where(PRACTICE.c.id == ONE).values(state=state))
    assert OWN not in await _stems(two)
    await finding.index(two, ONE, collection.SHARED)
    assert OWN not in await _stems(two)


async def test_a_part_that_goes_or_changes_takes_its_stems_along(two: AsyncConnection) -> None:
    """And the practice is to be looked at again."""
    part, words = table(Part), table(Words)
    translation = table(Translation)
    did = f"{ONE}-did"
    for change in (
        update(words).where(words.c.id == did).values(text="We dug a well"),
        update(translation).where(translation.c.words_id == did).values(text="Un pozo"),
        delete(translation).where(translation.c.words_id == did),
        delete(part).where(part.c.words_id == did),
        delete(words).where(words.c.id == f"{ONE}-problem"),
    ):
        await finding.write_down(two, [ONE])
        await two.execute(update(PRACTICE).values(look_at=None))
        await two.execute(change)
        assert await _documents(two, ONE) == 0
        assert await _due(two) == [ONE]
    assert OWN not in await _stems(two)


async def test_to_write_it_down_again_changes_nothing(two: AsyncConnection) -> None:
    before = await _stems(two)
    await finding.index(two, ONE, collection.SHARED)
    await finding.index(two, ONE, collection.SHARED)
    assert await _stems(two) == before
    assert await _documents(two, ONE) == len(collection.LANGUAGES)


async def test_what_changes_while_it_is_looked_at_is_looked_at_again(two: AsyncConnection) -> None:
    now = collection.SHARED
    await finding.index(two, ONE, now)
    due = await finding.take_due(two, now)
    assert due
    assert await finding.take_due(two, now) is None
    await finding.index(two, ONE, now)
    await finding.looked(two, due, None)
    assert await _due(two) == [ONE]


async def test_a_woman_who_shows_nothing_any_more_is_not_found(two: AsyncConnection) -> None:
    member = table(Member)
    assert await in_order(two, "new", collection.READERS["en"])
    await two.execute(update(member).where(member.c.id == "teller").values(shows=False))
    assert await in_order(two, "new", collection.READERS["en"]) == []


async def _stems(connection: AsyncConnection) -> set[str]:
    return set((await connection.execute(text("SELECT stem FROM stem WHERE language = 'en'"))).scalars())


async def _documents(connection: AsyncConnection, practice: str) -> int:
    counted = text("SELECT count(*) FROM practice_stems WHERE practice_id = :practice")
    return int(await connection.scalar(counted, {"practice": practice}) or 0)


async def _due(connection: AsyncConnection) -> list[str]:
    due = "SELECT id FROM practice WHERE look_at <= now()"
    return list((await connection.execute(text(due))).scalars())
