"""Which facts a turn may need, read from the tables, so that the shell can look them up beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.conversation import Talk
from flows.events import Arrived, Event, Global, Key, Vouched, Words
from flows.steps import Ask, Check, Choose, Do, Flows, Go, Pick, Step, Taking, Tell, Wait

BY_KEY: Mapping[Key, frozenset[str]] = {Key.TAKE: frozenset({"mine"}), Key.MOVE: frozenset({"moved"})}
"""Facts that a key reads which is in no table."""


def needs(flows: Flows, talk: Talk, event: Event, *, guest: bool) -> frozenset[str]:
    """The names of the facts that any step within reach of this event may read."""
    places = [(c.flow, c.step) for c in (*talk.stack, *talk.waiting)]
    places += [(c.flow, flows[c.flow].start) for c in talk.stack]  # it may be begun anew
    if not talk.stack:
        places.append(("joining", flows["joining"].start) if guest else ("menu", "rest"))
    if isinstance(event, Arrived):
        places.append((event.flow, flows[event.flow].start))
    if isinstance(event, Vouched):
        places.append(("joining", flows["joining"].start))
    return _read_anywhere(event) | {need for place in places for need in _within_reach(flows, *place)}


def _read_anywhere(event: Event) -> frozenset[str]:
    """What is in no table: a key's own facts, and a group's word, wherever it comes."""
    match event:
        case Global(key):
            return BY_KEY.get(key, frozenset())
        case Words(text) if len(text.split()) == 1:
            return frozenset({"word"})
        case _:
            return frozenset()


def targets(step: Step) -> Iterator[str]:
    """The steps of the same flow that this one can lead to."""
    match step:
        case Ask():
            yield step.to
            yield from (option.to for option in step.options)
        case Choose():
            yield from (option.to for option in step.options)
            if step.words:
                yield step.words
        case Pick() | Do() | Tell():
            yield step.to
        case Check():
            yield from step.to.values()
        case Wait():
            yield from (step.words, step.other)
        case _:
            pass


def _within_reach(flows: Flows, flow: str, name: str) -> Iterator[str]:
    """Walk from a step over everything the machine passes by itself, until it rests again."""
    seen: set[tuple[str, str]] = set()
    todo = [(flow, name)]
    first = True
    while todo:
        flow, name = todo.pop()
        step = flows[flow].steps[name]
        if isinstance(step, Check | Do):
            yield from step.needs
        if isinstance(step, Go):
            todo.append((step.flow, flows[step.flow].start))
        if first or not isinstance(step, Taking):
            todo += [(flow, to) for to in targets(step) if (flow, to) not in seen]
        seen.add((flow, name))
        first = False
