"""The figures of PRODUCT 9.2 for asking, from the database, against what the women themselves lived."""

from __future__ import annotations

from math import isfinite

import pytest

from bot.measures.asking import by_the_clock, in_safe_hours
from bot.measures.cells import FEWEST, SLICES
from bot.measures.dialogues import of_meetings, of_promises
from bot.measures.looking import Measured, measure
from bot.measures.table import FEW, lines
from storage.measures import questions
from storage.measures.span import Span
from tests.month import counting, counting_practices
from tests.month.diary import NAME
from tests.month.habits import ASKED
from tests.month.living import DAYS, Month

OF_PRACTICES = ("shared a practice", "failed or half done", "practices from elsewhere")
OF_MEETINGS = {figure.name for figure in (*of_meetings(()), *of_promises(()))}
"""Nobody meets an authority in this month: tests/measures/test_dialogues.py counts those."""
OFFERS = """
SELECT m.nick, w.text FROM offer o JOIN member m ON m.id = o.member_id JOIN question q ON q.id = o.question_id
JOIN words w ON w.id = q.words_id WHERE o.state <> 'withdrawn' AND o.created_at < '{}'
"""


@pytest.fixture(scope="package")
async def measured(month: Month) -> Measured:
    async with month.paper.line.database.connect() as connection:
        return await measure(connection, DAYS, month.ends)


@pytest.fixture(scope="module")
def counted(month: Month) -> dict[str, dict[str, float | None]]:
    return counting.figures(month) | counting_practices.figures(month)


def test_every_figure_is_what_the_women_lived(
    measured: Measured, counted: dict[str, dict[str, float | None]]
) -> None:
    """Offers are counted by the line alone: not every one is ever seen."""
    assert {figure.name for figure in measured.figures} == counted.keys() | {
        "yield of an offer"
    } | OF_MEETINGS
    assert all(cell.value is None for name in OF_MEETINGS for cell in measured.figure(name).cells.values())
    for name, cells in counted.items():
        found = {slice: measured.figure(name).cells[slice].value for slice in SLICES}
        assert found == pytest.approx(cells, nan_ok=True), name


async def test_how_long_each_question_waited(month: Month) -> None:
    """By the clock and in safe hours, however few of them have an answer."""
    async with month.paper.line.database.connect() as connection:
        rows = await questions.asked(connection, Span(month.begun, month.ends))
    lived = month.diary.of("question")
    for found, expected in ((by_the_clock, counting.wait), (in_safe_hours, counting.safely)):
        waits = sorted(filter(isfinite, map(found, rows)))
        assert len(waits) > ASKED / 4
        assert waits == pytest.approx(sorted(filter(isfinite, (expected(month, one) for one in lived))))


async def test_the_yield_of_offers(month: Month, measured: Measured) -> None:
    ripe = (month.ends - counting.RIPE).isoformat()
    offers = [(nick, NAME.findall(text)[0]) for nick, text in await month.paper.all_of(OFFERS.format(ripe))]
    answers = {(one.by.person.nickname, one.about) for one in month.diary.of("answer")}
    answered = sum(offer in answers for offer in offers)
    assert measured.figure("yield of an offer").cells["all"].value == pytest.approx(answered / len(offers))


def test_nothing_tells_of_fewer_than_five(measured: Measured) -> None:
    shown = [cell for figure in measured.figures for cell in figure.shown().values()]
    assert shown
    assert min(cell.size for cell in shown) >= FEWEST
    assert all(before.women >= FEWEST for before in measured.before)


def test_the_month_had_something_to_tell(measured: Measured) -> None:
    """A median of nothing, or a share of all or none, would prove little."""
    for name in ("met by a peer", "yield of an offer", "answerers in 90 days", "tried", *OF_PRACTICES):
        value = measured.figure(name).cells["all"].value
        assert 0 < (value or 0) < 1, name


@pytest.mark.rule("LNG-12")
def test_whose_texts_are_read_by_others_is_counted_and_told(month: Month, measured: Measured) -> None:
    told = list(lines(measured))
    print(f"seed {month.seed}, {DAYS} days", *told, sep="\n")
    assert any(line.startswith("read from other languages") for line in told)
    assert any(FEW in line for line in told)
