"""What holds everywhere: each event at each place where one can stand, and each key at each step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows import FLOWS
from flows.conversation import Say
from flows.events import Arrived, Event, Global, Key, Knocked, Media, Picked, Pressed
from tests.flows.brought import arrived
from tests.flows.explore import everybody, places, standing, taking
from tests.flows.rules import IN_FRONT, keep, keep_all
from tests.flows.somebody import Somebody, sentences

ALL = taking()


def test_every_step_can_be_reached_by_what_women_send() -> None:
    assert sorted(places()) == ALL


@pytest.mark.rule("SAF-01", "SAF-02", "CON-01", "T-22")
def test_the_rules_hold_for_everything_everywhere() -> None:
    """The turn is taken in every way once at each place."""
    stood: set[tuple[object, ...]] = set()
    for before, events in everybody():
        held = keep if standing(before) in stood else keep_all
        stood.add(standing(before))
        for event in events:
            held(before, event, before.turn(event))


def pressed(place: str) -> list[str]:
    """Prompts whose buttons she finds further up: those of where she is, and at each place others."""
    here = place.partition("/")[0] + "/"
    return [name for at, name in enumerate(ALL, ALL.index(place)) if name.startswith(here) or at % 10 == 0]


@pytest.mark.parametrize("place", ALL)
def test_what_is_not_expected_breaks_no_rule(place: str) -> None:
    here = places()[place]
    odd: tuple[Event, ...] = (
        *(Media(kind) for kind in ("voice", "photo", "other", "empty")),
        *(Global(key, carrier_replied=True) for key in (Key.STOP, Key.START, Key.HELP)),
        *(Pressed(name, "1") for name in pressed(place)),
        Picked(("1", "4")),
    )
    for event in odd:
        keep_all(here, event, here.turn(event))


def gated(somebody: Somebody) -> bool:
    """She has to pass a gate first; the gate answers whatever she sends."""
    me = somebody.me
    return me.unsure or me.which or me.locked or me.closed


def joining(somebody: Somebody) -> bool:
    return any(FLOWS[c.flow].locked for c in somebody.talk.stack)


@pytest.mark.rule("T-22")
@pytest.mark.parametrize("place", ALL)
def test_menu_leads_to_the_menu_or_asks_her_to_finish_joining(place: str) -> None:
    here = places()[place]
    after, turn = here.does(Global(Key.MENU))
    if gated(here):
        assert set(sentences(turn)) <= IN_FRONT
    elif joining(here):
        assert after.talk.stack[0].step == here.talk.stack[0].step
        assert turn.says
    else:
        assert sentences(turn) == ["g-menu"]


@pytest.mark.parametrize("place", ALL)
def test_back_is_the_step_before_what_lies_beneath_or_the_menu(place: str) -> None:
    here = places()[place]
    after, turn = here.does(Global(Key.BACK))
    active = here.talk.active
    if gated(here):
        assert set(sentences(turn)) <= IN_FRONT
    elif active.trail:
        assert after.place == f"{active.flow}/{active.trail[-1]}"
        assert after.talk.active.data == active.data
    elif FLOWS[active.flow].over and here.talk.stack[-2].step != "rest":
        beneath = here.talk.stack[-2]
        assert after.talk.stack == (*here.talk.stack[:-2], replace(beneath, misses=max(beneath.misses, 0)))
    elif joining(here):
        assert after.place == here.place
    else:
        assert after.place == "menu/menu"


@pytest.mark.parametrize("place", ALL)
@pytest.mark.parametrize(
    ("key", "flow", "says"), [(Key.HELP, "help", "g-help"), (Key.LANGUAGE, "language", "g-lang")]
)
def test_help_and_language_lie_over_her_own_conversation(place: str, key: Key, flow: str, says: str) -> None:
    here = places()[place]
    after, turn = here.does(Global(key))
    if gated(here) and key is Key.LANGUAGE:
        assert set(sentences(turn)) <= IN_FRONT
        return
    assert sentences(turn) == [says]
    assert [c.flow for c in after.talk.stack] == [here.talk.stack[0].flow, flow]
    assert after.does(Global(Key.BACK))[0].talk.stack[0].flow == here.talk.stack[0].flow


@pytest.mark.rule("SAF-03", "SAF-04", "T-05", "T-06")
@pytest.mark.parametrize("place", ALL)
@pytest.mark.parametrize(("key", "says"), [(Key.STOP, "g-stop"), (Key.HIDE, "g-cover-market")])
def test_stop_and_hide_say_one_plain_thing_and_leave_nothing_on_the_phone(
    place: str, key: Key, says: str
) -> None:
    here = places()[place]
    after, turn = here.does(Global(key))
    assert sentences(turn) == [says]
    assert after.place in ("", "menu/rest")


@pytest.mark.rule("SAF-03", "T-05")
@pytest.mark.parametrize("place", ALL)
def test_nothing_comes_by_itself_while_somebody_looks(place: str) -> None:
    hidden, _ = places()[place].does(Global(Key.HIDE))
    for event in (Knocked(), arrived("receive"), arrived("thanked")):
        assert not hidden.turn(event).says


@pytest.mark.parametrize("place", ALL)
def test_start_and_the_original_move_nobody(place: str) -> None:
    here = places()[place]
    for key in (Key.START, Key.ORIGINAL):
        after, turn = here.does(Global(key))
        if gated(here) and key is Key.ORIGINAL:
            assert set(sentences(turn)) <= IN_FRONT
        else:
            assert after.talk == here.talk
            assert len(turn.effects) == 1


@pytest.mark.parametrize("place", ALL)
def test_what_comes_from_elsewhere_never_moves_her_while_she_writes(place: str) -> None:
    here = places()[place]
    step = FLOWS[here.talk.active.flow].steps[here.talk.active.step]
    if here.place.startswith("menu/rest") or getattr(step, "words", None):
        return
    after, turn = here.does(Arrived("answer", {"offer": "o", "words": "w", "place": "Lima"}))
    assert not [s for s in turn.says if not isinstance(s, Say) or s.message != "g-notice"]
    assert after.talk.stack[0] == here.talk.stack[0]
    assert after.talk.waiting[-1].data["offer"] == "o"
