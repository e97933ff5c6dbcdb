"""What becomes of conversations that are left: a draft, waiting again, or gone, as their flow says."""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import Conversation, Talk
from flows.steps import Flows, Taking


def left(flows: Flows, talk: Talk) -> Talk:
    """Everything of the stack put away; the stack is empty for a moment."""
    parked, waiting = talk.parked, talk.waiting
    for conversation in talk.stack:
        kept = _at_a_question(flows, conversation)
        match flows[conversation.flow].keep:
            case "draft":
                parked = (*(c for c in parked if c.flow != kept.flow), kept)
            case "waiting":
                waiting = (*waiting, kept)
            case "nothing":
                pass
    return Talk((), parked, waiting)


def taken_up(talk: Talk, kept: Conversation) -> Talk:
    """One that was kept, active again."""
    return Talk(
        stack=(kept,),
        parked=tuple(c for c in talk.parked if c is not kept),
        waiting=tuple(c for c in talk.waiting if c is not kept),
    )


def _at_a_question(flows: Flows, conversation: Conversation) -> Conversation:
    """The conversation where she was last asked something, so that it can be asked again."""
    standing = isinstance(flows[conversation.flow].steps[conversation.step], Taking)
    if standing or not conversation.trail:
        return replace(conversation, misses=0)
    return conversation.at(conversation.trail[-1])
