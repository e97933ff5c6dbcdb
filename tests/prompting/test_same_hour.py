"""All languages at the same hour: in each woman's own hours, and side by side however slow the sender is."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Address
from bot.prompting import writing
from bot.prompting.sending import going
from bot.pushing import HOURS
from storage.desk.audience import Woman
from tests.paper import member
from tests.prompting.conftest import Team

NOW = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)
ZONES = ("Africa/Nairobi", "America/Lima", "Africa/Dakar")
QUARTER = timedelta(minutes=15)

some_women = st.lists(
    st.tuples(
        st.sampled_from(("en", "es", "fr")),
        st.sampled_from(("sms", "whatsapp")),
        st.sampled_from(ZONES),
        st.sampled_from((*HOURS, "never")),
    ),
    max_size=60,
)


def women(*told: tuple[str, str, str, str]) -> list[Woman]:
    """By language, channel, zone and hours."""
    return [Woman(f"w{n}", one[0], one[1], False, one[2], one[3], False) for n, one in enumerate(told)]


@given(told=some_women, hour=st.integers(0, 23))
def test_each_is_asked_once_and_in_her_own_hours(told: list[tuple[str, str, str, str]], hour: int) -> None:
    now = NOW.replace(hour=hour)
    asked = women(*told)
    found = {one.member_id: one.due_at for one in going(asked, now)}
    assert sorted(found) == sorted(woman.id for woman in asked)
    alike = defaultdict(set)
    for woman in asked:
        alike[woman.hours, woman.timezone].add(found[woman.id])
        begin, end = HOURS.get(woman.hours, (0, 24))
        assert begin <= found[woman.id].astimezone(ZoneInfo(woman.timezone)).hour < end
        assert now <= found[woman.id] < now + timedelta(days=1)
    assert all(len(times) == 1 for times in alike.values())


@given(sizes=st.tuples(*[st.integers(20, 200)] * 3))
def test_no_language_is_first_or_last_however_long_all_of_it_takes(sizes: tuple[int, int, int]) -> None:
    told = [
        (language, "sms", "Africa/Dakar", "day")
        for language, size in zip(("en", "es", "fr"), sizes, strict=True)
        for _ in range(size)
    ]
    order = [one.language for one in going(women(*told), NOW)]
    each = timedelta(hours=3) / len(order)
    first = [each * order.index(language) for language in ("en", "es", "fr")]
    last = [each * (len(order) - order[::-1].index(language)) for language in ("en", "es", "fr")]
    assert max(first) - min(first) <= QUARTER
    assert max(last) - min(last) <= QUARTER


@pytest.mark.rule("T-29", "LNG-06")
async def test_at_a_slow_sender_the_languages_leave_in_turn(team: Team) -> None:
    paper = team.paper
    object.__setattr__(paper.line, "settings", paper.line.settings.but(sms_per_second=0.1))
    groups = (("en", "maembe", "25470000050"), ("es", "ceibo", "5190000050"), ("fr", "baobab", "22170000050"))
    for language, group, number in groups:
        for n in range(4):
            await paper.join(member(Address("sms", f"+{number}{n}"), f"S{language}{n}", language, group))
    prompt = await team.draft()
    await writing.ask_second(paper.line, team.lucia, prompt)
    await writing.agree(paper.line, team.grace, prompt)
    left: list[str] = []
    for _ in range(60):
        before = len(paper.papers)
        await paper.settle()
        left += [p.text for p in paper.papers[before:] if p.letter.to.channel == "sms"]
        paper.clock.pass_(timedelta(seconds=10))
    asked = [text.split(":")[0].split()[-1] for text in left if text.startswith("Lucia ")]
    third = len(asked) // 3
    assert all(len(Counter(asked[n : n + third])) == 3 for n in (0, third, 2 * third)), asked
