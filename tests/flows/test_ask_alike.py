"""A word of caution, and what was asked before: in the flow alone."""

from __future__ import annotations

import pytest

from flows.asking_facts import Alike, Reply
from flows.effects import AskMore, MarkAnswer, ReadAnswer, SendThanks
from flows.likeness import readable
from tests.flows.play import QUESTION, Line, play
from tests.flows.somebody import Somebody, knowing, member

TWO = Alike("w7", (Reply("a7", "w8", "Papaya", "Kisumu"), Reply("a8", "w9", "", "Lima", near=True)))
BEGIN: list[Line] = [("00", "g-menu"), ("2", "a-start"), (QUESTION, "a-think"), ("0", "a-sens")]
READ: list[Line] = [*BEGIN, ("2", "a-similar"), ("1", "relay w8 a-ans-tail")]


def asked_before(alike: Alike = TWO) -> Somebody:
    return knowing(member(), alike=alike)


def test_a_dose_or_a_law_gets_one_word_of_caution() -> None:
    begin: list[Line] = [("00", "g-menu"), ("2", "a-start"), (QUESTION, "a-note a-think"), ("0", "a-sens")]
    changed: list[Line] = [("1", "a-confirm"), ("2", "a-start"), (QUESTION, "a-think")]
    play(knowing(member(), caution=True), [*begin, *changed])


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*BEGIN, ("1", "a-similar"), ("2", "a-confirm"), ("1", "a-sent")], id="hers too"),
        pytest.param(
            [*READ, ("3", "relay w9 a-ans-tail"), ("3", "a-confirm"), ("1", "a-sent")], id="neither helps"
        ),
        pytest.param([*READ, ("1", "a-thank"), ("0", "a-confirm")], id="no thanks"),
        pytest.param([*READ, ("1", "a-thank"), ("1", "a-thank-sent a-confirm")], id="our thanks"),
        pytest.param([*READ, ("b", "a-confirm"), ("b", "a-similar")], id="back"),
        pytest.param([*READ, ("so many words", "a-confirm"), ("1", "a-sent")], id="misunderstood"),
        pytest.param([*READ, ("00", "g-menu"), ("2", "g-resume"), ("1", "a-confirm")], id="left and resumed"),
        pytest.param(
            [*BEGIN, ("3", "a-similar"), ("1", "relay w8 a-ans-tail"), ("3", "a-confirm")], id="far"
        ),
    ],
)
def test_ways_through_what_was_asked_before(lines: list[Line]) -> None:
    play(asked_before(), lines)


def test_what_she_makes_of_an_answer() -> None:
    thanks: list[Line] = [("1", "a-thank"), ("may it rain for you", "a-thank-confirm")]
    here, effects = play(asked_before(), [*READ, *thanks, ("1", "a-thank-sent a-confirm")])
    read, helps = ReadAnswer("a7", 2), MarkAnswer("a7", helpful=True)
    assert effects == [read, helps, SendThanks("a7", "may it rain for you")]
    assert here.talk.active.data["question"] == QUESTION


def test_asking_the_author_more_keeps_her_own_question() -> None:
    more: list[Line] = [("2", "a-more"), ("who holds the key", "a-more-confirm"), ("1", "a-more-sent")]
    here, effects = play(asked_before(), [*READ, *more])
    assert effects[-1] == AskMore("a7", "who holds the key")
    play(here, [("00", "g-menu"), ("2", "g-resume"), ("1", "a-confirm")])


def test_at_most_three_are_read_and_none_twice() -> None:
    replies = tuple(Reply(f"a{n}", f"w{n}", judged=n == 1) for n in range(5))
    assert [reply.answer for reply in readable(Alike("w", replies), 1, " a0")] == ["a2"]
