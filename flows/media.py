"""What she sends that is not words: a photo or a voice note with a text for others is kept, nothing else is
(PRODUCT 4.4)."""

from __future__ import annotations

from dataclasses import replace

from flows.composing import composed
from flows.conversation import Conversation
from flows.events import Media, Words
from flows.pending import carried
from flows.saying import told
from flows.steps import Ask, Flow
from flows.voice import take_voice, takes_voice
from flows.walk import Walk

SAYS = {
    "voice": "g-voice-where",
    "photo": "g-media-words",
    "other": "g-media-no",
    "empty": "g-media-sms",
}


def take_media(walk: Walk, event: Media) -> None:
    if goes_along(walk, event):
        ask_about(walk, event.photo)
    elif event.sound and takes_voice(walk):
        take_voice(walk, event.sound)
    elif (event.photo or event.sound) and walk.facts.me.terse:
        walk.says.append(told(SAYS["empty"]))
    else:
        walk.says.append(told(SAYS[event.kind]))


def goes_along(walk: Walk, event: Media | Words) -> bool:
    """A photo has come by WhatsApp, and she is preparing a text for others: it belongs to that."""
    own = walk.talk.stack[0]
    return event.photo != "" and not walk.facts.me.terse and _preparing(walk.flows[own.flow], own)


def ask_about(walk: Walk, photo: str, words: str = "") -> None:
    """It takes the place of a photo that came before. `words`: what she wrote beneath it."""
    walk.uncover()
    walk.talk = walk.talk.top(replace(walk.here, data={**walk.here.data, "photo": ""}))
    walk.over("photo", photo=photo, **carried(Words(words) if words else None))


def _preparing(flow: Flow, here: Conversation) -> bool:
    """She is asked for a text for others, or has written or said it already."""
    asking = [step for step in flow.steps.values() if composed(step) and isinstance(step, Ask)]
    given = any(here.data.get(step.into) for step in asking) or bool(here.data.get("spoken"))
    return flow.steps[here.step] in asking or given
