"""A person vouches for somebody who waits: wherever she is meanwhile, she goes on behind the word."""

from __future__ import annotations

import pytest

from flows.effects import JoinGroup
from flows.events import Vouched
from tests.flows.play import JOIN, Line, play
from tests.flows.somebody import Somebody, member

WAITS: list[Line] = [*JOIN[:2], ("2", "g-human"), ("my aunt told me", "onb-wait")]
HER_WORD, NO_WORD = Vouched("ceibo"), Vouched("of no group")


@pytest.mark.rule("T-03")
@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*WAITS, (HER_WORD, "onb-what"), ("1", "onb-adult")], id="waiting"),
        pytest.param([*WAITS[:3], (HER_WORD, "onb-what")], id="asked for a note"),
        pytest.param([*WAITS, ("?", "g-help"), (HER_WORD, "onb-what")], id="in the help"),
        pytest.param([*WAITS, ("elm", "onb-code-bad"), (HER_WORD, "onb-what")], id="after a wrong word"),
        pytest.param([*WAITS, ("STOP", "g-stop"), (HER_WORD, "onb-what")], id="broken off"),
        pytest.param([("hi", "onb-lang"), (HER_WORD, "onb-lang"), ("3", "onb-what")], id="no language yet"),
        pytest.param([*WAITS, (NO_WORD, "onb-lang"), ("1", "onb-code")], id="a word that is gone"),
        pytest.param([*WAITS, (HER_WORD, "onb-what"), ("b", "onb-what")], id="there is no way back"),
    ],
)
def test_she_goes_on(lines: list[Line]) -> None:
    play(Somebody(), lines)


@pytest.mark.rule("T-03")
def test_nobody_gets_in_who_does_not_wait() -> None:
    """Neither a member, nor somebody who is in by herself, nor somebody who has never written."""
    play(Somebody(), [(HER_WORD, "")])
    play(member(), [(HER_WORD, "")])
    _, effects = play(Somebody(), [*WAITS, ("baobab", "onb-what"), (HER_WORD, ""), ("1", "onb-adult")])
    assert [effect for effect in effects if isinstance(effect, JoinGroup)] == [JoinGroup("g2")]
