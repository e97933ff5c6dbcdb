"""The parts of the room about who is heard, how fast, who carries the load, and who is silent."""

from __future__ import annotations

from itertools import permutations
from math import isinf

from bot.desk.figures.charts import Bar, Stack, bars, stacks
from bot.desk.figures.saying import figures_table, name_of, number, slice_named, told
from bot.desk.html import section, table
from bot.desk.roles import FACILITATING
from bot.desk.room import Visit
from bot.measures.board import Board
from bot.measures.cells import SLICES, Figure
from bot.measures.table import FEW
from bot.portal.html import Markup, tag
from translations.catalog import LANGUAGES

HEARD = ("members", "posts", "answers", "practices", "read from other languages", "readers elsewhere a text")
SHARED = HEARD[:4]
"""Of these a language's share can be drawn."""
FAST = (
    "first answer",
    "first answer, slowest tenth",
    "first answer, safe hours",
    "first helpful answer",
    "first helpful answer, slowest tenth",
    "to a person",
    "to a person, slowest tenth",
)
LOAD = ("load of the busiest 5", "answerers in 90 days", "at their weekly limit")
SILENT = ("silent for 30 days", "readers who never write")


def languages(visit: Visit, board: Board) -> Markup:
    """Whose words there are, whose are read by others, and by how much translation makes words wait."""
    drawn = [stack for name in SHARED if (stack := _stack(visit, board.figure(name)))]
    caption = visit.say("desk-fig-languages")
    picture = [stacks(visit.say("desk-fig-shares"), drawn)] if drawn else []
    unheard = [
        tag(
            "p",
            visit.say(f"desk-fig-unheard-{one.what.lower()}", language=visit.voice.named(one.language)),
        )
        for one in board.measured.unheard
    ]
    return section(
        caption,
        *picture,
        _figures(visit, board, HEARD, caption),
        *unheard,
        _delays(visit, board),
        tag("p", visit.say("desk-fig-doubts", n=board.doubts)),
        id="languages",
    )


def waiting(visit: Visit, board: Board) -> Markup:
    """How long questions wait, by channel and language, the slowest tenth beside the half."""
    caption = visit.say("desk-fig-waits")
    return section(
        caption,
        *_bars(visit, board.figure("first answer")),
        _figures(visit, board, FAST, caption),
        id="waits",
    )


def load(visit: Visit, board: Board) -> Markup:
    caption = visit.say("desk-fig-load")
    return section(caption, _figures(visit, board, LOAD, caption), id="load")


def silent(visit: Visit, board: Board) -> Markup:
    """Counts only. The names of groups are for those who look after them."""
    caption = visit.say("desk-fig-silent")
    groups = [tag("p", visit.say("desk-fig-unasked", n=len(board.unasked)))]
    if board.unasked and not set(visit.staff.roles).isdisjoint(FACILITATING):
        groups.append(tag("ul", *(tag("li", name) for name in board.unasked[:MOST])))
    never = tag("p", visit.say("desk-fig-amplified"), class_="soft")
    return section(caption, _figures(visit, board, SILENT, caption), *groups, never, id="silent")


MOST = 30  # groups that are named


def _figures(visit: Visit, board: Board, names: tuple[str, ...], caption: str) -> Markup:
    return figures_table(visit, [board.figure(name) for name in names], caption)


def _stack(visit: Visit, figure: Figure) -> Stack | None:
    """The share of each language; nothing where one of them is not shown, or there is nothing to share."""
    shown = figure.shown()
    sizes = {one: shown[one].value or 0.0 for one in LANGUAGES if one in shown}
    whole = sum(sizes.values())
    if len(sizes) < len(LANGUAGES) or not whole:
        return None
    parts = [(one.upper(), size / whole) for one, size in sizes.items()]
    return Stack(visit.say(name_of(figure.name)), parts)


def _bars(visit: Visit, figure: Figure) -> list[Markup]:
    """Nothing where nobody may be told of; who waits without end has no bar that would be long enough."""
    values = {one: cell.value for one, cell in figure.shown().items() if cell.value is not None}
    longest = max((value for value in values.values() if not isinf(value)), default=0.0)
    said = told(visit, figure)
    rows = [
        Bar(slice_named(visit, one), 1.0 if isinf(values[one]) else values[one] / (longest or 1.0), said[one])
        for one in SLICES
        if one in values
    ]
    return [bars(visit.say(name_of(figure.name)), rows)] if rows else []


def _delays(visit: Visit, board: Board) -> Markup:
    """Of the last week, in six directions (LNG-07)."""
    found = {(one.source, one.target): one for one in board.measured.delays}
    rows = []
    for pair in permutations(LANGUAGES, 2):
        one = found.get(pair)
        slow = visit.say("desk-fig-slow") if one in board.measured.slow else ""
        names = " → ".join(visit.voice.named(language) for language in pair)
        rows.append([names, f"{number(visit, one.seconds)} s" if one else FEW, slow])
    head = [visit.say(f"desk-fig-{name}") for name in ("direction", "delay", "note")]
    return table(head, rows, visit.say("desk-fig-delays"))
