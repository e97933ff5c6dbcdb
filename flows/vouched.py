"""A person vouches for somebody who had no word (PRODUCT 6.1, O1h)."""

from __future__ import annotations

from dataclasses import replace

from flows.events import Vouched
from flows.keeping import taken_up
from flows.walk import Walk


def let_in(walk: Walk, event: Vouched) -> None:
    """Whoever is still joining begins anew with the word, wherever she stands or has broken it off.

    Nothing happens where her group is known already, where nothing may be said to her, or at a gate.
    """
    me = walk.facts.me
    begun = next((c for c in (*walk.talk.stack, *walk.talk.parked) if c.flow == "joining"), None)
    gate = any(walk.flows[c.flow].gate for c in walk.talk.stack)
    if begun is None or me.group or not me.guest or me.hush or gate:
        return
    anew = begun.at(walk.flows[begun.flow].start, {"first": event.word})
    walk.talk = taken_up(walk.talk, begun).top(replace(anew, trail=()))
    walk.on()
