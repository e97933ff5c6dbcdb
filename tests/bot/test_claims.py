"""Who says that she answers holds the question for twelve safe hours of hers; nobody is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from bot.pushing import HOURS
from bot.waiting import waited_until
from tests.bot.waves import ANSWER, DAY, HOUR, STATES, WATER, WAVES, ask, phone, say, town
from tests.paper import OnPaper

MONDAY = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)  # six in the evening near Kisumu
ALSO = "SELECT nick FROM offer JOIN member ON member.id = offer.member_id WHERE also ORDER BY nick"
TAKE = ANSWER[0]


@pytest.mark.parametrize(
    ("hours", "span", "until"),
    [
        ("day", 1, MONDAY + HOUR),
        ("day", 4, MONDAY + 17 * HOUR),  # one this evening, three from eight tomorrow
        ("day", 12, MONDAY + 25 * HOUR),
        ("morning", 4, MONDAY + 2 * DAY - 9 * HOUR),  # three hours a day
        ("evening", 1, MONDAY + HOUR),
        ("never", 4, MONDAY + 17 * HOUR),
    ],
)
def test_only_safe_hours_of_hers_count(hours: str, span: int, until: datetime) -> None:
    assert waited_until(hours, "Africa/Nairobi", MONDAY, span * HOUR) == until


@given(
    st.sampled_from((*HOURS, "never")),
    st.sampled_from(("Africa/Nairobi", "America/Lima", "Europe/Paris")),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.timedeltas(timedelta(minutes=1), 20 * HOUR),
    st.timedeltas(timedelta(minutes=1), 20 * HOUR),
)
def test_waiting_twice_is_waiting_for_both(
    hours: str, zone: str, since: datetime, one: timedelta, other: timedelta
) -> None:
    halfway = waited_until(hours, zone, since, one)
    assert waited_until(hours, zone, halfway, other) == waited_until(hours, zone, since, one + other)
    assert halfway >= since + one


@pytest.mark.rule("EAS-04")
async def test_a_claim_frees_itself_without_a_word_and_she_may_answer_all_the_same(paper: OnPaper) -> None:
    await town(paper, 9)
    await ask(paper)
    quick, slow = (phone(int(nick[-2:])) for nick, _ in (await paper.all_of(STATES))[:2])
    await say(paper, quick, *ANSWER)
    await say(paper, slow, TAKE)
    await paper.wait(37 * HOUR)  # one of her safe hours this evening, all of tomorrow's, not yet the next
    assert await paper.all_of(WAVES) == [(1, 5)], "two answers are expected"
    letters = [one.text for one in await paper.wait(3 * HOUR) if one.letter.to == slow]
    assert not [told for told in letters if WATER in told]
    assert await paper.all_of("SELECT count(*) FROM offer WHERE state = 'freed'") == [(1,)]
    assert await paper.all_of(WAVES) == [(1, 5), (2, 4)]
    await say(paper, slow, "00")
    await paper.wait(HOUR)
    assert (await say(paper, slow, *ANSWER[1:]))[0].startswith("Sent, thank you.")
    assert await paper.all_of("SELECT count(*) FROM answer") == [(2,)]


async def test_three_claims_count_and_the_fourth_answers_beside_them(paper: OnPaper) -> None:
    await town(paper, 4)
    await ask(paper)
    for n in range(4):
        assert (await say(paper, phone(n), TAKE))[0].startswith("Thank you. Write or say")
    assert await paper.all_of(ALSO) == [("Awa03",)]
    assert (await say(paper, phone(3), *ANSWER[1:]))[0].startswith("Sent, thank you.")


async def test_what_she_writes_to_a_question_taken_back_is_kept_nowhere(paper: OnPaper) -> None:
    """She is told so; it used to be said to her that it was sent."""
    await town(paper, 1)
    await ask(paper)
    await say(paper, phone(0), *ANSWER[:2])
    async with paper.line.database.begin() as connection:
        await connection.execute(text("DELETE FROM question"))
    (told,) = await say(paper, phone(0), "1")
    assert told == "She has taken her question back. Thank you for writing."
    assert await paper.all_of("SELECT count(*) FROM words WHERE text LIKE 'We open it%'") == [(0,)]


async def test_an_offer_taken_back_is_not_taken_up(paper: OnPaper) -> None:
    await town(paper, 1)
    await ask(paper)
    async with paper.line.database.begin() as connection:
        await connection.execute(text("UPDATE offer SET state = 'withdrawn'"))
    assert (await say(paper, phone(0), TAKE))[0].startswith("She has taken her question back.")
    assert await paper.all_of(STATES) == [("Awa00", "withdrawn")]
