"""Every transcript comes out as it stands in its file, letter for letter. `--update` rewrites them."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from tests.conftest import OpenLine
from tests.transcripts.phrases import translator
from tests.transcripts.script import read
from tests.transcripts.stage import Stage

FOLDER = Path(__file__).parent
WRITTEN = {file.stem: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.txt"))}


async def played(name: str, open_paper: OpenLine) -> str:
    script = read(WRITTEN[name])
    async with open_paper(translator(script.engine)) as paper:
        return await Stage(paper).play(script)


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(autouse=True)
def one_code_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """A trained woman makes herself known by the same word whenever a transcript is played."""
    monkeypatch.setattr(secrets, "choice", min)


@pytest.mark.parametrize("name", WRITTEN)
async def test_transcript(name: str, open_paper: OpenLine, update: bool) -> None:
    now = await played(name, open_paper)
    if update:
        rewrite(name, now)
    assert update or now == WRITTEN[name]


def rewrite(name: str, text: str) -> None:
    (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8")


def test_a_line_that_cannot_be_played_is_told() -> None:
    with pytest.raises(ValueError, match="cannot be played: Rosita says hello"):
        read("Rosita says hello\n")
