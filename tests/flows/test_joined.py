"""A long text that came in parts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.conversation import Say
from flows.effects import AskPeers
from flows.events import Words
from tests.flows.play import ASK, JOIN, QUESTION, play
from tests.flows.somebody import Somebody, member, sentences


def soon(somebody: Somebody) -> Somebody:
    """She writes again within twenty seconds."""
    return replace(somebody, me=replace(somebody.me, joins=True))


def test_two_parts_are_one_text_and_previewed_as_one() -> None:
    here, _ = play(member(), ASK[:3])
    here, turn = soon(here).does(Words("and who holds the key"))
    assert sentences(turn) == ["a-think"]
    here = replace(here, me=replace(here.me, joins=False))
    _, effects = play(here, [("0", "a-sens"), ("1", "a-confirm"), ("1", "a-sent")])
    (asked,) = (effect for effect in effects if isinstance(effect, AskPeers))
    assert asked.question == f"{QUESTION} and who holds the key"


def test_what_comes_after_the_preview_is_shown_is_previewed_again() -> None:
    here, _ = play(member(), ASK)
    here = replace(here, talk=here.talk.top(replace(here.talk.active, trail=("question",))))
    _, turn = soon(here).does(Words("and who holds the key"))
    assert sentences(turn) == ["a-think"]
    assert not any(isinstance(effect, AskPeers) for effect in turn.effects)


@pytest.mark.rule("SAF-01")
def test_a_number_cut_in_two_is_found_in_the_whole() -> None:
    here, _ = play(member(), [*ASK[:2], ("please call me at 0712 34", "a-think")])
    _, turn = soon(here).does(Words("5 678 tomorrow"))
    assert sentences(turn) == ["g-number-removed"]


def test_a_minute_later_it_is_an_answer_to_the_next_question() -> None:
    here, _ = play(member(), [*ASK[:3], ("and who holds the key", "a-think-send")])
    assert here.talk.active.data["question"] == QUESTION


def test_a_nickname_is_no_text_and_is_never_joined() -> None:
    here, _ = play(Somebody(), [*JOIN, ("0712345678", "onb-nick-bad")])
    _, turn = soon(here).does(Words("Fig"))
    said = [s.message for s in turn.says if isinstance(s, Say)]
    assert said == ["onb-agree"]
