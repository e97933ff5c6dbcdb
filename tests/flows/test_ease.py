"""Ease of use, told from the tables and from every place where one can stand (PRODUCT 8.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.channel import Address, Inbound
from bot.understand import understand
from flows import FLOWS
from flows.effects import CallPerson
from flows.events import Event
from flows.prompts import prompt_of
from flows.steps import Ask, Choose, Pick, Step
from tests.flows.doors import is_menu, ways
from tests.flows.explore import places, taking
from tests.flows.somebody import Somebody
from translations.catalog import catalog

ALL = taking()
IN_A_MENU, IN_A_TOPIC_LIST, LEVELS = 5, 8, 2  # PRODUCT 4.2, written out: the code cannot move them unseen
MORE = {
    "settings/settings": 7,  # six in the description itself; and safety must be one digit away, not hidden
    "tried/blocked": 6,  # the description's own
    "after/blocked": 6,  # the same
    "prepare/mark": 6,  # the description's own marks of an ask
    "prepare/shows": 6,  # the description's own
    "desk/menu": 6,  # the description's own
    "prepare/office_kind": 9,  # the description's own
    "prepare/ally_kind": 9,  # the same
    "late/ways": 6,  # the description's own
    "share/topic": 8,  # a topic list, of which she takes one
    "share/which": 7,  # six in the description itself, and the title
}
MISSES = 3
PATIENCE = 40  # messages of nonsense: more than there are steps in a row that take any words
AFTER_HARM = ("check", "options", "number", "last", "none", "noted", "called")
NO_PERSON = {
    "pin/pin_ask": "what is no PIN is no try; three tries close it, and ? with 8 is the way out (SAF-06)",
    "pin/pin_closed": "closed until tomorrow (SAF-06)",
    "known/pin_ask": "the same, and it may be a stranger (SAF-07)",
    "known/pin_closed": "the same",
    "known/who": "somebody who may be a stranger is asked who she is, and nothing else (SAF-07)",
    "writer/who": "nobody knows about whom a person would be called; ? with 8 is the way out",
    **{f"safe/{step}": "only she herself calls somebody about harm (SAF-08, SAF-13)" for step in AFTER_HARM},
    "known/word_again": "the third wrong word is followed by a day of silence (SAF-07)",
    **{
        f"desk_{step}": "the desk checks what she wrote apart from the turn, and asks her on by itself"
        for step in ("approve/what", "language/correct", "prompt/text", "prompt/working", "words/correct")
    },
}
"""Where no person is called, and why."""


def steps() -> Iterator[tuple[str, Step]]:
    for flow in FLOWS.values():
        yield from ((f"{flow.name}/{name}", step) for name, step in flow.steps.items())


def keys(step: Step) -> tuple[str, ...]:
    """What the line lists there."""
    if isinstance(step, Pick):
        return step.keys
    return tuple(option.key for option in step.options) if isinstance(step, Ask | Choose) else ()


@pytest.mark.rule("EAS-01")
def test_every_option_is_one_digit() -> None:
    assert [
        place for place, step in steps() if any(len(k) > 1 or not k.isdecimal() for k in keys(step))
    ] == []


@pytest.mark.rule("EAS-02")
def test_no_menu_and_no_topic_list_is_longer_than_a_small_screen() -> None:
    """A 0 for "back" or "skip" is not counted."""
    for place, step in steps():
        most = IN_A_TOPIC_LIST if isinstance(step, Pick) else MORE.get(place, IN_A_MENU)
        assert len(set(keys(step)) - {"0"}) <= most, place


@pytest.mark.rule("EAS-02")
def test_nothing_lies_deeper_than_two_levels_under_the_menu() -> None:
    menus = {place: digits for place, digits in ways().items() if is_menu(place)}
    assert {"menu", "settings"} <= {flow for flow, _ in menus}
    assert {place: digits for place, digits in menus.items() if len(digits) > LEVELS} == {}


NONSENSE = st.text("bcdfghjkpqrtvwxz", min_size=4, max_size=11) | st.sampled_from(
    ("88", "999", "123456", "🙂", "....", "bbb ddd", "+-*/", "ѣѣѣ")
)


def hears(here: Somebody, text: str) -> Event:
    message = Inbound("SM1", Address("sms", "+1"), Address("sms", "+2"), text)
    return understand(message, prompt_of(FLOWS, here.talk), here.me.language, catalog())


def standing(here: Somebody) -> str:
    """Where she is asked something; that the line has not understood her is no other place."""
    asking = [c for c in here.talk.stack if c.flow != "stuck"]
    return f"{asking[-1].flow}/{asking[-1].step}" if asking else ""


def asked_in_vain(here: Somebody, text: str) -> str:
    """She sends it again and again: the place that was silent, or three times could do nothing with it, or
    none when a person was called before that."""
    asked = Counter[str]()
    for _ in range(PATIENCE):
        place = standing(here)
        here, turn = here.does(hears(here, text))
        asked[place] += 1
        if any(isinstance(effect, CallPerson) for effect in turn.effects):
            return ""
        if asked[place] == MISSES or not turn.says:
            return place
    raise AssertionError("she went on and on, and nobody was called")


@pytest.mark.rule("EAS-03")
@pytest.mark.parametrize("place", ALL)
def test_nonsense_leads_to_a_person_and_never_to_silence(place: str) -> None:
    """Wherever she stands, and wherever it leads her."""

    @settings(max_examples=10, deadline=None)
    @given(NONSENSE)
    def babble(text: str) -> None:
        assert asked_in_vain(places()[place], text) in ("", *NO_PERSON)

    babble()


@pytest.mark.parametrize("place", NO_PERSON)
def test_where_nobody_is_called_it_is_still_so(place: str) -> None:
    """What has come onto the ladder comes off the list."""
    assert place in (asked_in_vain(places()[place], text) for text in ("88", "bbbb"))
