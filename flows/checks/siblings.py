"""Conversations do not know each other: one leads to another by name only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent.parent


def entangled(folder: Path = FOLDER) -> list[str]:
    """The files that make a `Flow` and import another one that does, in plain sentences."""
    trees = {
        path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("[!_]*.py"))
    }
    conversations = {name for name, tree in trees.items() if _makes_a_flow(tree)}
    return [
        f"{name}.py imports {other}.py, which is another conversation"
        for name in sorted(conversations)
        for other in sorted(_imported(trees[name], folder.name) & (conversations - {name}))
    ]


def _makes_a_flow(tree: ast.Module) -> bool:
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return any(isinstance(call, ast.Name) and call.id == "Flow" for call in calls)


def _imported(tree: ast.Module, package: str) -> set[str]:
    """Names of the files of this package that one of them imports."""
    modules: Iterator[str] = (
        node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
    )
    return {module.partition(".")[2] for module in modules if module.startswith(f"{package}.")}
