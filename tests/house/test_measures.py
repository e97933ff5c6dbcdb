"""The measures of the house, as a ratchet: what is larger than it should be is named, and may only shrink."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house.place import OTHERS, PRODUCT, ROOT, python

MOST = 250  # lines of a file
LARGER = {
    "tests/bot/test_render.py": 277,
    "tests/bot/test_understand.py": 298,
}
MADE = "storage/migrations/versions/"  # made by a program, and never changed afterwards

LONGEST = 41  # lines of a function
SHORT, SHORT_SHARE = 10, 0.82  # so many functions have so few lines
MEDIUM, MEDIUM_SHARE = 30, 0.99

UNFINISHED = re.compile(r"TOD[O]|FIXM[E]|NotImplementedErro[r]|pytest\.ski[p]|mark\.(ski[p]|xfai[l])")


def files() -> Iterator[tuple[str, int]]:
    for folder in (*PRODUCT, *OTHERS):
        for file in (ROOT / folder).rglob("*"):
            if file.suffix in (".py", ".js", ".css", ".html"):
                yield str(file.relative_to(ROOT)), file.read_text(encoding="utf-8").count("\n")


def functions() -> list[tuple[int, str]]:
    """The product's, with their lines, signature and docstring included."""
    return [
        ((node.end_lineno or node.lineno) - node.lineno + 1, f"{file}:{node.name}")
        for file, module in python()
        if not file.startswith(MADE)
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def test_no_file_is_too_long() -> None:
    long = {file: lines for file, lines in files() if not file.startswith(MADE) and lines > MOST}
    assert {file: lines for file, lines in long.items() if lines > LARGER.get(file, 0)} == {}
    assert LARGER.keys() - long.keys() == set(), "they have become smaller: take them off the list"


def test_functions_are_short() -> None:
    found = functions()
    assert [one for one in found if one[0] > LONGEST] == []
    for lines, share in ((SHORT, SHORT_SHARE), (MEDIUM, MEDIUM_SHARE)):
        assert sum(one[0] <= lines for one in found) >= share * len(found), f"more than {lines} lines"


def test_nothing_is_unfinished_or_skipped() -> None:
    assert [file for file, _ in files() if UNFINISHED.search((ROOT / file).read_text(encoding="utf-8"))] == []
