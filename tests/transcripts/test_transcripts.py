"""Every transcript comes out as it stands in its file, letter for letter. `--update` rewrites them.

Each that is told in several languages is played a second time with every engine removed. Where that makes a
difference it stands in `without_engines/`: there every reader gets the original and a plain note.
"""

from __future__ import annotations

import re
import secrets
from pathlib import Path

import pytest

from tests.conftest import OpenLine
from tests.transcripts.phrases import translator
from tests.transcripts.script import read
from tests.transcripts.stage import Stage

FOLDER = Path(__file__).parent
WITHOUT = FOLDER / "without_engines"
MARKED = re.compile(r"(?<!Bot > )[ \"]~\S")
NOTES = (
    "I could not translate it",
    "no pude traducirlo",
    "je n'ai pas pu le traduire",
    "(Spanish",
    "(French",
    "(English",
    "(español",
    "(francés",
    "(inglés",
    "(espagnol",
    "(français",
    "(anglais",
)
LANGUAGE = re.compile(r"\((?:sms|whatsapp)\b[^)]*\b(en|es|fr)\b")
WRITTEN = {file.stem: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.txt"))}
DRAFTED = "p3_j1_prompt"
"""How those begin in which an engine makes drafts for the team. Without one nothing is there to be accepted,
so that another story would have to be told (`tests/desk/test_prompt_by_chat.py`)."""
LONG = "dialogue_"
"""And those that last for months; what a reader gets without an engine is told in many shorter ones."""
SEVERAL = [
    name
    for name, told in WRITTEN.items()
    if len(set(LANGUAGE.findall(told))) > 1 and not name.startswith((DRAFTED, LONG))
]


async def played(name: str, open_paper: OpenLine, engine: str = "") -> str:
    script = read(WRITTEN[name])
    async with open_paper(translator(engine or script.engine)) as paper:
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
        (FOLDER / f"{name}.txt").write_text(now, encoding="utf-8")
    assert update or now == WRITTEN[name]


@pytest.mark.parametrize("name", SEVERAL)
async def test_without_any_engine(name: str, open_paper: OpenLine, update: bool) -> None:
    now = await played(name, open_paper, engine="none")
    other = WITHOUT / f"{name}.txt"
    if update:
        rewrite(other, now, (FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    expected = other.read_text(encoding="utf-8") if other.exists() else WRITTEN[name]
    assert update or now == expected
    assert not [line for line in now.splitlines() if MARKED.search(line)]


def rewrite(other: Path, now: str, usual: str) -> None:
    """Nothing is written down twice."""
    if now == usual:
        other.unlink(missing_ok=True)
    else:
        other.write_text(now, encoding="utf-8")


@pytest.mark.parametrize("file", sorted(WITHOUT.glob("*.txt")), ids=lambda file: file.stem)
def test_what_was_translated_is_the_original_with_a_note(file: Path) -> None:
    usual, plain = WRITTEN[file.stem].splitlines(), file.read_text(encoding="utf-8").splitlines()
    marked = sum(bool(MARKED.search(line)) for line in usual)
    noted = sum(any(note in line for note in NOTES) for line in plain)
    assert marked, "only what is translated can change"
    assert noted >= marked


def test_whatever_differs_without_engines_is_played_without_them() -> None:
    assert {file.stem for file in WITHOUT.glob("*.txt")} <= set(SEVERAL)


def test_a_line_that_cannot_be_played_is_told() -> None:
    with pytest.raises(ValueError, match="cannot be played: Rosita says hello"):
        read("Rosita says hello\n")
