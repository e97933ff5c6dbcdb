"""Once a month facilitators are asked how the load is: the panel sees counts, a colleague who needs her."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.channels.channel import Address
from bot.desk.carry_care import ask_load
from storage.desk import care
from tests.desk.conftest import GRACE, LUCIA, PIN, Office, colleague

DAY = timedelta(days=1)
COUNTS = "SELECT answer, answers FROM care ORDER BY answer"


async def _asked(office: Office, who: Address) -> list[str]:
    """What comes to her in a day, and then behind her PIN."""
    await ask_load(office.paper.line)
    if not [one for one in await office.paper.wait(DAY) if one.letter.to == who]:
        return []
    await office.paper.hear(who, "1")
    return [one.text for one in await office.paper.hear(who, PIN)]


@pytest.mark.rule("SAF-22")
async def test_she_is_asked_once_a_month_and_counted_without_her_name(office: Office) -> None:
    id = await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    (asked, *_) = await _asked(office, LUCIA)
    assert asked.startswith("How is the load?")
    assert "only how many" in (await office.paper.hear(LUCIA, "1"))[0].text
    assert await office.paper.all_of(COUNTS) == [("fine", 1)]
    assert await office.paper.all_of("SELECT count(*) FROM card") == [(0,)]
    kept = str(await office.paper.all_of("SELECT * FROM care"))
    assert (id in kept, "Lucia" in kept) == (False, False)
    assert await _asked(office, LUCIA) == []
    office.paper.clock.pass_(31 * DAY)
    assert len(await _asked(office, LUCIA)) == 1


@pytest.mark.rule("SAF-22")
@pytest.mark.parametrize(("key", "answer"), [("2", "much"), ("3", "talk")])
async def test_too_much_or_a_wish_to_talk_is_a_card_for_a_colleague(
    office: Office, key: str, answer: str
) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    await _asked(office, LUCIA)
    assert "A colleague hears of it" in (await office.paper.hear(LUCIA, key))[0].text
    assert await office.paper.all_of("SELECT reason FROM card") == [(f"care-{answer}",)]
    assert await office.paper.all_of(COUNTS) == [(answer, 1)]


@pytest.mark.rule("SAF-22")
async def test_the_panel_sees_counts_of_five_or_more_and_nobody_else_sees_any(office: Office) -> None:
    await colleague(office.paper, LUCIA, "Lucia", "panel")
    await colleague(office.paper, GRACE, "Grace", "second")
    async with office.paper.line.database.begin() as connection:
        for month, answers in ((date(2026, 2, 1), 4), (date(2026, 3, 1), 3)):
            for _ in range(answers):
                await care.count(connection, month, care.FINE)
        for _ in range(2):
            await care.count(connection, date(2026, 3, 1), care.MUCH)
    lucia, grace = await office.enters("Lucia", LUCIA), await office.enters("Grace", GRACE)
    shown = await lucia.open("settings")
    assert "03/2026 3 2 0" in shown
    assert "02/2026 <5 <5 <5" in shown
    assert "03/2026" not in await grace.open("settings")
