"""Asking, answering, thanking, and the ladder."""

from __future__ import annotations

import pytest

from flows.conversation import Say
from flows.effects import (
    AskLater,
    AskMore,
    AskPeers,
    CallPerson,
    DelayOffer,
    Effect,
    Know,
    MarkAnswer,
    PassOffer,
    SendAnswer,
    SendThanks,
    TakeOffer,
)
from flows.events import Picked
from tests.flows.brought import arrived
from tests.flows.play import ANSWER, ASK, FURTHER, QUESTION, RECEIVE, WORDS, Line, play
from tests.flows.somebody import Somebody, heard, member


def test_a_question_goes_to_peers_after_its_preview() -> None:
    _, effects = play(member(), [*ASK, ("1", "a-sent")])
    (asked,) = effects
    assert isinstance(asked, AskPeers)
    assert (asked.question, asked.privacy, asked.topic) == (QUESTION, 1, "water")
    assert asked.peers


@pytest.mark.rule("T-14")
def test_a_question_without_peers_is_kept_all_the_same() -> None:
    here, _ = play(member(), ASK)
    _, effects = play(Somebody(here.me, here.talk, peers=()), [("1", "a-nobody")])
    (asked,) = effects
    assert isinstance(asked, AskPeers)
    assert asked.peers == ()


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*ASK, ("2", "a-start"), ("b", "g-menu")], id="change, and out of it"),
        pytest.param([*ASK, ("b", "a-sens"), ("b", "a-think"), ("b", "a-start")], id="all the way back"),
        pytest.param([*ASK[:2], ("two words", "a-start")], id="too short"),
        pytest.param([("is there any seed bank", "g-offer-ask"), ("1", "a-think")], id="typed at rest"),
        pytest.param([("00", "g-menu"), (QUESTION, "g-offer-ask"), ("2", "g-menu")], id="not asked"),
        pytest.param([("hm", "g-menu")], id="a word at rest"),
        pytest.param(
            [*ASK[:2], ("call 0712 345 678 for me", "g-number-removed"), ("1", "a-think")], id="number"
        ),
        pytest.param(
            [*ASK[:2], ("call 0712 345 678 for me", "g-number-removed"), ("2", "a-start")], id="rewrite"
        ),
        pytest.param(
            [*ASK, ("0", "g-draft-kept"), ("00", "g-menu"), ("2", "g-resume"), ("1", "a-confirm")], id="on"
        ),
        pytest.param([*ASK, ("00", "g-menu"), ("2", "g-resume"), ("2", "a-start")], id="anew"),
        pytest.param(
            [*ASK, ("00", "g-menu"), ("2", "g-resume"), ("3", "g-menu"), ("2", "a-start")], id="left"
        ),
        pytest.param([*ASK, ("?", "g-help"), ("1", "a-sent")], id="falls through help"),
        pytest.param([*ASK[:2], ("?", "g-help"), (QUESTION, "a-think")], id="words fall through help"),
        pytest.param([*ASK, ("?", "g-help"), ("8", "g-human"), ("0", "g-human-ok a-confirm")], id="person"),
        pytest.param([*ASK, ("L", "g-lang"), ("3", "g-lang-ok a-confirm")], id="language"),
        pytest.param(
            [*ASK, ("L", "g-lang"), ("4", "g-lang-other"), ("Twi", "g-lang-wished a-confirm")], id="Twi"
        ),
        pytest.param([*ASK, ("X", "g-cover-market"), ("00", "g-menu"), ("2", "g-resume")], id="hidden draft"),
        pytest.param([*ASK, ("ORIG", ""), ("1", "a-sent")], id="original"),
    ],
)
def test_ways_through_asking(lines: list[Line]) -> None:
    play(member(), lines)


@pytest.mark.rule("EAS-04")
def test_what_she_wrote_is_there_after_going_back() -> None:
    here, _ = play(member(), [*ASK, ("b", "a-sens"), ("b", "a-think")])
    assert here.talk.active.data["question"] == QUESTION


@pytest.mark.rule("SAF-01")
def test_the_number_is_gone_from_what_is_shown_and_sent() -> None:
    here, _ = play(member(), [*ASK[:2], ("call 0712 345 678 for me", "g-number-removed"), ("1", "a-think")])
    _, effects = play(here, [("0", "a-sens"), ("1", "a-confirm"), ("1", "a-sent")])
    assert isinstance(effects[0], AskPeers)
    assert effects[0].question == "call … for me"


LADDER: list[Line] = [("9", "g-err1"), ("9", "g-err2")]


