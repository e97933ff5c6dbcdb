"""A page of a practice is light: words go before photos, and what has no room is told of."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import insert

from storage.schema import Picture, table
from tests.own.conftest import LARGEST_PAGE
from tests.paper import ROSITA
from tests.sheet.conftest import LUPE, ODA, Reading, tell_fog
from tests.sheet.telling import tell


@pytest.mark.rule("T-49")
async def test_a_page_stays_small_and_says_that_there_is_more(reading: Reading) -> None:
    long = {name: f"<{name}> " + "& así 🔑 " * 1500 for name in ("problem", "did", "changed", "hard")}
    number = await tell(reading.paper, ROSITA, long)
    opened = await reading.open(ODA, number)
    assert len(opened.content) < LARGEST_PAGE
    assert "There is more than fits on a page" in opened.text
    assert "<problem>" not in opened.text


async def _with_photo(reading: Reading, number: int, part: str, **about: Any) -> None:
    noise = Image.effect_noise((1280, 960), 60).convert("RGB")
    file = BytesIO()
    noise.save(file, "JPEG", quality=80)
    query = f"SELECT words_id FROM practice_part WHERE name = '{part}'"  # noqa: S608
    ((words,),) = await reading.paper.all_of(query)
    row = {"sid": f"ME{part}", "member_id": (await reading.paper.person(ROSITA)).id, "words_id": words}
    row |= {"channel": "whatsapp", "state": "here", "width": 1280, "height": 960, "faces": "none"}
    sealed = reading.paper.line.seal.close_bytes(file.getvalue())
    row |= {"sealed": sealed, "created_at": reading.paper.clock.at, "due_at": reading.paper.clock.at} | about
    async with reading.paper.line.database.begin() as connection:
        await connection.execute(insert(table(Picture)), row)


@pytest.mark.rule("SAF-18", "T-49")
async def test_a_photo_that_may_be_seen_is_small_and_part_of_the_page(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    await _with_photo(reading, number, "did")
    await _with_photo(reading, number, "hard", faces="cover")
    opened = await reading.open(ODA, number)
    assert opened.text.count("<img ") == opened.text.count('src="data:image/jpeg;base64,') == 1
    assert len(opened.content) < LARGEST_PAGE
    assert "img-src data:" in opened.headers["content-security-policy"]


async def test_photos_that_have_no_room_are_told_of(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    for part in ("problem", "did", "changed"):
        await _with_photo(reading, number, part)
    opened = await reading.open(ODA, number)
    shown = opened.text.count("<img ")
    assert 0 < shown < 3
    assert opened.text.count("can be seen on WhatsApp") == 3 - shown
    assert len(opened.content) < LARGEST_PAGE


async def test_words_go_before_photos(reading: Reading) -> None:
    long = {name: f"<{name}> " + "así " * 4000 for name in ("did", "changed", "hard")}
    number = await tell(reading.paper, ROSITA, {"problem": "Sin agua", **long})
    await _with_photo(reading, number, "problem")
    page = (await reading.open(LUPE, number)).text
    assert "<img " not in page
    assert "&lt;hard&gt;" in page
    assert "Hay más de lo que cabe" not in page
