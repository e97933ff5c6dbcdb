"""Random walks through all conversations: the rules hold after each step, and nothing goes out unseen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from flows import FLOWS
from flows.effects import AskMore, AskPeers, Effect, SendAnswer, SendThanks
from flows.events import (
    Chose,
    Event,
    Global,
    Key,
    Knocked,
    Media,
    Nudged,
    Picked,
    Pressed,
    Vouched,
    Words,
)
from flows.saying import asked
from tests.flows.brought import BROUGHT, arrived
from tests.flows.explore import everywhere, taking
from tests.flows.happening import SAID
from tests.flows.known_facts import ASKED_BEFORE
from tests.flows.previews import Previews
from tests.flows.rules import keep_all
from tests.flows.somebody import Somebody, knowing, maybe_a_stranger, member, on_a_shared_phone, with_pin

STEPS = 40  # of one walk
PLACES = tuple(taking())
Make = Callable[[Somebody, int, str], Event]


def option(here: Somebody, n: int, text: str) -> Event:
    return Chose(here.offered[n % len(here.offered)]) if here.offered else Words(text)


def button(here: Somebody, n: int, _: str) -> Event:
    return Pressed(PLACES[n % len(PLACES)], str(n % 5))


def coming(_: Somebody, n: int, text: str) -> Event:
    flow = tuple(BROUGHT)[n % len(BROUGHT)]
    return arrived(flow, **({"offer": f"o{n}"} if "offer" in BROUGHT[flow] else {}))


MAKES: tuple[Make, ...] = (
    *[option] * 6,
    *[lambda _, n, text: Words(text)] * 4,
    lambda _, n, text: Words(SAID[n % len(SAID)]),
    lambda _, n, text: Global(tuple(Key)[n % len(Key)], carrier_replied=n % 3 == 0),
    lambda _, n, text: Chose(str(n % 10)),
    lambda _, n, text: Picked(tuple(str(n))),
    lambda _, n, text: Media(*(("voice",), ("photo", f"MM{n}"), ("other",), ("empty",))[n % 4]),
    lambda _, n, text: Words(text, f"MM{n}"),
    lambda _, n, text: Knocked(),
    lambda _, n, text: Vouched(("ceibo", "a word of no group")[n % 2]),
    lambda _, n, text: Nudged(("ask", "joining")[n % 2], 1 + n % 4),
    button,
    coming,
)
MOVES = st.tuples(st.sampled_from(MAKES), st.integers(0, 99), st.sampled_from(SAID) | st.text(max_size=60))
WALKERS = st.sampled_from(
    (
        *(Somebody(), member(), member(discreet=True), member(hush=True)),
        *(with_pin(), on_a_shared_phone(), maybe_a_stranger()),
        knowing(member(), alike=ASKED_BEFORE, caution=True, thought="w9"),
    )
)
PAUSE = 9  # one step in so many comes after a pause


@pytest.mark.rule("SAF-01", "SAF-19", "T-22")
def test_random_walks(walk_steps: int, walk_seed: int) -> None:
    @seed(walk_seed)
    @settings(
        max_examples=max(1, walk_steps // STEPS),
        deadline=None,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(start=WALKERS, moves=st.lists(MOVES, min_size=STEPS // 2, max_size=STEPS * 3 // 2))
    def walk(start: Somebody, moves: list[tuple[Make, int, str]]) -> None:
        here, previews = start, Previews()
        for make, n, text in moves:
            here = here.pausing() if n % PAUSE == 0 else here
            event = make(here, n, text)
            turn = here.turn(event)
            keep_all(here, event, turn)
            previews.follow(event, turn)
            here = here.after(turn)

    walk()


@pytest.mark.rule("SAF-19", "CON-07", "T-22")
def test_only_a_1_at_a_preview_sends_and_it_sends_what_the_preview_showed() -> None:
    """Everything that can happen at every place, not only what a walk happened to try."""
    kinds: set[type[Effect]] = set()
    for before, event in everywhere():
        previews, turn = Previews(), before.turn(event)
        for conversation in before.talk.stack:
            previews.see(asked(FLOWS[conversation.flow], conversation))
        previews.follow(event, turn)
        kinds |= {type(effect) for effect in turn.effects if previews.sent}
    assert {AskPeers, SendAnswer, SendThanks, AskMore} <= kinds
