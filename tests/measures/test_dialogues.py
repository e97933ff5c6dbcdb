"""Meetings whose day came, and promises that fell due, counted in a village of three times six women."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from storage import asking
from storage.schema import Dialogue, Promise
from storage.schema.columns import secret_id
from tests.measures.village import KISUMU, LIMA, THIES, Village, settle
from tests.paper import OnPaper

NUMBERS = count(1)


@pytest.fixture
async def village(paper: OnPaper) -> Village:
    return await settle(paper)


async def meet(village: Village, woman: str, ago: float = 10, outcome: str = "part", **more: Any) -> str:
    """A meeting so many days ago that she opened. Returns its id."""
    groups = dict(await village.paper.all_of("SELECT id, group_id FROM member"))
    found: dict[str, Any] = {"id": secret_id(), "number": next(NUMBERS), "group_id": groups[woman]}
    found |= {"member_id": woman, "meets_on": village.at(ago).date(), "outcome": outcome}
    await village.put(Dialogue(**found, created_at=village.at(ago + 60), **more))
    return str(found["id"])


async def promised(
    village: Village, woman: str, ago: float = 5, *, access: bool = False, **more: Any
) -> None:
    """Something that was to be done so many days ago, noted by her."""
    dialogue = await meet(village, woman, ago + 20)
    async with village.paper.line.database.begin() as connection:
        words = await asking.keep_words(connection, woman, "en", "They open the tap", village.at(ago + 20))
    day = village.at(ago).date()
    known: dict[str, Any] = {"id": secret_id(), "number": next(NUMBERS), "dialogue_id": dialogue}
    known |= {"member_id": woman, "words_id": words, "due_on": day, "ask_on": day}
    known |= {"access_id": words} if access else {}
    await village.put(Promise(**known, created_at=village.at(ago + 20), **more))


async def test_meetings_whose_day_came_in_the_span(village: Village) -> None:
    """Those to come, those of long ago, and one whose day is today do not count."""
    for n, woman in enumerate(village.of[KISUMU]):
        gains = ["seat", "plan"] if n < 2 else []
        await meet(village, woman, gains=gains, speakers=2, ready_at=village.at(20))
    for n, woman in enumerate(village.of[THIES]):
        await meet(village, woman, outcome=("absent", "stayed", "no", "trouble", "", "full")[n], speakers=1)
    for ago in (-5, 0, 31):
        for woman in village.of[LIMA]:
            await meet(village, woman, ago, gains=["seat"], speakers=9)
    assert await village.shown("meetings") == {"all": 12, "sms": 12, "en": 6, "fr": 6}
    assert await village.shown("meetings held") == pytest.approx(
        {"all": 9 / 12, "sms": 9 / 12, "en": 1, "fr": 0.5}
    )
    assert (await village.shown("paper agreed"))["en"] == 1
    assert (await village.shown("seats"))["all"] == pytest.approx(2 / 9)
    assert (await village.shown("invitations"))["all"] == 0
    assert (await village.shown("plans or budgets changed"))["all"] == pytest.approx(2 / 9)
    assert (await village.shown("first-time speakers"))["all"] == 12 + 3


async def test_promises_that_fell_due_in_the_span(village: Village) -> None:
    """Kept is what a second woman has seen; in time, by the day itself where the group lives."""
    now = village.at
    for n, woman in enumerate(village.of[KISUMU]):
        kept: dict[str, Any] = {
            "state": "kept",
            "kept_at": now(5 if n < 2 else 3),
            "people": 40,
        }
        await promised(
            village, woman, proof="signed", access=n < 3, rounds=int(n > 1), asked_at=now(5), **kept
        )
    for n, woman in enumerate(village.of[THIES]):
        asked = now(5) if n else None
        await promised(
            village, woman, proof="spoken", state="said" if n else "open", rounds=2, asked_at=asked
        )
    for woman in village.of[LIMA]:
        await promised(village, woman, ago=-1, state="kept", kept_at=now(2), people=1000, access=True)
    assert await village.shown("promises due") == {"all": 12, "sms": 12, "en": 6, "fr": 6}
    told = {name: (await village.shown(name))["all"] for name in FIGURES}
    assert told == pytest.approx(FIGURES)


FIGURES = {
    "promises asked after": 11 / 12,
    "promises in writing": 6 / 12,
    "promises kept": 6 / 12,
    "kept in time": 2 / 12,
    "promises late": 10 / 12,
    "access, of kept": 3 / 6,
    "people with access": 120,
}


async def test_nothing_is_told_of_four_women(village: Village) -> None:
    for woman in village.of[KISUMU][:4]:
        await promised(village, woman, state="kept", kept_at=village.at(5) - timedelta(hours=1), access=True)
    for name in ("promises due", "promises kept", "people with access", "meetings", "first-time speakers"):
        assert await village.shown(name) == {}
