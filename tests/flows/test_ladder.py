"""The ladder, where what she wrote was taken and then found no good (EAS-03)."""

from __future__ import annotations

import pytest

from flows.effects import CallPerson, Effect
from tests.flows.play import JOIN, Line, play
from tests.flows.somebody import Somebody, member, with_pin

TO_THE_SETTINGS: list[Line] = [("00", "g-menu"), ("5", "g-menu-more"), ("4", "g-settings")]
TO_THE_NICKNAME: list[Line] = [*TO_THE_SETTINGS, ("4", "onb-nick")]
TO_THE_PIN: list[Line] = [*TO_THE_SETTINGS, ("3", "discreet-menu"), ("2", "onb-pin")]
TO_THE_WORD = JOIN[:2]

STUCK: list[Effect] = [CallPerson("stuck")]


@pytest.mark.rule("EAS-03")
@pytest.mark.parametrize(
    ("here", "lines", "calls"),
    [
        pytest.param(
            member(),
            [*TO_THE_NICKNAME, ("?!", "onb-nick-bad"), ("?!", "onb-nick-bad"), ("?!", "g-err3")],
            STUCK,
            id="a nickname",
        ),
        pytest.param(
            Somebody(),
            [*JOIN, ("?!", "onb-nick-bad"), ("?!", "onb-nick-bad"), ("?!", "g-err3-joining")],
            STUCK,
            id="a nickname in joining",
        ),
        pytest.param(
            member(),
            [*TO_THE_PIN, ("12", "onb-pin-bad"), ("0000", "onb-pin-bad"), ("12", "g-err3")],
            STUCK,
            id="a PIN",
        ),
        pytest.param(
            Somebody(),
            [*TO_THE_WORD, ("fig", "onb-code-bad"), ("oak", "onb-code-bad"), ("elm", "g-err3-joining")],
            STUCK,
            id="a word",
        ),
        pytest.param(
            Somebody(),
            [
                *TO_THE_WORD,
                ("fig", "onb-code-bad"),
                ("oak", "onb-code-bad"),
                ("elm", "g-err3-joining"),
                ("ash", "onb-code-bad"),
                ("ivy", "onb-code-tomorrow"),
            ],
            [*STUCK, CallPerson("no-word")],
            id="five words",
        ),
        pytest.param(
            member(),
            [
                *TO_THE_NICKNAME,
                ("?!", "onb-nick-bad"),
                ("?!", "onb-nick-bad"),
                ("Rosa Mamani", "onb-full"),
                ("2", "onb-nick"),
                ("?!", "onb-nick-bad"),
                ("?!", "onb-nick-bad"),
            ],
            [],
            id="what was good takes her off the ladder",
        ),
        pytest.param(
            Somebody(),
            [("hi", "onb-lang"), ("?!", "onb-lang"), *[("?!", "onb-lang-person")] * 3],
            [CallPerson("no-language")] * 3,
            id="who has been called already is not called twice",
        ),
        pytest.param(
            with_pin(),
            [("00", "g-pin-ask"), *[("my cat", "g-pin-ask")] * 4],
            [],
            id="nobody is called in front of a gate",
        ),
    ],
)
def test_the_third_time_a_person_is_called(here: Somebody, lines: list[Line], calls: list[Effect]) -> None:
    _, effects = play(here, lines)
    assert [effect for effect in effects if isinstance(effect, CallPerson)] == calls


@pytest.mark.rule("EAS-03")
def test_she_goes_on_where_she_was_and_the_count_begins_anew() -> None:
    twice: list[Line] = [("?!", "onb-nick-bad"), ("?!", "onb-nick-bad")]
    lines: list[Line] = [*TO_THE_NICKNAME, *twice, ("?!", "g-err3"), *twice, ("Fig", "g-nick-ok")]
    _, effects = play(member(), lines)
    assert effects.count(CallPerson("stuck")) == 1
