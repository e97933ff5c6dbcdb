"""Which test proves which rule: told from the markers in the tests and the remarks of the transcripts.

A marker is `@pytest.mark.rule("SAF-03", "T-05")` on a test, a class of tests or one row of a test's table, or
`pytestmark` for a whole file. A transcript names its rules at its top: `# Shows: SAF-07, T-07`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.house.place import ROOT, tree

SHOWS = "# Shows:"
Testing = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True, order=True, slots=True)
class Proof:
    """`file` from the project's root; `test` is empty for a transcript and for a whole file."""

    file: str
    test: str = ""


def proofs(folder: Path = ROOT / "tests") -> Iterator[tuple[str, Proof]]:
    """(id of a rule, what proves it), as written. Raises `ValueError` for a marker that marks no test."""
    for path in sorted(folder.rglob("test_*.py")):
        yield from _of_tests(tree(path), str(path.relative_to(folder.parent)))
    for path in sorted(folder.glob("transcripts/*.txt")):
        proof = Proof(str(path.relative_to(folder.parent)))
        yield from ((rule, proof) for rule in shown(path.read_text(encoding="utf-8")))


def shown(transcript: str) -> list[str]:
    """The rules that a transcript names in the remarks at its top."""
    found: list[str] = []
    for line in transcript.splitlines():
        if not line.startswith("#"):
            break
        if line.startswith(SHOWS):
            found += [rule.strip() for rule in line.removeprefix(SHOWS).split(",")]
    return found


def _of_tests(module: ast.Module, file: str) -> Iterator[tuple[str, Proof]]:
    markers = set(_markers(module))
    for name, places in [("", _own(module)), *_tests(module.body)]:
        for marker in (marker for place in places for marker in _markers(place)):
            markers.discard(marker)
            yield from ((rule, Proof(file, name)) for rule in _named(marker, file))
    for marker in markers:
        raise ValueError(f"{file}:{marker.lineno}: the marker stands at no test")


def _own(module: ast.Module) -> Sequence[ast.AST]:
    """What is said for the whole file."""
    named = (node for node in module.body if isinstance(node, ast.Assign))
    return [node for node in named if any(ast.unparse(to) == "pytestmark" for to in node.targets)]


def _tests(body: list[ast.stmt], within: str = "") -> Iterator[tuple[str, Sequence[ast.AST]]]:
    """Each test and each class of tests, with its decorators."""
    for node in body:
        if isinstance(node, Testing) and node.name.lower().startswith("test"):
            yield within + node.name, node.decorator_list
            if isinstance(node, ast.ClassDef):
                yield from _tests(node.body, f"{node.name}::")


def _markers(within: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(within):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.rule":
            yield node


def _named(marker: ast.Call, file: str) -> list[str]:
    rules = [arg.value for arg in marker.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if len(rules) != len(marker.args) or not rules or marker.keywords:
        raise ValueError(f"{file}:{marker.lineno}: a marker names its rules by their ids")
    return rules
