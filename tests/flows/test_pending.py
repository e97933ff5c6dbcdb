"""What she did comes back as it was when it is taken later, also through JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.events import Chose, Global, Hers, Key, Media, Picked, Pressed, Words
from flows.pending import came_with, carried, packed, unpacked

OPTION = st.text("0123456789", min_size=1, max_size=2)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
EVENTS = st.one_of(
    st.builds(Chose, OPTION),
    st.builds(Picked, st.lists(OPTION, min_size=1).map(tuple)),
    st.builds(Pressed, TEXT, OPTION),
    st.builds(Words, TEXT),
    st.builds(Media, st.sampled_from(["voice", "photo", "other", "empty"])),
    st.builds(Global, st.sampled_from(Key), st.just(False), st.text("0123456789", max_size=4)),
)


@given(EVENTS)
def test_whatever_she_did_comes_back_as_it_was(event: Hers) -> None:
    assert unpacked(json.loads(json.dumps(packed(event)))) == event


@given(EVENTS)
def test_it_lies_in_a_conversation_beside_what_is_known_there(event: Hers) -> None:
    assert unpacked(came_with({"n": 3, **carried(event), "kind": "of place"})) == event


@pytest.mark.parametrize("data", [{}, {"kind": "arrived"}, carried(None)])
def test_nothing_is_made_of_what_was_not_packed(data: dict[str, str]) -> None:
    assert unpacked(data) is None
