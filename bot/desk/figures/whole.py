"""Every measure of the description, with what it means and its first aim (PRODUCT 9.2)."""

from __future__ import annotations

from bot.desk.figures.aims import MEASURES, Measure
from bot.desk.figures.saying import NOTHING, figures_table, name_of, number, percent
from bot.desk.html import section, table
from bot.desk.room import Visit
from bot.measures.board import Board
from bot.measures.table import LOWEST
from bot.portal.html import Markup, tag


def measures(visit: Visit, board: Board) -> Markup:
    """Each with its own small table, folded until somebody opens it."""
    return section(visit.say("desk-fig-all"), *(_one(visit, board, one) for one in MEASURES), id="all")


def _one(visit: Visit, board: Board, measure: Measure) -> Markup:
    sentence = f"desk-m-{measure.name}"
    means, aim = (_part(visit, sentence, part) for part in ("means", "aim"))
    goal = [tag("p", visit.say("desk-fig-aim", aim=aim))] if aim else []
    return tag(
        "details",
        tag("summary", visit.say(sentence)),
        tag("p", means),
        *goal,
        _told(visit, board, measure),
    )


def _told(visit: Visit, board: Board, measure: Measure) -> Markup:
    caption = visit.say(f"desk-m-{measure.name}")
    if measure.figures:
        return figures_table(visit, [board.figure(name) for name in measure.figures], caption)
    if measure.parity:
        return _parity(visit, board, measure.parity, caption)
    if measure.name == "asked-for" and board.power.prompts:
        return tag("p", _asked_for(board))
    return tag("p", _part(visit, f"desk-m-{measure.name}", "why"))


def _asked_for(board: Board) -> str:
    """The share of prompts that somebody else than the team asked for."""
    prompts = board.power.prompts
    return percent(1 - prompts.get("team", 0) / sum(prompts.values()))


def _parity(visit: Visit, board: Board, between: str, caption: str) -> Markup:
    """The lowest by the highest; what is too low is said in words."""
    rows = []
    for one in board.measured.parities:
        if one.between == between:
            low = one.ratio is not None and one.ratio < LOWEST
            told = NOTHING if one.ratio is None else number(visit, one.ratio, 2)
            rows.append([visit.say(name_of(one.name)), told, visit.say("desk-fig-low") if low else ""])
    head = [visit.say(f"desk-fig-{name}") for name in ("measure", "lowest", "note")]
    return table(head, rows, caption)


def _part(visit: Visit, sentence: str, part: str) -> str:
    return visit.line.catalog.part(sentence, part, visit.voice.language)
