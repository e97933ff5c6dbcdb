"""Her ideas and plans stand on the page of her own data, whole, and nothing of anybody else."""

from __future__ import annotations

import json

import pytest

from tests.own.conftest import LARGEST_PAGE, Reading
from tests.paper import AWA, ROSITA
from tests.sheet.conftest import fog, tell_fog
from tests.sheet.telling import plan, tell

FOG = fog()
STEPS = {
    "same": "Même colline",
    "different": "Moins de vent",
    "keep": "Deux filets",
    "step": "Aminata, lundi",
}
PARTS = ("title", "problem", "did", "changed", "hard", "needs")


@pytest.mark.rule("CON-10")
@pytest.mark.parametrize(("language", "heading"), [("en", "What was hard"), ("fr", "Ce qui était dur")])
async def test_an_idea_stands_there_in_all_its_parts(reading: Reading, language: str, heading: str) -> None:
    await tell_fog(reading.paper, state="draft", audience="nobody")
    page = await reading.read(ROSITA, l=language)
    assert heading in page
    assert [part for part in PARTS if page.count(FOG[part]) != 1] == []


@pytest.mark.rule("CON-10")
async def test_a_plan_names_the_idea_of_another_by_its_number_alone(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    await plan(reading.paper, AWA, number, STEPS | {"result": "Le vent a tout pris"}, result="failed")
    page = await reading.read(AWA, l="en")
    assert [text for text in STEPS.values() if page.count(text) != 1] == []
    assert f"Idea no. {number}" in page
    assert "It did not work there" in page
    assert "Can be read by: the woman whose idea it is" in page
    copy = await reading.read(AWA, do="copy")
    for shown in (page, copy):
        assert [other for other in (FOG["did"], FOG["title"], "Rosita") if other in shown] == []


@pytest.mark.rule("CON-10")
async def test_the_file_holds_them_too(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    await plan(reading.paper, ROSITA, number, {"step": "Otra malla el lunes"})
    record = json.loads((await reading.open(await reading.code(ROSITA), do="copy")).text)
    ((told,), (planned,)) = record["practices"], record["plans"]
    assert (told["number"], told["kind"], told["state"]) == (number, "works", "shared")
    assert told["texts"] == {part: FOG[part] for part in PARTS}
    assert (planned["practice"], planned["texts"]) == (number, {"step": "Otra malla el lunes"})


async def test_with_many_long_ideas_the_page_stays_small(reading: Reading) -> None:
    for n in range(12):
        await tell(reading.paper, ROSITA, {"title": f"{n} <malla>", "did": "& así sigue " * 300})
    opened = await reading.open(await reading.code(ROSITA))
    assert len(opened.content) < LARGEST_PAGE
    assert opened.text.count("&lt;malla&gt;") < 12
