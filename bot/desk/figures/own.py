"""The parts of the room about the team itself: what it did with its power, and who keeps the languages."""

from __future__ import annotations

from collections.abc import Mapping

from bot.desk.html import section, table
from bot.desk.room import Visit
from bot.measures.board import Board
from bot.portal.html import Markup, tag

STATES = ("waiting", "asked", "passed", "changed", "held", "removed", "kept", "withdrawn")
APPEALS = ("open", "won", "lost")
ASKERS = ("member", "vote", "group", "team")


def power(visit: Visit, board: Board) -> Markup:
    """Acts of the team are counted one by one: nothing here is about a member."""
    counts = board.power
    return section(
        visit.say("desk-fig-power"),
        tag("p", visit.say("desk-fig-power-how"), class_="soft"),
        _counts(visit, "prompts", {f"desk-asker-{one}": counts.prompts.get(one, 0) for one in ASKERS}),
        _counts(visit, "checks", {f"desk-state-{one}": counts.checks.get(one, 0) for one in STATES}),
        _counts(visit, "appeals", {f"desk-appeal-{one}": counts.appeals.get(one, 0) for one in APPEALS}),
        _decisions(visit, counts.decisions),
        tag("p", visit.say("desk-fig-votes"), class_="soft"),
        id="power",
    )


def _counts(visit: Visit, name: str, counts: Mapping[str, int]) -> Markup:
    rows = [[visit.say(sentence), str(count)] for sentence, count in counts.items()]
    return table(
        [visit.say("desk-fig-what"), visit.say("desk-fig-count")], rows, visit.say(f"desk-fig-{name}")
    )


def _decisions(visit: Visit, counts: Mapping[str, int]) -> Markup:
    """Those that nobody has named yet are called as the log calls them."""
    rows = [[_act(visit, action), str(count)] for action, count in counts.items()]
    head = [visit.say("desk-fig-what"), visit.say("desk-fig-count")]
    return (
        table(head, rows, visit.say("desk-fig-decisions"))
        if rows
        else tag("p", visit.say("desk-fig-no-acts"))
    )


def _act(visit: Visit, action: str) -> str:
    sentence = f"desk-did-{action.replace(' ', '-')}"
    return visit.say(sentence) if visit.line.catalog.has(sentence, visit.voice.language) else action


def keepers(visit: Visit, board: Board) -> Markup:
    """They are named, with their languages, their hours and what they did (LNG-17)."""
    head = [visit.say(f"desk-fig-{name}") for name in ("name", "reads", "a-day", "pieces")]
    rows = [
        [one.name, ", ".join(map(visit.voice.named, one.reads)), f"{one.hours} h", str(one.pieces)]
        for one in board.keepers
    ]
    caption = visit.say("desk-fig-keepers")
    told = table(head, rows, caption) if rows else tag("p", visit.say("desk-fig-no-keepers"))
    return section(caption, told, id="keepers")
