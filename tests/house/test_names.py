"""One word for one thing: what the glossary says not to say is the name of nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house.place import python, text

ROW = re.compile(r"^\| \*\*(?P<word>[^|]+)\| (?P<means>[^|]+)\| (?P<instead>[^|]*)\|$", re.MULTILINE)
PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")

_ORDINARY = """
    action batch chunk command content context copy error failure idle node part phone pipeline question queue
    queued request schedule service secret session state string system task thread update
"""
ORDINARY = frozenset(_ORDINARY.split())
"""Words that also name something of the language, the libraries or the carrier."""


def avoided() -> set[str]:
    cells = [row["instead"] for row in ROW.finditer(text("CONTEXT.md"))]
    return {
        word.strip() for cell in cells for word in cell.split(",") if word.strip() and " " not in word.strip()
    }


def names(module: ast.Module) -> Iterator[str]:
    """Everything that this file gives a name to."""
    for node in ast.walk(module):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield name
            case ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case _:
                pass


def test_the_glossary_is_read() -> None:
    assert {"user", "tenant", "vendor", "payload"} | ORDINARY <= avoided()


def test_nothing_is_called_by_a_word_to_avoid() -> None:
    wrong = avoided() - ORDINARY
    found = {
        f"{file}: {name}"
        for file, module in python()
        for name in names(module)
        if {part.lower() for part in PART.findall(name)} & wrong
    }
    assert found == set()
