"""What is to be known when a correction comes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.knowing import Asked, Lookup
from flows import FLOWS
from flows.conversation import Conversation
from flows.steps import Ask, Choose


async def rereads(asked: Asked) -> dict[str, Any]:
    """What waits for her, or will when it is put away, is shown again from the step where she left it."""
    waits = (c for c in (*asked.talk.stack, *asked.talk.waiting) if FLOWS[c.flow].keep == "waiting")
    return {"rereads": frozenset(words for one in waits for words in _shown(one))}


def _shown(conversation: Conversation) -> Iterator[str]:
    step = FLOWS[conversation.flow].steps[conversation.step]
    keys = [step.relay] if isinstance(step, Ask | Choose) else []
    keys += [step.quote[1]] if isinstance(step, Choose) and step.quote else []
    yield from (str(conversation.data[key]) for key in keys if key and key in conversation.data)


KNOW_LANGUAGES: dict[str, Lookup] = {"rereads": rereads}
