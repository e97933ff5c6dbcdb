"""What becomes of conversations that are left: a draft, waiting again, or gone, as their flow says."""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import UNASKED, Conversation, Talk
from flows.steps import Ask, Flows, Taking, Wait


def left(flows: Flows, talk: Talk) -> Talk:
    """Everything of the stack put away; the stack is empty for a moment."""
    parked, waiting = talk.parked, talk.waiting
    for conversation in talk.stack:
        kept = _at_a_question(flows, conversation)
        match flows[conversation.flow].keep:
            case "draft":
                parked = (*(c for c in parked if c.flow != kept.flow), kept)
            case "waiting":
                waiting = (*waiting, _unsaid(flows, kept))
            case "nothing":
                pass
    return Talk((), parked, waiting)


def erased(flows: Flows, talk: Talk) -> Talk:
    """No words of hers any more: drafts are gone, and what waits for her waits as it came."""
    parked = tuple(c for c in talk.parked if flows[c.flow].locked)
    return Talk(talk.stack, parked, tuple(_as_it_came(flows, c) for c in talk.waiting))


def _as_it_came(flows: Flows, conversation: Conversation) -> Conversation:
    flow = flows[conversation.flow]
    hers = {"photo", "sound", "spoken", *(step.into for step in flow.steps.values() if isinstance(step, Ask))}
    data = {key: value for key, value in conversation.data.items() if key not in hers}
    return Conversation(flow.name, flow.start, data, id=conversation.id)


def taken_up(talk: Talk, kept: Conversation) -> Talk:
    """One that was kept, active again; a draft that is taken up need not be offered any more."""
    waiting = tuple(c for c in talk.waiting if c is not kept)
    return Talk(
        stack=(kept,),
        parked=tuple(c for c in talk.parked if c is not kept),
        waiting=without_offers(waiting, kept.flow) if kept in talk.parked else waiting,
    )


def without_offers(waiting: tuple[Conversation, ...], flow: str) -> tuple[Conversation, ...]:
    """What waits for her, but for the offers of her draft of this flow (`flows.nudge`)."""
    return tuple(c for c in waiting if c.data.get("draft") != flow)


def _unsaid(flows: Flows, conversation: Conversation) -> Conversation:
    """Where she has said nothing yet, or is asked nothing, it begins anew: what it is about may be over."""
    step = flows[conversation.flow].steps[conversation.step]
    if conversation.trail and not isinstance(step, Wait):
        return conversation
    return replace(conversation, step=flows[conversation.flow].start)


def _at_a_question(flows: Flows, conversation: Conversation) -> Conversation:
    """The conversation where she was last asked something, so that it can be asked again."""
    standing = isinstance(flows[conversation.flow].steps[conversation.step], Taking)
    if standing or not conversation.trail:
        return replace(conversation, misses=UNASKED)
    return replace(conversation.at(conversation.trail[-1]), misses=UNASKED)


def asked_anew(talk: Talk, item: Conversation) -> Talk:
    """It waits for her. It takes the place of the same about the same question (`asked`), unless she has
    begun to answer that; and of what it `ends`, as the answers to a prompt end the prompt."""
    if any(_same(c, item) and c.trail for c in (*talk.stack, *talk.parked, *talk.waiting)):
        return talk
    alone = len(talk.stack) == 1 and _makes_room(talk.stack[0], item)
    waiting = *(c for c in talk.waiting if not _makes_room(c, item)), item
    return Talk(() if alone else talk.stack, talk.parked, waiting)


def _makes_room(one: Conversation, item: Conversation) -> bool:
    return _same(one, item) or (one.flow == item.data.get("ends") and not one.trail)


def _same(one: Conversation, other: Conversation) -> bool:
    asked = one.data.get("asked")
    return one.flow == other.flow and asked is not None and asked == other.data.get("asked")
