"""What is due in a question's life: the table of times, and properties that hold for any life."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.panel import Panel
from flows.waves import WHOLE, Life, Look, Step, look

HOUR = 3600
FIVE = tuple(HOUR * n for n in (4, 4, 5, 20, 28))  # when each will have had her four safe hours
LIFE = Life(now=0, asked=5, heard=FIVE)


def at(hours: float, **known: object) -> Life:
    """The life of a question so many hours after it was asked."""
    return replace(LIFE, now=int(HOUR * hours), **known)  # type: ignore[arg-type]


def after(hours: int) -> int:
    return HOUR * hours


@pytest.mark.rule("T-14")
@pytest.mark.parametrize(
    ("life", "due"),
    [
        pytest.param(at(0), Look(look_at=after(5)), id="when half of those asked have had four safe hours"),
        pytest.param(at(5), Look((Step.MORE,), after(5)), id="eight more"),
        pytest.param(at(1, heard=()), Look((Step.MORE,), after(1)), id="all passed: at once"),
        pytest.param(at(1, heard=FIVE[2:]), Look(look_at=after(20)), id="half of those who said nothing yet"),
        pytest.param(at(1, answers=1), Look(look_at=after(5)), id="one answer is not enough"),
        pytest.param(at(5, answers=2), Look(), id="two are"),
        pytest.param(at(5, claims=(after(15),)), Look((Step.MORE,), after(5)), id="one expected is not"),
        pytest.param(
            at(5, answers=1, claims=(after(15),)), Look(look_at=after(15)), id="a claim is an expected answer"
        ),
        pytest.param(at(5, wave=2), Look(look_at=after(24)), id="a second wave is one"),
        pytest.param(at(24, wave=2), Look((Step.ALL,), after(24)), id="a day: all who know the topic"),
        pytest.param(at(24), Look((Step.ALL,), after(24)), id="who asks all need not ask some"),
        pytest.param(at(30, wave=2, answers=1), Look(), id="answered"),
        pytest.param(at(30, wave=3), Look(look_at=after(48)), id="then two days"),
        pytest.param(at(48, wave=3), Look((Step.PERSON,), after(48)), id="a person"),
        pytest.param(at(49, wave=3, escalated_at=after(48)), Look(look_at=after(72)), id="then three days"),
        pytest.param(at(72, wave=3, escalated_at=after(48)), Look((Step.ALARM,), after(72)), id="alarm"),
        pytest.param(at(72, wave=3, escalated_at=after(48), met=True), Look(), id="a person wrote"),
        pytest.param(at(72, wave=3, escalated_at=after(48), answers=1), Look(), id="a peer answered"),
        pytest.param(at(90, wave=3, escalated_at=after(48), alarmed=True), Look(), id="alarmed, once"),
        pytest.param(at(90, wave=3), Look((Step.PERSON,), after(90)), id="late, after the line was down"),
        pytest.param(
            at(90, wave=3, escalated_at=after(90)), Look(look_at=after(114)), id="the person has her day"
        ),
        pytest.param(at(60), Look((Step.ALL, Step.PERSON), after(60)), id="both late"),
        pytest.param(at(1, answers=3, helpful=3), Look((Step.STOP,)), id="three have helped"),
        pytest.param(at(1, closed=True), Look((Step.STOP,)), id="closed"),
        pytest.param(
            at(1, answers=1, further=True), Look((Step.MORE,), after(1)), id="not for me: more at once"
        ),
        pytest.param(at(1, wave=2, answers=3, helpful=1, further=True), Look((Step.MORE,), after(1)), id="1"),
        pytest.param(at(1, wave=2, answers=3, helpful=2, further=True), Look(), id="2 helpful are enough"),
        pytest.param(at(0, asked=0, heard=()), Look(look_at=after(4)), id="nobody to ask: four hours"),
        pytest.param(at(4, asked=0, heard=()), Look((Step.MORE,), after(4)), id="somebody may have joined"),
    ],
)
def test_what_is_due(life: Life, due: Look) -> None:
    assert look(life) == due


def test_the_panel_may_set_other_figures() -> None:
    swift = Panel(all_after=1, person_after=2, helped=1)
    assert look(at(1, wave=2), swift).steps == (Step.ALL,)
    assert look(at(2, wave=3), swift).steps == (Step.PERSON,)
    assert look(at(1, answers=1, helpful=1), swift).steps == (Step.STOP,)


MOMENT = st.integers(0, 100).map(after)
MAYBE = st.none() | MOMENT
LIVES = st.builds(
    Life,
    now=MOMENT,
    wave=st.integers(1, 5),
    asked=st.integers(0, 20),
    answers=st.integers(0, 4),
    helpful=st.integers(0, 4),
    heard=st.lists(MOMENT, max_size=6).map(tuple),
    claims=st.lists(MOMENT, max_size=3).map(tuple),
    further=st.booleans(),
    closed=st.booleans(),
    escalated_at=MAYBE,
    met=st.booleans(),
    alarmed=st.booleans(),
)


def done(life: Life, step: Step) -> Life:
    """The mark that each step leaves on the question."""
    marks: dict[Step, dict[str, object]] = {
        Step.MORE: {"wave": life.wave + 1, "further": False},
        Step.ALL: {"wave": WHOLE, "further": False},
        Step.PERSON: {"escalated_at": life.now},
        Step.ALARM: {"alarmed": True},
        Step.STOP: {"closed": True},
    }
    return replace(life, **marks[step])  # type: ignore[arg-type]


def held(life: Life) -> Life:
    """Claims that are over were freed before the look."""
    return replace(life, claims=tuple(until for until in life.claims if until > life.now))


@pytest.mark.rule("T-14")
@given(LIVES)
def test_each_step_happens_once_and_then_the_line_comes_to_rest(life: Life) -> None:
    life, seen = held(life), list[Step]()
    while (steps := look(life).steps) and steps != (Step.STOP,):
        seen += steps
        for step in steps:
            life = done(life, step)
    assert len(seen) == len(set(seen))
    ahead = look(life).look_at
    assert ahead is None or ahead > life.now


@pytest.mark.rule("T-14")
@given(LIVES)
def test_nobody_unmet_is_left_without_a_next_step_before_the_alarm(life: Life) -> None:
    found = look(held(life))
    waits = life.unmet and not life.alarmed and not life.closed and life.helpful < 3
    assert not waits or found.steps or found.look_at is not None


@given(LIVES)
def test_who_was_met_is_never_alarmed_and_nobody_is_asked_after_three_have_helped(life: Life) -> None:
    steps = look(held(life)).steps
    if not life.unmet:
        assert not {Step.ALL, Step.PERSON, Step.ALARM} & set(steps)
    if life.helpful >= 3 or life.closed:
        assert steps == (Step.STOP,)
