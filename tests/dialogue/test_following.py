"""From any answers and silences a promise ends, or is still followed, and nobody is asked twice for a day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.following import Life, Look, first_look, look

TODAY = date(2026, 3, 9)
WOMEN = 3
ANSWERS = ("silent", "track", "again", "letter", "move", "kept", "seen", "not seen", "close")


@dataclass
class Followed:
    """A promise on paper: every look is taken on its day, and followed by one of the answers."""

    due_on: date
    women: int
    today: date = TODAY
    state: str = "open"
    asked: int = 0
    asked_on: date | None = None
    ask_on: date = field(init=False)
    next: date | None = field(init=False)
    questions: Counter[tuple[str, date, int, int]] = field(default_factory=Counter)
    said: int = 0
    seen_by: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        self.ask_on, self.next = self.due_on, first_look(self.due_on, self.today)

    def look(self) -> int | None:
        """Who is asked, if anybody is."""
        assert self.next is not None
        self.today = self.next
        others = self.women - 1 if self.state == "said" else self.women
        life = Life(self.today, self.state, self.due_on, self.ask_on, self.asked, self.asked_on, others)
        found: Look = look(life)
        phase = self.state if self.state == "said" else "ahead" if self.today < self.ask_on else "due"
        if found.ask is not None:
            assert 0 <= found.ask < others
            day = self.ask_on if phase != "said" else self.today - timedelta(days=2 * self.asked)
            self.questions[phase, day, found.ask, self.said] += 1
            self.asked_on = self.today
        self.asked, self.ask_on, self.next = found.asked, found.ask_on, found.next
        return found.ask

    def answer(self, how: str, who: int) -> None:
        """What does not answer what she was asked changes nothing."""
        if self.state == "said":
            self._seen(how, who)
        elif how == "track":
            self.next = max(self.ask_on, self.today + timedelta(days=1))
        elif how in ("again", "letter"):
            self._again(7 if how == "again" else 21)
        elif how == "move":
            self._move(40)
        elif how == "kept":
            self.state, self.asked, self.asked_on, self.next = "said", 0, None, self.today
            self.said += 1
        elif how == "close":
            self.state, self.next = "closed", None

    def _seen(self, how: str, who: int) -> None:
        if how == "seen":
            self.state, self.next, self.seen_by = "kept", None, (0, who + 1)
        elif how == "not seen":
            self._again(7)

    def _move(self, days: int) -> None:
        self._again(days)
        self.due_on = self.ask_on
        self.next = first_look(self.due_on, self.today)

    def _again(self, days: int) -> None:
        self.state, self.asked = "open", 0
        self.ask_on = self.next = self.today + timedelta(days=days)


@pytest.mark.rule("T-26")
@given(
    ahead=st.integers(0, 400),
    women=st.integers(0, 5),
    answers=st.lists(st.sampled_from(ANSWERS), max_size=40),
)
def test_it_is_kept_closed_or_has_a_next_day(ahead: int, women: int, answers: list[str]) -> None:
    here = Followed(TODAY + timedelta(days=ahead), women)
    for answer in answers:
        if here.next is None:
            break
        before = here.today
        who = here.look()
        if who is not None:
            here.answer(answer, who)
        assert here.state in ("kept", "closed") or (here.next is not None and here.next >= before)
    assert (here.next is None) == (here.state in ("kept", "closed"))
    assert here.seen_by is None or len(set(here.seen_by)) == 2
    assert all(times == 1 for times in here.questions.values())


@given(ahead=st.integers(0, 400), women=st.integers(0, 5))
def test_silence_always_has_a_next_day_that_comes(ahead: int, women: int) -> None:
    here = Followed(TODAY + timedelta(days=ahead), women)
    for _ in range(30):
        before = here.today
        here.look()
        assert here.next is not None
        assert here.next > before or here.today > before


@pytest.mark.parametrize(
    ("day", "women", "asked"),
    [
        # A week before, and another two days later; on the day, and another two days later; then a month.
        (30, 2, [("ahead", 23, 0), ("ahead", 25, 1), ("due", 30, 0), ("due", 32, 1), ("due", 64, 0)]),
        (30, 1, [("ahead", 23, 0), ("due", 30, 0), ("due", 62, 0)]),
        (5, 2, [("due", 5, 0), ("due", 7, 1), ("due", 39, 0)]),
        (0, 1, [("due", 1, 0), ("due", 33, 0)]),
    ],
)
def test_who_is_asked_when_nobody_answers(day: int, women: int, asked: list[tuple[str, int, int]]) -> None:
    here = Followed(TODAY + timedelta(days=day), women)
    heard: list[tuple[str, int, int]] = []
    while len(heard) < len(asked):
        due = here.next
        assert due is not None
        phase = "ahead" if due < here.ask_on else "due"
        who = here.look()
        if who is not None:
            heard.append((phase, (due - TODAY).days, who))
    assert heard == asked


def test_no_warning_is_said_of_a_day_on_which_it_is_only_asked_again() -> None:
    late = Life(TODAY, "open", TODAY - timedelta(days=3), TODAY + timedelta(days=18), 0, None, WOMEN)
    assert look(late) == Look(late.ask_on, late.ask_on)


def test_where_nobody_else_is_it_stays_said_and_is_looked_at_again() -> None:
    alone = Life(TODAY, "said", TODAY, TODAY, 0, None, women=0)
    assert look(alone) == Look(TODAY + timedelta(days=30), TODAY)
