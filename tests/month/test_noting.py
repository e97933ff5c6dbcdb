"""The diary has what the line has taken, and when, also where a PIN stood in between."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from tests.month.diary import Diary
from tests.month.noting import note
from tests.month.town import PIN, Sent, Woman, sixty
from tests.paper import START

NAME = "Zbaaa"
HER_YES = Sent("a-ans-confirm", "1", f'Your answer: "{NAME} says: we dig"')
HER_PIN = Sent("g-pin-ask", PIN, "Send your 4 digits.")
LATER = START + timedelta(minutes=1)


@pytest.fixture
def woman() -> Woman:
    return sixty(Random(1))[3]  # noqa: S311 - no secret


@pytest.fixture
def diary() -> Diary:
    return Diary()


def test_what_is_taken_at_once_is_noted_at_once(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, {"a-ans-sent", "a-offer"}, START)
    assert diary.texts[NAME].at == START


def test_what_waits_for_her_pin_is_noted_when_she_has_given_it(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, {"g-pin-ask"}, START)
    assert diary.texts == {}
    note(diary, woman, HER_PIN, {"a-ans-sent"}, LATER)
    assert (diary.texts[NAME].kind, diary.texts[NAME].at) == ("answer", LATER)


def test_what_she_came_with_first_is_kept_however_often_her_pin_is_asked(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, {"g-pin-ask"}, START)
    note(diary, woman, Sent("g-notice", "1", ""), {"g-pin-ask"}, START)
    note(diary, woman, HER_PIN, {"a-ans-sent"}, LATER)
    assert NAME in diary.texts


def test_her_pin_takes_along_what_she_came_with_once(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, {"g-pin-ask"}, START)
    note(diary, woman, HER_PIN, {"a-offer"}, START)
    note(diary, woman, Sent("a-offer", "1", ""), {"a-ans-sent"}, LATER)
    assert diary.texts == {}
