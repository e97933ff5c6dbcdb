"""She may have told of harm to herself (PRODUCT 6.2 S3, 8.1): what she wrote goes nowhere."""

from __future__ import annotations

from dataclasses import replace

from flows.composing import composed
from flows.conversation import UNASKED
from flows.events import Words
from flows.prompts import takes
from flows.steps import Asking
from flows.walk import UNSEEN, Walk

LONGER_THAN = 2  # words (PRODUCT 4.1.2 d)


def worrying(walk: Walk, event: Words) -> bool:
    """Her words tell of harm, and she was not asked within the hour. Where she answers the line's own
    question about safety, they do not."""
    facts = walk.facts
    asked = facts.me.safety_asked or (walk.talk.stack != () and walk.here.flow == "safe")
    return facts.harm != "none" and len(event.text.split()) > LONGER_THAN and not asked


def worry(walk: Walk, event: Words) -> None:
    """A text for others is kept where it would be previewed, and asked about afterwards; any other is not
    kept at all. What is kept comes back before her eyes only when she asks for it, whoever may be looking."""
    walk.uncover()
    _keep(walk, event)
    walk.over("safe", **({"now": "yes"} if walk.facts.harm == "now" else {}))


def _keep(walk: Walk, event: Words) -> None:
    taken = takes(walk.at, event)
    if composed(walk.at) and taken:
        quiet = Walk(walk.flows, walk.facts, walk.talk)
        quiet.to(taken[0], {**taken[1], UNSEEN: "yes"})
        anew = isinstance(quiet.at, Asking)  # at rest nothing is asked
        walk.talk = quiet.talk.top(replace(quiet.here, misses=UNASKED)) if anew else quiet.talk
