"""The committed pages are those that the tables make."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from bot import keywords
from bot.handbook.__main__ import write
from bot.handbook.pages import pages
from flows import FLOWS
from flows.diagram import diagram

made = cache(pages)
FOLDER = Path(__file__).parents[2] / "docs" / "flows"
NAMES = ["README.md", *(f"{name}.md" for name in FLOWS)]


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_page_is_fresh(name: str) -> None:
    path = FOLDER / name
    assert path.exists(), f"docs/flows/{name} is missing: run `make pages`"
    assert path.read_text(encoding="utf-8") == made()[name], f"docs/flows/{name} is stale: run `make pages`"


def test_no_page_is_left_of_a_flow_that_is_gone() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(NAMES), "run `make pages`"


def test_writing_removes_what_no_flow_stands_behind(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("old")
    write(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(NAMES)


def test_every_step_stands_in_the_table_and_in_the_picture() -> None:
    for flow in FLOWS.values():
        text = made()[f"{flow.name}.md"]
        for name in flow.steps:
            assert f"| **{name.replace('_', ' ')}** |" in text
            assert f"\n    {flow.name}_{name} : " in text


def test_every_row_of_a_table_has_the_same_number_of_cells() -> None:
    for text in made().values():
        rows = [line.replace("\\|", "") for line in text.splitlines() if line.startswith("|")]
        counts = {row.count("|") for row in rows}
        assert counts <= {4, 5}


def test_a_picture_tells_keys_outcomes_and_effects() -> None:
    lines = diagram(FLOWS["ask"], lambda _, key: f"option {key}").splitlines()
    assert "    ask_preview --> ask_send : 1 option 1" in lines
    assert "    ask_anybody --> ask_kept : nobody" in lines
    assert "    ask_send : send + AskPeers" in lines
    assert "    [*] --> ask_agreed" in lines


def test_a_picture_holds_no_sign_that_breaks_it() -> None:
    for flow in FLOWS.values():
        for line in diagram(flow, lambda _, key: 'a: "b"; #c').splitlines()[1:]:
            assert line.count(":") <= 1
            assert not set(line) & set(';#"')


def test_every_key_and_every_word_for_it_stands_on_the_first_page() -> None:
    text = made()["README.md"]
    for word in (*keywords.STOPS, *keywords.HIDES, *keywords.KEYS):
        assert f"`{word}`" in text
