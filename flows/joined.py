"""A long text that came in parts: what follows within twenty seconds belongs to it (PRODUCT 4.1.6)."""

from __future__ import annotations

from flows.composing import composed
from flows.conversation import Conversation
from flows.events import Words
from flows.steps import Ask, Flow
from flows.walk import Walk


def goes_on(walk: Walk) -> Ask | None:
    """The step that took her last words, if they were a text for others and these came too soon after them
    to be anything else."""
    return _written(walk.flow, walk.here) if walk.facts.me.joins else None


def join(walk: Walk, written: Ask, event: Words) -> None:
    """As if both had come as one: she goes back to where she wrote, and is led on from there."""
    whole = f"{walk.here.data[written.into]} {event.text}"
    walk.talk = walk.talk.top(walk.here.at(walk.here.trail[-1]))
    walk.to(written.to, {written.into: whole})


def _written(flow: Flow, here: Conversation) -> Ask | None:
    step = flow.steps[here.trail[-1]] if here.trail else None
    if step is None or not composed(step) or not isinstance(step, Ask):
        return None
    return step if here.data.get(step.into) else None
