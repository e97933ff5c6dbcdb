"""Every way through joining, and out of it."""

from __future__ import annotations

import pytest

from flows.conversation import Talk
from flows.effects import (
    AskLater,
    BecomeMember,
    BeDiscreet,
    CallPerson,
    Forget,
    JoinGroup,
    RecordConsent,
    SetLanguage,
    SetNickname,
)
from tests.flows.play import JOIN, Line, play
from tests.flows.somebody import Somebody


def test_a_guest_joins() -> None:
    here, effects = play(
        Somebody(), [*JOIN, ("  Rosa   K ", "onb-agree"), ("1", "onb-done"), ("4", "g-menu")]
    )
    assert effects == [
        SetLanguage("en"),
        JoinGroup("g1"),
        BecomeMember(shows=True),
        RecordConsent("onb-adult", "1"),
        RecordConsent("onb-consent", "1"),
        BeDiscreet(on=False),
        SetNickname("Rosa K"),
        RecordConsent("onb-agree", "1"),
        CallPerson("joined"),
        AskLater("know", days=7),
    ]
    assert here.talk.parked == ()


@pytest.mark.rule("T-01", "T-03")
@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([("Ceibo", "onb-lang"), ("2", "onb-what")], id="word first"),
        pytest.param([("hello", "onb-lang"), ("1", "onb-code"), ("ceibi", "onb-what")], id="one slip"),
        pytest.param(
            [("hi", "onb-lang"), ("1", "onb-code"), ("palm", "onb-code-bad"), ("CEIBO", "onb-what")],
            id="wrong word",
        ),
        pytest.param(
            [
                ("hi", "onb-lang"),
                ("1", "onb-code"),
                ("2", "g-human"),
                ("0", "onb-wait"),
                ("ceibo", "onb-what"),
            ],
            id="no word",
        ),
        pytest.param([*JOIN, ("1", "onb-agree")], id="a fruit"),
        pytest.param([*JOIN, ("Rosa Mamani", "onb-full"), ("2", "onb-nick")], id="full name"),
        pytest.param([*JOIN, ("0712345678", "onb-nick-bad")], id="number as nickname"),
        pytest.param([*JOIN, ("Fig", "onb-agree"), ("2", "g-human"), ("0", "onb-agree")], id="talk first"),
        pytest.param([*JOIN[:3], ("2", "onb-more"), ("1", "onb-adult")], id="more"),
        pytest.param([*JOIN[:3], ("b", "onb-code")], id="back"),
        pytest.param([*JOIN[:3], ("00", "onb-what")], id="no menu yet"),
        pytest.param([*JOIN[:3], ("X", "g-cover-market"), ("ok", "onb-what")], id="hide and go on"),
        pytest.param([*JOIN, ("STOP", "g-stop"), ("ok", "onb-nick")], id="stop half way"),
        pytest.param([("START", "g-start-guest"), ("hello", "onb-lang")], id="start"),
    ],
)
def test_ways_through_joining(lines: list[Line]) -> None:
    play(Somebody(), lines)


@pytest.mark.rule("SAF-17", "CON-01", "T-02", "T-35")
@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*JOIN[:3], ("3", "onb-no")], id="what it is"),
        pytest.param([*JOIN[:3], ("2", "onb-more"), ("3", "onb-no")], id="more"),
        pytest.param([*JOIN[:4], ("2", "onb-minor")], id="age"),
        pytest.param([*JOIN[:5], ("3", "onb-no")], id="consent"),
        pytest.param([*JOIN[:6], ("b", "onb-consent"), ("3", "onb-no")], id="consent taken back"),
    ],
)
def test_who_refuses_is_forgotten_and_stands_nowhere(lines: list[Line]) -> None:
    here, effects = play(Somebody(), lines)
    assert effects[-1] == Forget()
    assert here.talk == Talk()
    play(here, [("hello", "onb-lang")])


@pytest.mark.rule("CON-01", "T-03")
def test_a_wrong_word_is_not_kept() -> None:
    here, _ = play(Somebody(), [*JOIN[:2], ("my neighbour sent me", "onb-code-bad")])
    assert "neighbour" not in str([c.data for c in here.talk.stack])


def test_a_guest_who_is_stuck_cannot_get_to_the_menu() -> None:
    play(Somebody(), [*JOIN[:4], ("7", "g-err1"), ("7", "g-err2"), ("2", "onb-adult")])
