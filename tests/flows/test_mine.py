"""Her things and her data: what she is shown, and what her choices decide."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows import FLOWS
from flows.conversation import Say, Turn
from flows.effects import (
    CloseQuestion,
    Effect,
    IssueCode,
    NarrowReaders,
    TakeBack,
)
from flows.events import Global, Key
from flows.facts import Facts, Kept
from flows.machine import step
from tests.flows.known_facts import BACK, FACTS, MEMBER
from tests.flows.play import Line, play
from tests.flows.somebody import heard, member, sentences

MINE: list[Line] = [("00", "g-menu"), ("5", "g-menu-more"), ("3", "t-menu")]
DATA: list[Line] = [("00", "g-menu"), ("5", "g-menu-more"), ("4", "g-settings"), ("6", "t-data")]
WHO: list[Line] = [*MINE, ("5", "t-words t-who")]


@pytest.mark.rule("CON-10")
@pytest.mark.parametrize(
    ("lines", "effects"),
    [
        pytest.param(
            [*WHO, ("1", "a-sens"), ("3", "t-narrowed t-words t-who")], [NarrowReaders(19, 3)], id="far"
        ),
        pytest.param(
            [*WHO, ("1", "a-sens"), ("2", "t-narrowed t-words t-who")], [NarrowReaders(19, 2)], id="nameless"
        ),
        pytest.param([*WHO, ("1", "a-sens"), ("1", "t-who")], [], id="stays as it is"),
        pytest.param(
            [*WHO, ("3", "t-words t-who"), ("1", "g-err1")], [], id="a closed question stays as it is"
        ),
        pytest.param(
            [
                *WHO,
                ("3", "t-words t-who"),
                ("3", "t-words t-who"),
                ("1", "a-sens"),
                ("1", "g-err1"),
                ("3", "t-narrowed t-words t-who"),
            ],
            [NarrowReaders(17, 3)],
            id="never to more",
        ),
        pytest.param([*WHO, ("2", "take-done t-words t-who")], [TakeBack(19)], id="back"),
        pytest.param(
            [*WHO, *[("3", "t-words t-who")] * 3, ("1", "g-err1")], [], id="an answer has one reader"
        ),
        pytest.param([*WHO, *[("3", "t-words t-who")] * 4, ("3", "t-all t-menu")], [], id="to the end"),
        pytest.param(
            [*WHO, *[("3", "t-words t-who")] * 4, ("2", "take-done t-all t-menu"), ("5", "t-words t-who")],
            [TakeBack(15)],
            id="the last one back, and from the start",
        ),
        pytest.param(
            [*MINE, ("1", "t-words t-who"), ("1", "p-change"), (BACK, "g-menu")],
            [],
            id="an idea told anew, or not",
        ),
        pytest.param(
            [*MINE, ("1", "t-words t-who"), ("2", "take-done t-all t-menu")],
            [TakeBack(15)],
            id="an idea back",
        ),
        pytest.param([*MINE, ("1", "t-words t-who"), ("3", "t-all t-menu")], [], id="the last idea"),
        pytest.param(
            [*MINE, ("2", "t-question"), ("2", "a-closed t-question-closed")], [CloseQuestion(19)], id="close"
        ),
        pytest.param(
            [*MINE, ("2", "t-question"), ("1", "t-question-closed"), ("2", "g-err1")], [], id="closed"
        ),
        pytest.param(
            [
                *MINE,
                ("2", "t-question"),
                ("1", "t-question-closed"),
                ("1", "t-question"),
                ("1", "t-all t-menu"),
            ],
            [],
            id="her answers are no questions of hers",
        ),
        pytest.param(
            [*MINE, ("2", "t-question"), ("0", "t-menu"), ("0", "g-menu")], [], id="all the way back"
        ),
        pytest.param([*DATA, ("1", "t-kept t-agreed t-data"), ("0", "g-settings")], [], id="what is kept"),
        pytest.param([*DATA, ("2", "g-delete-ask"), ("0", "g-menu")], [], id="to erasing"),
        pytest.param([*DATA, ("3", "r-code")], [IssueCode("12345678", "read", 10)], id="a code"),
    ],
)
def test_what_she_is_shown_and_what_it_decides(lines: list[Line], effects: list[Effect]) -> None:
    assert play(member(), lines)[1] == effects


@pytest.mark.rule("CON-05")
@pytest.mark.parametrize(
    ("number", "says", "effects"),
    [("17", "take-done", (TakeBack(17),)), ("4", "take-none", ()), ("", "take-none", ())],
)
def test_take_and_a_number_works_anywhere_and_leaves_her_where_she_is(
    number: str, says: str, effects: tuple[Effect, ...]
) -> None:
    here, _ = play(member(), [("00", "g-menu"), ("2", "a-start")])
    after, turn = here.does(Global(Key.TAKE, number=number))
    assert (sentences(turn), turn.effects, after.place) == ([says], effects, here.place)


def test_nothing_there_is_said_to_be_so() -> None:
    here, _ = play(member(), MINE)
    for key in ("2", "5"):
        turn = step(FLOWS, here.talk, heard(key), replace(FACTS, me=MEMBER, mine=()))
        assert sentences(turn) == ["t-all", "t-menu"]


def test_who_can_read_it_is_told_anew_after_it_was_narrowed() -> None:
    here, _ = play(member(), [*WHO, ("1", "a-sens")])
    narrowed, _, following = filled(here.turn(heard("3")))
    assert narrowed == {"id": 19, "readers": "readers-far"}
    assert following == {"id": 18, "readers": "readers-had"}


def test_what_is_kept_is_told_as_it_is() -> None:
    here, _ = play(member(discreet=True), DATA)
    kept = Kept(group="Maembe savers", hours="never", since="09/03/2026", shows=True, n=4)
    facts: Facts = replace(FACTS, me=replace(here.me, pin=True), kept=kept)
    told = filled(step(FLOWS, here.talk, heard("1"), facts))[0]
    expected = {"group": "Maembe savers", "hours": "never", "discreet": "yes", "pin": "yes", "n": 4}
    assert expected | {"since": "09/03/2026", "shows": "yes"} == told


def filled(turn: Turn) -> list[dict[str, object]]:
    """What her sentences are filled with."""
    known = ("id", "readers", "group", "hours", "discreet", "pin", "n", "since", "shows")
    return [
        {name: said.values[name] for name in known if name in said.values}
        for said in turn.says
        if isinstance(said, Say)
    ]