@pytest.mark.rule("EAS-03")
@pytest.mark.parametrize(
    ("lines", "called"),
    [
        pytest.param([*LADDER, ("9", "g-err3")], ["stuck"], id="to a person"),
        pytest.param(
            [*LADDER, ("1", "a-confirm"), ("9", "g-err3")], ["stuck"], id="try again, and again not"
        ),
        pytest.param([*LADDER, ("2", "g-menu")], [], id="menu"),
        pytest.param(
            [*LADDER, ("3", "g-human"), ("I cannot read it", "g-human-ok a-confirm")], ["wish"] * 2, id="3"
        ),
        pytest.param([LADDER[0], ("2", "a-start"), (QUESTION, "a-think")], [], id="taken off"),
        pytest.param([LADDER[0], ("b", "a-sens"), ("1", "a-confirm"), LADDER[0]], [], id="counted anew"),
        pytest.param([*LADDER, ("9", "g-err3"), LADDER[0]], ["stuck"], id="from the start"),
    ],
)
def test_the_ladder(lines: list[Line], called: list[str]) -> None:
    _, effects = play(member(), [*ASK, *lines])
    assert [effect.reason for effect in effects if isinstance(effect, CallPerson)] == called


def test_the_first_rung_names_the_digits_and_what_was_heard() -> None:
    here, _ = play(member(), ASK)
    _, turn = here.does(heard("what is this"))
    (said,) = turn.says
    assert isinstance(said, Say)
    assert dict(said.values) == {"t": "what is this", "opts": "1, 2, 0"}


def test_a_question_for_her_words_is_asked_again_in_its_own_manner() -> None:
    here, _ = play(member(), ASK[:2])
    (said,) = here.does(heard("no idea"))[1].says
    assert isinstance(said, Say)
    assert (said.message, said.form) == ("a-start", "again")


@pytest.mark.parametrize(
    ("lines", "decided"),
    [
        pytest.param(
            [*ANSWER, ("1", "a-ans-sent")], [TakeOffer("o1"), SendAnswer("o1", WORDS)], id="answers"
        ),
        pytest.param([ANSWER[0], ("2", "a-passed")], [PassOffer("o1")], id="passes"),
        pytest.param([ANSWER[0], ("3", "a-later")], [DelayOffer("o1")], id="later"),
        pytest.param(
            [(arrived("answer"), "a-offer"), ("1", "relay w1 a-write")], [TakeOffer("o1")], id="long"
        ),
        pytest.param(
            [*RECEIVE, ("1", "a-thank"), ("0", "a-fine")], [MarkAnswer("a1", helpful=True)], id="helps"
        ),
        pytest.param(
            [*RECEIVE, ("1", "a-thank"), ("1", "a-thank-sent")],
            [MarkAnswer("a1", helpful=True), SendThanks("a1")],
            id="our thanks",
        ),
        pytest.param(
            [*RECEIVE, ("1", "a-thank"), ("God bless you", "a-thank-confirm"), ("1", "a-thank-sent")],
            [MarkAnswer("a1", helpful=True), SendThanks("a1", "God bless you")],
            id="her thanks",
        ),
        pytest.param([*RECEIVE, ("3", "a-look")], [MarkAnswer("a1", helpful=False)], id="not for me"),
        pytest.param(
            [*RECEIVE, ("2", "a-more"), ("and who counts", "a-more-confirm"), ("1", "a-more-sent")],
            [AskMore("a1", "and who counts")],
            id="more",
        ),
        pytest.param([*FURTHER, ("1", "a-ans-sent")], [SendAnswer("o2", WORDS)], id="further"),
        pytest.param([FURTHER[0], ("2", "a-passed")], [], id="not further"),
        pytest.param([(arrived("thanked"), "relay w4"), ("hm", "g-menu")], [], id="thanked"),
        pytest.param([(arrived("thanks"), "a-thanks-in")], [], id="thanks"),
        pytest.param([(arrived("thanks_anon"), "a-thanks-anon")], [], id="thanks without a name"),
        pytest.param(
            [(arrived("know"), "onb-know"), (Picked(("1", "4", "1")), "onb-know-ok")],
            [Know(("water", "savings")), AskLater("want", 7)],
            id="what she knows",
        ),
        pytest.param(
            [(arrived("know"), "onb-know"), (Picked(("1", "9")), "g-err1")], [], id="what nobody asked"
        ),
        pytest.param([(arrived("know"), "onb-know"), ("00", "g-menu")], [], id="not what she knows"),
    ],
)
def test_what_comes_to_a_member_at_rest(lines: list[Line], decided: list[Effect]) -> None:
    assert play(member(), lines)[1] == decided
