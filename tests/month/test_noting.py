"""The diary has what the line has taken, and when, also where a PIN stood in between."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

import pytest

from tests.month.diary import Diary, Practice
from tests.month.noting import note
from tests.month.town import PIN, Sent, Told, Woman, sixty
from tests.paper import START

NAME = "Zbaaa"
HER_YES = Sent("a-ans-confirm", "1", f'Your answer: "{NAME} says: we dig"')
HER_PIN = Sent("g-pin-ask", PIN, "Send your 4 digits.")
LATER = START + timedelta(minutes=1)


def told(at: datetime, *prompts: str) -> Told:
    return Told(at, dict.fromkeys(prompts, ""))


@pytest.fixture
def woman() -> Woman:
    return sixty(Random(1))[3]  # noqa: S311 - no secret


@pytest.fixture
def diary() -> Diary:
    return Diary()


def test_what_is_taken_at_once_is_noted_at_once(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, told(START, "a-ans-sent", "a-offer"))
    assert diary.texts[NAME].at == START


def test_what_waits_for_her_pin_is_noted_when_she_has_given_it(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, told(START, "g-pin-ask"))
    assert diary.texts == {}
    note(diary, woman, HER_PIN, told(LATER, "a-ans-sent"))
    assert (diary.texts[NAME].kind, diary.texts[NAME].at) == ("answer", LATER)


def test_what_she_came_with_first_is_kept_however_often_her_pin_is_asked(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, told(START, "g-pin-ask"))
    note(diary, woman, Sent("g-notice", "1", ""), told(START, "g-pin-ask"))
    note(diary, woman, HER_PIN, told(LATER, "a-ans-sent"))
    assert NAME in diary.texts


def test_her_pin_takes_along_what_she_came_with_once(diary: Diary, woman: Woman) -> None:
    note(diary, woman, HER_YES, told(START, "g-pin-ask"))
    note(diary, woman, HER_PIN, told(START, "a-offer"))
    note(diary, woman, Sent("a-offer", "1", ""), told(LATER, "a-ans-sent"))
    assert diary.texts == {}


@pytest.mark.parametrize(
    ("follows", "kind"), [("a-thank-sent", "thanks"), ("a-more-sent", "question"), ("p-word-sent", "word")]
)
def test_what_stands_in_the_same_preview_is_told_apart_by_what_follows(
    diary: Diary, woman: Woman, follows: str, kind: str
) -> None:
    diary.practices["Zabaa"] = Practice(
        "Zabaa", woman, START, 12, "works", ["Zabaa"], shared=True, hidden=True
    )
    woman.about = 12
    note(diary, woman, Sent("a-thank-confirm", "1", f'To her: "{NAME} we dig"'), told(LATER, follows))
    assert diary.texts[NAME].kind == kind
    assert diary.texts[NAME].hidden == (kind == "word")


def test_what_she_said_of_another_practice_is_forgotten_when_she_begins_anew(
    diary: Diary, woman: Woman
) -> None:
    note(diary, woman, Sent("p-q3", "Zcaaa it grew", ""), told(START, "p-q4"))
    note(diary, woman, Sent("p-start", "2", ""), told(LATER, "p-q1"))
    assert woman.said == {"p-start": "2"}
