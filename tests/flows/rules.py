"""What holds of every turn, whatever happens to whom. Each rule fails by `assert`."""

from __future__ import annotations

import json
from dataclasses import replace

from flows import FLOWS
from flows.conversation import Conversation, Relay, Say, Talk, Turn
from flows.effects import AskMore, AskPeers, EraseWords, Forget, SendAnswer, SendThanks
from flows.events import Arrived, Event, Global, Key, Knocked
from flows.facts import Facts
from flows.machine import step
from flows.needs import needs
from flows.private import holds_private
from flows.steps import Ask, Taking
from tests.flows.somebody import MENU, Somebody

GUESTS_EFFECTS = {
    *("SetLanguage", "JoinGroup", "BecomeMember", "RecordConsent", "Forget", "EraseWords"),
    *("CallPerson", "OptOut", "OptIn", "KeepQuiet", "ShowOriginal"),
}
GUESTS_DATA = {"language", "word", "consent"}


def saved(talk: Talk) -> Talk:
    """The same conversations, out of the memory and back."""
    return Talk(*(tuple(map(_reloaded, part)) for part in (talk.stack, talk.parked, talk.waiting)))


def _reloaded(c: Conversation) -> Conversation:
    flow, step_, data, trail, misses, id_ = json.loads(
        json.dumps([c.flow, c.step, dict(c.data), c.trail, c.misses, c.id])
    )
    return Conversation(flow, step_, data, tuple(trail), misses, id_)


def same_input_same_turn(before: Somebody, event: Event, turn: Turn) -> None:
    assert before.turn(event) == turn


def survives_saving(before: Somebody, event: Event, turn: Turn) -> None:
    """Between two turns there is nothing but what can be written down: text, numbers, names of steps."""
    assert saved(turn.talk) == turn.talk
    for conversation in (*turn.talk.stack, *turn.talk.parked, *turn.talk.waiting):
        assert all(type(value) in (str, int) for value in conversation.data.values())
    assert replace(before, talk=saved(before.talk)).turn(event) == turn


def facts_named_in_needs_are_enough(before: Somebody, event: Event, turn: Turn) -> None:
    named = needs(FLOWS, before.talk, event, guest=before.me.guest)
    facts = Facts(before.me, **{name: getattr(before.facts, name) for name in named})
    assert step(FLOWS, before.talk, event, facts) == turn


def stands_somewhere(before: Somebody, event: Event, turn: Turn) -> None:
    after = before.after(turn)
    joining = any(FLOWS[c.flow].locked for c in turn.talk.parked)
    joined_before = not before.me.guest and before.talk.stack
    assert turn.talk.stack or after.me.guest or joining or not joined_before
    assert len(turn.talk.stack) <= 2
    for conversation in turn.talk.stack:
        assert isinstance(FLOWS[conversation.flow].steps[conversation.step], Taking)
    assert all(FLOWS[c.flow].over for c in turn.talk.stack[1:])
    assert not turn.talk.stack or not FLOWS[turn.talk.stack[0].flow].over


def way_back_is_short(before: Somebody, event: Event, turn: Turn) -> None:
    for c in (*turn.talk.stack, *turn.talk.parked, *turn.talk.waiting):
        assert len(set(c.trail)) == len(c.trail)
        assert c.step not in c.trail
        assert set(c.trail) <= FLOWS[c.flow].steps.keys()


def keeps_one_draft_a_flow(before: Somebody, event: Event, turn: Turn) -> None:
    flows = [c.flow for c in turn.talk.parked]
    assert len(flows) == len(set(flows))


def always_an_answer(before: Somebody, event: Event, turn: Turn) -> None:
    """Silent are only: what she did not do herself, the original (an effect), what the carrier answered."""
    unasked = isinstance(event, Arrived | Knocked)
    elsewhere = isinstance(event, Global) and (event.carrier_replied or event.key is Key.ORIGINAL)
    assert turn.says or unasked or elsewhere


def unasked_is_careful(before: Somebody, event: Event, turn: Turn) -> None:
    if not isinstance(event, Arrived | Knocked):
        return
    me = before.me
    if me.guest or me.hush:
        assert not turn.says
    if me.discreet:
        assert all(isinstance(s, Say) and s.message == "g-notice" for s in turn.says)
    assert before.talk.waiting or isinstance(event, Arrived) or turn.talk.stack[1:] == before.talk.stack[1:]


def guests_leave_nothing(before: Somebody, event: Event, turn: Turn) -> None:
    """CON-01, and a guest is nowhere but in joining."""
    after = before.after(turn)
    if not before.me.guest:
        return
    assert {type(effect).__name__ for effect in turn.effects} <= GUESTS_EFFECTS
    if after.me.guest:
        standing = (*turn.talk.stack[:1], *turn.talk.parked)
        assert {c.flow for c in standing} <= {"joining"}
        kept = {key for c in standing for key, value in c.data.items() if value != ""}
        assert kept <= GUESTS_DATA
        assert not any(isinstance(s, Relay) for s in turn.says)
    if any(isinstance(effect, Forget) for effect in turn.effects):
        assert turn.talk == Talk()


def erased_words_are_in_no_draft(before: Somebody, event: Event, turn: Turn) -> None:
    if not any(isinstance(effect, EraseWords) for effect in turn.effects):
        return
    assert all(FLOWS[c.flow].locked for c in turn.talk.parked)
    for c in turn.talk.waiting:
        written = {step.into for step in FLOWS[c.flow].steps.values() if isinstance(step, Ask)}
        assert c.step == FLOWS[c.flow].start
        assert not written & c.data.keys()


def menu_is_near(before: Somebody, event: Event, turn: Turn) -> None:
    after = before.after(turn)
    locked = any(FLOWS[c.flow].locked for c in (*turn.talk.stack, *turn.talk.parked))
    if not after.me.guest and not locked:
        assert after.does(MENU)[0].place == "menu/menu"


def relayed_words(turn: Turn) -> list[str]:
    """A member's words that this turn decided to send to others."""
    found = []
    for effect in turn.effects:
        match effect:
            case AskPeers():
                found.append(effect.question)
            case SendAnswer():
                found.append(effect.answer)
            case AskMore():
                found.append(effect.question)
            case SendThanks() if effect.thanks:
                found.append(effect.thanks)
    return found


def no_number_goes_out(before: Somebody, event: Event, turn: Turn) -> None:
    assert not any(holds_private(words) for words in relayed_words(turn))


RULES = (
    same_input_same_turn,
    survives_saving,
    facts_named_in_needs_are_enough,
    stands_somewhere,
    way_back_is_short,
    keeps_one_draft_a_flow,
    always_an_answer,
    unasked_is_careful,
    guests_leave_nothing,
    erased_words_are_in_no_draft,
    menu_is_near,
    no_number_goes_out,
)


def keep_all(before: Somebody, event: Event, turn: Turn) -> None:
    for rule in RULES:
        rule(before, event, turn)
