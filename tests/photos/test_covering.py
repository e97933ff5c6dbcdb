"""A face is covered by a person before anybody sees the photo, and the first version is nowhere any more."""

from __future__ import annotations

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot import photo_commands
from bot.media import address_of
from bot.settings import Unsafe
from tests.conftest import OpenLine
from tests.paper import OnPaper
from tests.photos.files import PLANTED, jpeg, written
from tests.photos.phone import QUESTION, READER, asked_with, fetched, photos, say, together

CARDS = "SELECT count(*) FROM card WHERE reason = 'cover' AND closed_at IS NULL"
COVERED = Image.new("RGB", (64, 48), "green")


@pytest.fixture
async def line(open_paper: OpenLine) -> AsyncIterator[OnPaper]:
    async with open_paper(public_base_url="https://line.example") as paper:
        await together(paper)
        yield paper


async def handle(line: OnPaper) -> str:
    ((sid,),) = await line.all_of("SELECT sid FROM picture")
    return str(sid)[-photo_commands.HANDLE :]


def colour(data: bytes) -> object:
    return Image.open(BytesIO(data)).getpixel((5, 5))


@pytest.mark.rule("SAF-18")
async def test_nobody_sees_the_first_version(line: OnPaper, tmp_path: Path) -> None:
    assert photos(await asked_with(line, "3")) == []
    assert await line.all_of(CARDS) == [(1,)]
    ((sid, first),) = await line.all_of("SELECT sid, sealed FROM picture")
    assert (await fetched(line, address_of(line.line, sid))).status_code == 404
    (tmp_path / "covered.jpg").write_bytes(jpeg(COVERED))
    await photo_commands.replace(line.line, await handle(line), tmp_path / "covered.jpg")
    assert await line.all_of(CARDS) == [(0,)]
    ((now,),) = await line.all_of("SELECT sealed FROM picture")
    opened = line.line.seal.open_bytes(now)
    assert (now != first, PLANTED in opened, colour(opened)) == (True, False, (0, 128, 1))


@pytest.mark.rule("SAF-18")
async def test_the_covered_copy_goes_to_who_has_the_words_already(line: OnPaper, tmp_path: Path) -> None:
    await asked_with(line, "3")
    await say(line, "2", who=READER)  # she passes, and rests
    before = len(line.papers)
    (tmp_path / "covered.jpg").write_bytes(jpeg(COVERED))
    await photo_commands.replace(line.line, await handle(line), tmp_path / "covered.jpg")
    await line.settle()
    ((reader, url),) = photos(line.papers[before:])
    assert (reader, colour((await fetched(line, url)).content)) == (READER, (0, 128, 1))
    assert [letter.text for letter in line.papers[before:]] == [f"A peer in Kisumu: {QUESTION}"]


async def test_she_who_covers_sees_what_there_is(
    line: OnPaper, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await asked_with(line, "3")
    name, file = await handle(line), tmp_path / "photo.jpg"
    await photo_commands.listed(line.line)
    told = capsys.readouterr().out
    assert f"{name}  since 2026-03-09" in told
    assert "64 x 48\n1 to cover." in told
    await photo_commands.show(line.line, name, file)
    assert Image.open(BytesIO(file.read_bytes())).size == (64, 48)
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(Unsafe, match="cannot be written"):
        await photo_commands.show(line.line, name, file)
    with pytest.raises(Unsafe, match="called so"):
        await photo_commands.show(line.line, "ffffffff", tmp_path / "other.jpg")


@pytest.mark.parametrize("data", [b"no picture", written(COVERED, "BMP"), None])
async def test_what_is_no_photo_takes_nothings_place(
    line: OnPaper, tmp_path: Path, data: bytes | None
) -> None:
    await asked_with(line, "3")
    before = await line.all_of("SELECT faces, sealed FROM picture")
    file = tmp_path / "covered"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(Unsafe, match="is no photo"):
        await photo_commands.replace(line.line, await handle(line), file)
    assert await line.all_of("SELECT faces, sealed FROM picture") == before


async def test_a_photo_that_nobody_wished_covered_is_not_shown_here(line: OnPaper, tmp_path: Path) -> None:
    await asked_with(line, "2")
    with pytest.raises(Unsafe, match="called so"):
        await photo_commands.show(line.line, await handle(line), tmp_path / "photo.jpg")
