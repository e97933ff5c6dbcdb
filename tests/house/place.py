"""Where everything lies, and how the house's files are read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = ("bot", "flows", "storage", "translations")
OTHERS = ("tests", "bench")


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def python(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """Every Python file of these folders and its tree; without folders, the product's own."""
    for folder in folders or PRODUCT:
        for file in sorted((ROOT / folder).rglob("*.py")):
            yield str(file.relative_to(ROOT)), tree(file)


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imported(module: ast.Module) -> Iterator[str]:
    """The top name of everything a file imports, wherever in the file."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module.partition(".")[0]
