"""What holds for everybody in a month of sixty women and a hundred questions."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime, timedelta

import pytest

from bot.pushing import HOURS, THERE
from flows.waves import ALONE
from tests.month.diary import names
from tests.month.habits import ASKED
from tests.month.living import DAY, HOUR, Month
from tests.month.town import Woman

QUESTIONS = "SELECT created_at, answered_at, escalated_at, met_at, alarmed_at, state, closed_at FROM question"
OFFERS = "SELECT member_id, created_at FROM offer WHERE wave <> {}"
CARDS = """
SELECT q.created_at, min(c.created_at) FROM question q LEFT JOIN card c ON c.question_id = q.id
AND c.reason IN ('unanswered', 'question-alone')
WHERE coalesce(q.answered_at, q.closed_at, 'infinity') > q.created_at + interval '48 hours' GROUP BY q.id
"""
NEAR = """
SELECT count(*) FROM offer o JOIN question q ON q.id = o.question_id JOIN member she ON she.id = q.member_id
JOIN member peer ON peer.id = o.member_id WHERE q.privacy = 3 AND peer.group_id = she.group_id
"""
TICK = timedelta(minutes=1)


def unasked(month: Month) -> dict[Woman, list[datetime]]:
    """When something came to her that was no reply to her; what comes at one time is one message."""
    times: dict[Woman, set[datetime]] = defaultdict(set)
    for letter in month.paper.papers:
        if letter.sid not in month.diary.own:
            times[month.by_phone[letter.letter.to]].add(letter.at)
    return {woman: sorted(found) for woman, found in times.items()}


async def test_a_hundred_questions_were_asked(month: Month) -> None:
    """Besides those that are put to the author of a practice alone."""
    questions = month.diary.of("question")
    assert await month.paper.all_of("SELECT count(*) FROM question") == [(len(questions),)]
    assert sum(not text.about for text in questions) == ASKED
    assert {text.privacy for text in questions} == {"1", "2", "3"}
    assert (
        min(len(month.diary.of(kind)) for kind in ("question", "thought", "answer", "thanks", "result")) >= 5
    )


@pytest.mark.rule("T-16")
async def test_no_woman_is_offered_more_than_two_in_seven_days(month: Month) -> None:
    """By the line: whom a reader asks about her own practice, she has chosen herself."""
    hers: dict[str, list[datetime]] = defaultdict(list)
    for who, at in await month.paper.all_of(OFFERS.format(ALONE)):
        hers[str(who)].append(at)
    most = max(sum(at <= one < at + 7 * DAY for one in times) for times in hers.values() for at in times)
    assert most == 2


@pytest.mark.rule("EAS-06", "T-16")
def test_no_more_than_two_unasked_a_day_and_five_a_week(month: Month) -> None:
    for woman, times in unasked(month).items():
        days = Counter(woman.clock(at).date() for at in times)
        assert max(days.values()) <= 2, woman.person.id
        assert max(sum(at <= one < at + 7 * DAY for one in times) for at in times) <= 5, woman.person.id


def test_nobody_is_written_to_outside_her_hours(month: Month) -> None:
    """But for who wrote a moment ago: her phone is in her own hand."""
    for woman, times in unasked(month).items():
        begin, end = HOURS[woman.person.hours]
        wrote = month.diary.wrote.get(woman.person.nickname, [])
        odd = [at for at in times if not begin <= woman.clock(at).hour < end]
        assert [at for at in odd if not any(at - THERE <= one <= at for one in wrote)] == [], woman.person.id


@pytest.mark.rule("T-14")
async def test_every_question_is_met_or_before_a_person_at_48_hours(month: Month) -> None:
    waited = [row for row in await month.paper.all_of(CARDS) if month.ends - row[0] > 48 * HOUR]
    assert waited
    assert [card for asked, card in waited if card is None or card - asked > 48 * HOUR + TICK] == []


@pytest.mark.rule("T-14")
async def test_every_question_that_waits_raises_an_alarm_at_72_hours(month: Month) -> None:
    alarmed = 0
    for asked, answered, escalated, met, alarm, _, closed in await month.paper.all_of(QUESTIONS):
        over = min((at for at in (answered, met, closed) if at), default=month.ends)
        due = max(asked + 72 * HOUR, escalated + 24 * HOUR) if escalated else asked + 72 * HOUR
        if over > due + TICK:
            assert (alarm or month.ends) - due <= TICK
            alarmed += 1
        else:
            assert alarm is None
    assert alarmed


@pytest.mark.rule("SAF-19")
def test_every_relayed_text_was_seen_and_confirmed_by_her_who_wrote_it(month: Month) -> None:
    """Also none of those that she did not send after all."""
    relayed = 0
    for letter in month.paper.papers:
        reader = month.by_phone[letter.letter.to]
        for name in names(letter):
            text = month.diary.texts.get(name)
            if name in month.written[reader.person.nickname]:
                continue
            assert text, name
            assert text.at <= letter.at, name
            relayed += 1
    assert relayed > ASKED


@pytest.mark.rule("SAF-16", "T-15")
async def test_the_most_private_questions_come_to_nobody_near(month: Month) -> None:
    assert await month.paper.all_of(NEAR) == [(0,)]
    for letter in month.paper.papers:
        reader = month.by_phone[letter.letter.to]
        for name in names(letter):
            text = month.diary.texts.get(name)
            if text and text.kind == "question" and text.privacy == "3" and text.by is not reader:
                assert text.by.group != reader.group, name


@pytest.mark.rule("SAF-04")
def test_who_has_left_gets_nothing_more(month: Month) -> None:
    for letter in month.paper.papers:
        left = month.diary.left.get(month.by_phone[letter.letter.to].person.nickname)
        assert left is None or letter.at <= left
