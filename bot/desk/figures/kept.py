"""The parts of the room about where women stop, and about what messages cost and do not arrive."""

from __future__ import annotations

from collections import Counter

from bot.channels.twilio.codes import from_report
from bot.desk.figures.kinds import NAMES, kind_of
from bot.desk.figures.saying import figures_table, number, slice_named
from bot.desk.html import section, table
from bot.desk.room import Visit
from bot.measures.board import Board
from bot.measures.cells import CHANNELS, FEWEST
from bot.measures.table import FEW
from bot.portal.html import Markup, tag
from bot.saying import wording
from flows import FLOWS
from storage.measures.falling import Stay

MOST = 20  # rows of a table
LONGEST = 60  # letters of a sentence that is named


def falling(visit: Visit, board: Board) -> Markup:
    """Per conversation and step, SMS and WhatsApp apart; what the line did not understand there."""
    caption = visit.say("desk-fig-falling")
    head = [visit.say(f"desk-fig-{name}") for name in ("step", "channel", "women", "as-draft", "misses")]
    rows = [_stay(visit, stay) for stay in board.stays[:MOST]]
    told = table(head, rows, visit.say("desk-fig-falling-how")) if rows else _none(visit)
    joined = figures_table(visit, [board.figure("joined")], visit.say("desk-fig-joining"))
    return section(caption, told, joined, id="falling")


def _stay(visit: Visit, stay: Stay) -> list[str]:
    draft = visit.voice.yes(stay.shelf == "parked")
    place = f"{stay.flow}, {stay.step}: {_asked(visit, stay)}".removesuffix(": ")
    return [place, slice_named(visit, stay.channel), str(stay.women), draft, str(stay.misses)]


def _asked(visit: Visit, stay: Stay) -> str:
    """What she is asked there, as far as it is a sentence of ours that needs no words of hers."""
    step = FLOWS[stay.flow].steps.get(stay.step) if stay.flow in FLOWS else None
    says = getattr(step, "says", "")
    if not isinstance(says, str) or not visit.line.catalog.has(says, visit.voice.language):
        return ""
    whole = wording(visit.line, says, visit.voice.language).replace("\n", " ")
    return whole if len(whole) <= LONGEST else f"{whole[:LONGEST]}…"


def cost(visit: Visit, board: Board) -> Markup:
    """Segments by kind of conversation, what did not arrive and why, and what came before a STOP."""
    caption = visit.say("desk-fig-cost")
    return section(
        caption,
        _spent(visit, board),
        figures_table(visit, [board.figure("doubtful addresses"), board.figure("stopped, a month")], caption),
        _failed(visit, board),
        _before(visit, board),
        id="cost",
    )


def _spent(visit: Visit, board: Board) -> Markup:
    """Of few women nothing is told; the whole is told of all."""
    rows = [[visit.say(f"desk-kind-{kind}"), *_of_kind(visit, board, kind)] for kind in NAMES]
    head = [visit.say("desk-fig-kind")]
    head += [visit.say("desk-fig-segments", channel=slice_named(visit, one)) for one in CHANNELS]
    return table(head, [*rows, _each(visit, board)], visit.say("desk-fig-spent"))


def _of_kind(visit: Visit, board: Board, kind: str) -> list[str]:
    cells = []
    for channel in CHANNELS:
        here = [one for one in board.spent if one.channel == channel and kind_of(one.sentence) == kind]
        many = max((one.women for one in here), default=0) >= FEWEST
        cells.append(str(sum(one.segments for one in here)) if many else FEW if here else "0")
    return cells


def _each(visit: Visit, board: Board) -> list[str]:
    """Segments by member of each channel."""
    shown, cells = board.figure("members").shown(), []
    for channel in CHANNELS:
        spent = sum(one.segments for one in board.spent if one.channel == channel)
        members = shown[channel].value if channel in shown else None
        cells.append(number(visit, spent / members) if members else FEW)
    return [visit.say("desk-fig-each"), *cells]


def _failed(visit: Visit, board: Board) -> Markup:
    """By plain reasons; the carrier's own number stands behind."""
    if not board.failed:
        return tag("p", visit.say("desk-fig-no-failures"))
    head = [visit.say(f"desk-fig-{name}") for name in ("reason", "channel", "messages")]
    rows = [
        [_reason(visit, one.state, one.code), slice_named(visit, one.channel), str(one.messages)]
        for one in board.failed[:MOST]
    ]
    return table(head, rows, visit.say("desk-fig-failures"))


def _reason(visit: Visit, state: str, code: int | None) -> str:
    if state == "dropped" or not code or code < 0:
        return visit.say(f"desk-fig-{state}")
    why = from_report(code).refusal.name.lower().replace("_", "-")
    return f"{visit.say(f'desk-why-{why}')} ({code})"


def _before(visit: Visit, board: Board) -> Markup:
    """The kind of thing alone."""
    kinds: Counter[str] = Counter()
    for one in board.measured.before:
        kinds[kind_of(one.sentence)] += one.women
    if not kinds:
        return tag("p", visit.say("desk-fig-no-stops"))
    rows = [[visit.say(f"desk-kind-{kind}"), str(women)] for kind, women in kinds.most_common()]
    head = [visit.say("desk-fig-kind"), visit.say("desk-fig-women")]
    return table(head, rows, visit.say("desk-fig-stops"))


def _none(visit: Visit) -> Markup:
    return tag("p", visit.say("desk-fig-nobody"))
