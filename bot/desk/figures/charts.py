"""Pictures of a few numbers, drawn as SVG. Each says in words what it shows, and its numbers stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.portal.html import Markup, tag

WIDE, ROW, BAR, NAME = 320, 26, 14, 96
"""Units of the drawing, which grows and shrinks with the page: its width, a row, a bar, the names."""
LEAST = 0.12  # of a bar: a share that is smaller has no room for its number


@dataclass(frozen=True, slots=True)
class Bar:
    """`size`: of 1, of the longest bar. `told`: the number as it is written."""

    name: str
    size: float
    told: str


@dataclass(frozen=True, slots=True)
class Stack:
    """One whole and its parts: the name of each, and its share of 1."""

    name: str
    parts: Sequence[tuple[str, float]]


def bars(title: str, rows: Sequence[Bar]) -> Markup:
    """One bar under the other, longest as wide as there is room."""
    room = WIDE - NAME - 64
    drawn = []
    for n, row in enumerate(rows):
        width = max(1, round(room * row.size))
        drawn += [
            _text(row.name, 0, n),
            _block(NAME, n, width, "b0"),
            _text(row.told, NAME + width + 6, n),
        ]
    return _picture(title, "; ".join(f"{row.name}: {row.told}" for row in rows), len(rows), drawn)


def stacks(title: str, rows: Sequence[Stack]) -> Markup:
    """Each whole is one bar; its parts stand in it in the same order, told apart by their names too."""
    drawn: list[Markup] = []
    for n, row in enumerate(rows):
        drawn += [_text(row.name, 0, n), *_parts(row, n)]
    said = "; ".join(
        f"{row.name}: {', '.join(f'{name} {_share(size)}' for name, size in row.parts)}" for row in rows
    )
    return _picture(title, said, len(rows), drawn)


def _parts(row: Stack, n: int) -> list[Markup]:
    drawn, at = [], float(NAME)
    for which, (name, size) in enumerate(row.parts):
        width = (WIDE - NAME) * size
        drawn.append(_block(at, n, width, f"b{which % 3}"))
        if size >= LEAST:
            drawn.append(_text(f"{name} {_share(size)}", at + 3, n, "on"))
        at += width
    return drawn


def _share(size: float) -> str:
    return f"{size:.0%}"


def _block(x: float, n: int, width: float, kind: str) -> Markup:
    place = {"x": f"{x:.1f}", "y": str(n * ROW + 6), "width": f"{width:.1f}", "height": str(BAR)}
    return tag("rect", **place, class_=kind)


def _text(text: str, x: float, n: int, kind: str = "") -> Markup:
    return tag("text", text, x=f"{x:.1f}", y=str(n * ROW + 17), class_=kind)


def _picture(title: str, said: str, rows: int, drawn: Sequence[Markup]) -> Markup:
    """Those who do not see it hear its title and its numbers."""
    shape = f"0 0 {WIDE} {rows * ROW + 4}"
    return tag(
        "svg", tag("title", title), tag("desc", said), *drawn, viewBox=shape, role="img", class_="chart"
    )
