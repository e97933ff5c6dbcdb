"""What is asked anew about the same question takes the place of the same, unless she has begun to answer."""

from __future__ import annotations

from flows.conversation import Conversation, Talk
from flows.keeping import asked_anew


def follow(asked: str, **more: object) -> Conversation:
    return Conversation("follow", "unseen", {"asked": asked, **more})  # type: ignore[dict-item]


FIRST, AGAIN, OTHER = follow("q1"), follow("q1", again="yes"), follow("q2")
BEGUN = Conversation("follow", "tell", {"asked": "q1"}, trail=("asks",))
HELP = Conversation("help", "help")
OFFER = Conversation("answer", "offer", {"offer": "o1"})


def test_of_two_that_wait_the_later_is_kept_and_nothing_else_is_touched() -> None:
    before = Talk(waiting=(FIRST, OTHER, OFFER))
    assert asked_anew(before, AGAIN) == Talk(waiting=(OTHER, OFFER, AGAIN))


def test_one_that_stands_before_her_unanswered_is_asked_anew() -> None:
    assert asked_anew(Talk((FIRST,)), AGAIN) == Talk(waiting=(AGAIN,))


def test_what_lies_over_it_keeps_it() -> None:
    assert asked_anew(Talk((FIRST, HELP)), AGAIN) == Talk((FIRST, HELP), waiting=(AGAIN,))


def test_what_she_has_begun_to_answer_stays_and_is_not_asked_anew() -> None:
    for talk in (Talk((BEGUN,)), Talk(parked=(BEGUN,)), Talk(waiting=(BEGUN,))):
        assert asked_anew(talk, AGAIN) == talk


def test_offers_are_never_the_same() -> None:
    assert asked_anew(Talk((OFFER,)), OFFER) == Talk((OFFER,), waiting=(OFFER,))
