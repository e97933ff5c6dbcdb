"""What the source of a step's function tells about it: what it reads, remembers and decides."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import get_args, get_type_hints

from flows.facts import Facts
from flows.steps import Data, Done

LOOKED_UP = frozenset(fact.name for fact in fields(Facts)) - {
    "me",
    "harm",
    "named",
}  # facts that a step has to name in its needs


@dataclass(frozen=True, slots=True)
class Source:
    """`reads` are data keys it cannot do without, `looks` those it can.

    `decides` is (effect, number of its arguments).
    """

    reads: frozenset[str] = frozenset()
    looks: frozenset[str] = frozenset()
    puts: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    decides: frozenset[tuple[str, int]] = frozenset()


def outcomes(test: Callable[[Facts, Data], str]) -> frozenset[str]:
    """The `Literal` outcomes a test is annotated with; empty when it is annotated with something else."""
    return frozenset(get_args(get_type_hints(test).get("return")))


@cache
def source_of(function: Callable[[Facts, Data], str | Done]) -> Source:
    """Told from the text alone. A key may be a word or a name that the function closes over."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    facts, data = inspect.signature(function).parameters
    known = inspect.getclosurevars(function).nonlocals
    nodes = list(ast.walk(tree))
    return Source(
        reads=frozenset(_named(_subscripts(nodes, data), known)),
        looks=frozenset(_named(_gets(nodes, data), known)),
        puts=frozenset(_named(_put(nodes), known)),
        facts=LOOKED_UP & {n.attr for n in nodes if isinstance(n, ast.Attribute) and _is(n.value, facts)},
        decides=frozenset(_decided(nodes)),
    )


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _subscripts(nodes: list[ast.AST], data: str) -> Iterator[ast.expr]:
    return (n.slice for n in nodes if isinstance(n, ast.Subscript) and _is(n.value, data))


def _gets(nodes: list[ast.AST], data: str) -> Iterator[ast.expr]:
    for n in nodes:
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and _is(n.func.value, data):
            yield n.args[0]


def _put(nodes: list[ast.AST]) -> Iterator[ast.expr]:
    for n in nodes:
        if isinstance(n, ast.Call) and _is(n.func, "Done") and n.args and isinstance(n.args[0], ast.Dict):
            yield from (key for key in n.args[0].keys if key)


def _named(keys: Iterator[ast.expr], known: Mapping[str, object]) -> Iterator[str]:
    for key in keys:
        if isinstance(key, ast.Constant):
            yield str(key.value)
        elif isinstance(key, ast.Name) and key.id in known:
            yield str(known[key.id])


def _decided(nodes: list[ast.AST]) -> Iterator[tuple[str, int]]:
    for n in nodes:
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name):
            yield n.func.id, len(n.args) + len(n.keywords)
