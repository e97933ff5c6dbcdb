"""Which facts a turn may need, read from the tables, so that the shell can look them up beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from flows.composing import composed, heard_at
from flows.conversation import Talk
from flows.events import Arrived, Chose, Event, Global, Key, Picked, Vouched, Words
from flows.pending import came_with, unpacked
from flows.prompts import takes
from flows.steps import Ask, Check, Choose, Do, End, Flows, Go, Pick, Step, Taking, Tell, Wait

Place = tuple[str, str]
"""A flow and one of its steps."""

BY_KEY: Mapping[Key, frozenset[str]] = {
    Key.TAKE: frozenset({"mine"}),
    Key.MOVE: frozenset({"moved"}),
    Key.DESK: frozenset({"waiting"}),
}
"""Facts that a key reads which is in no table."""


def needs(flows: Flows, talk: Talk, event: Event, *, guest: bool) -> frozenset[str]:
    """The names of the facts that any step may read to which this event can lead."""
    places = [*_led_to(flows, talk, event), *_begun_anew(flows, talk)]
    places += [(c.flow, c.step) for c in talk.waiting]
    places += [(c.flow, flows[c.flow].start) for c in talk.stack if flows[c.flow].keep == "waiting"]
    if not talk.stack:
        places.append(("joining", flows["joining"].start) if guest else ("menu", "rest"))
    if isinstance(event, Arrived):
        places.append((event.flow, flows[event.flow].start))
    if isinstance(event, Vouched):
        places.append(("joining", flows["joining"].start))
    behind = [unpacked(came_with(conversation.data)) for conversation in talk.stack]
    read = {fact for one in (event, *behind) if one for fact in _read_anywhere(one)}
    return frozenset(read) | {need for place in places for need in _on_the_way(flows, *place)}


def _led_to(flows: Flows, talk: Talk, event: Event) -> Iterator[Place]:
    """Where the steps she stands on lead. Behind a gate waits what she came with, which may be anything."""
    gated = any(flows[conversation.flow].gate for conversation in talk.stack)
    for here in talk.stack:
        step = flows[here.flow].steps[here.step]
        yield from ((here.flow, to) for to in (targets(step) if gated else _taken(step, event)))


def _taken(step: Step, event: Event) -> Iterable[str]:
    """A key that works everywhere leads to no step of a table that goes on by itself."""
    match event:
        case Global():
            return ()
        case Chose() | Picked() | Words():
            taken = takes(step, event)
            return (taken[0],) if taken else ()
        case _:
            return targets(step)


def _begun_anew(flows: Flows, talk: Talk) -> Iterator[Place]:
    """What lies beneath a conversation that can end with it being begun again."""
    for below, over in pairwise(talk.stack):
        ends = (step for step in flows[over.flow].steps.values() if isinstance(step, End))
        if any(end.then == "again" for end in ends):
            yield below.flow, flows[below.flow].start


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
            if composed(step):
                yield heard_at(step.to)
            yield from (option.to for option in step.options)
        case Choose():
            yield from (option.to for option in step.options)
            if step.words:
                yield step.words
        case Pick(to=str(to)) | Do(to=str(to)) | Tell(to=str(to)) | Go(back=str(to)):
            yield to
        case Check():
            yield from step.to.values()
        case Wait():
            yield from (step.words, step.other)
        case _:
            pass


def _on_the_way(flows: Flows, flow: str, name: str) -> Iterator[str]:
    """Walk from a step over everything the machine passes by itself, until it rests again."""
    seen: set[Place] = set()
    todo = [(flow, name)]
    while todo:
        flow, name = todo.pop()
        step = flows[flow].steps[name]
        if isinstance(step, Check | Do):
            yield from step.needs
        if isinstance(step, Go):
            todo.append((step.flow, flows[step.flow].start))
        if not isinstance(step, Taking):
            todo += [(flow, to) for to in targets(step) if (flow, to) not in seen]
        seen.add((flow, name))
