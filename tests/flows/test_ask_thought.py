"""What she thinks herself: it goes along only with a yes, and no number with it."""

from __future__ import annotations

import pytest

from flows.effects import AskPeers, TakeOffer
from tests.flows.brought import arrived
from tests.flows.play import QUESTION, Line, play
from tests.flows.somebody import knowing, member

BEGIN: list[Line] = [("00", "g-menu"), ("2", "a-start"), (QUESTION, "a-think")]
SENT: list[Line] = [("1", "a-confirm"), ("1", "a-sent")]


def asked(lines: list[Line]) -> AskPeers:
    _, effects = play(member(), [*BEGIN, *lines])
    (found,) = (effect for effect in effects if isinstance(effect, AskPeers))
    return found


@pytest.mark.rule("SAF-19", "CON-03", "T-13")
@pytest.mark.parametrize(
    ("lines", "thought", "along"),
    [
        ([("read it aloud", "a-think-send"), ("1", "a-sens")], "read it aloud", True),
        ([("read it aloud", "a-think-send"), ("2", "a-sens")], "read it aloud", False),
        ([("0", "a-sens")], "", False),
        pytest.param(
            [("read it", "a-think-send"), ("1", "a-sens"), ("b", "a-think-send"), ("2", "a-sens")],
            "read it",
            False,
            id="she thinks better of it",
        ),
        pytest.param(
            [
                *[("read it", "a-think-send"), ("1", "a-sens"), ("b", "a-think-send"), ("b", "a-think")],
                ("0", "a-sens"),
            ],
            "",
            False,
            id="and takes it out",
        ),
    ],
)
def test_it_goes_along_only_with_a_yes(lines: list[Line], thought: str, along: bool) -> None:
    found = asked([*lines, *SENT])
    assert (found.thought, found.along) == (thought, along)


@pytest.mark.rule("SAF-01")
def test_a_number_in_it_is_gone_before_it_is_shown() -> None:
    here, _ = play(member(), [*BEGIN, ("call 0712 345 678 for me", "a-think-send")])
    assert here.talk.active.data["thought"] == "call … for me"


def test_who_takes_the_question_is_shown_it_before_she_writes() -> None:
    lines: list[Line] = [(arrived("answer", long=""), "a-offer"), ("1", "a-thinks relay w9 a-write")]
    _, effects = play(knowing(member(), thought="w9"), lines)
    assert effects == [TakeOffer("o1")]


def test_where_it_was_kept_back_nothing_is_said_of_it() -> None:
    play(member(), [(arrived("answer", long=""), "a-offer"), ("1", "a-write")])
