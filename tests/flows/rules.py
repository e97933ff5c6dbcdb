"""What holds of every turn, whatever happens to whom. Each rule fails by `assert`."""

from __future__ import annotations

import json
from dataclasses import replace

from flows import FLOWS
from flows.conversation import Conversation, Relay, Say, Talk, Turn
from flows.effects import (
    DoubtTranslation,
    EraseWords,
    FetchSound,
    Forget,
    Ignore,
    ReportWords,
    ShowOriginal,
    SwitchWriter,
    WaitForHer,
)
from flows.effects.desk_prompts import WorkOnPrompt
from flows.events import Arrived, Event, Global, Hers, Nudged, Sounded, Vouched
from flows.facts import Facts
from flows.machine import step
from flows.needs import needs
from flows.private import holds_private
from flows.steps import Ask, Taking
from tests.flows.known_facts import MENU, PIN
from tests.flows.sending import relayed_words, thoughts, told_parts
from tests.flows.somebody import Somebody

GUESTS_EFFECTS = {
    *("SetLanguage", "JoinGroup", "BecomeMember", "RecordConsent", "Forget", "EraseWords"),
    *("CallPerson", "OptOut", "OptIn", "KeepQuiet", "ShowOriginal", "Remind", "Ignore", "TakeBack"),
    *("AskedSafety", "WaitForHer", "OpenCase", "CallOffCase", "DoubtTranslation", "ReportWords"),
}
GUESTS_DATA = {"language", "word", "consent", "misses", "price"}
ALWAYS = ("pin", "harm")  # looked up for whatever she sends
ANSWERED_ELSEWHERE = (
    ShowOriginal,
    DoubtTranslation,
    WaitForHer,
    SwitchWriter,
    Ignore,
    FetchSound,
    WorkOnPrompt,
    ReportWords,
)
IN_FRONT = {
    *("g-who", "who-word", "who-word-bad", "g-pin-ask", "g-pin-bad", "g-pin-lock", "g-who-writes"),
    *("g-stop", "g-start", "g-start-guest", "g-help", "g-wrong", "move-done", "move-bad", "g-notice"),
    *("g-cover-market", "g-cover-weather", "g-cover-savings", "g-human-ok", "g-human", "g-nudge-last"),
    "g-delete-done",
}
"""What may be said in front of a gate: nothing of hers is in it."""


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
    known = before.facts(event)
    found = {name: getattr(known, name) for name in (*named, *ALWAYS)}
    facts = Facts(before.me, **found)
    assert step(FLOWS, before.talk, event, facts) == turn


def stands_somewhere(before: Somebody, event: Event, turn: Turn) -> None:
    after = before.after(turn)
    joining = any(FLOWS[c.flow].locked for c in turn.talk.parked)
    joined_before = not before.me.guest and before.talk.stack
    assert turn.talk.stack or after.me.guest or joining or not joined_before
    assert len([c for c in turn.talk.stack if not FLOWS[c.flow].gate]) <= 2
    assert len(turn.talk.stack) <= 3
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
    unasked = not isinstance(event, Hers)
    elsewhere = isinstance(event, Global) and event.carrier_replied
    silent = any(isinstance(effect, ANSWERED_ELSEWHERE) for effect in turn.effects)
    assert turn.says or unasked or elsewhere or silent


def unasked_is_careful(before: Somebody, event: Event, turn: Turn) -> None:
    me = before.me
    if isinstance(event, Sounded) and not (me.hush or me.shut):
        return
    if isinstance(event, Hers):
        return
    if me.hush or (me.guest and not isinstance(event, Nudged | Vouched)):
        assert not turn.says
    if me.unsure:
        assert all(isinstance(s, Say) and s.message == "g-who" for s in turn.says)
    elif me.discreet:
        assert all(isinstance(s, Say) and s.message == "g-notice" for s in turn.says)
    told = isinstance(event, Arrived | Nudged | Vouched)
    assert before.talk.waiting or told or turn.talk.stack[1:] == before.talk.stack[1:]


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
    gated = after.me.unsure or after.me.locked or after.me.closed or after.me.which
    if not after.me.guest and not locked and not gated:
        assert after.does(MENU)[0].place == "menu/menu"


def no_number_goes_out(before: Somebody, event: Event, turn: Turn) -> None:
    goes = (*relayed_words(turn), *thoughts(turn), *told_parts(turn))
    assert not any(holds_private(words) for words in goes)


def nothing_passes_a_gate(before: Somebody, event: Event, turn: Turn) -> None:
    """SAF-06, SAF-07: with a gate shut, she sees the gate, or what shows nothing of hers."""
    me = before.me
    if not me.shut or before.after(turn).me != me:
        return
    said = {s.message if isinstance(s, Say) else "relay" for s in turn.says}
    plain = any(FLOWS[c.flow].plain for c in (*before.talk.stack, *turn.talk.stack))
    assert said <= IN_FRONT or (plain and not said & {"g-menu", "g-offer-ask"})
    assert "relay" not in said


def a_pin_is_kept_nowhere(before: Somebody, event: Event, turn: Turn) -> None:
    kept = (*turn.talk.stack, *turn.talk.parked, *turn.talk.waiting)
    digits = {str(value) for c in kept for key, value in c.data.items() if key in ("pin", "came_value")}
    assert PIN not in digits
    assert not before.me.pin or not any(PIN in str(s.values) for s in turn.says if isinstance(s, Say))


AGAIN = (same_input_same_turn, survives_saving, facts_named_in_needs_are_enough, menu_is_near)
"""Each takes another turn: the same in another way, or the next one."""
RULES = (
    stands_somewhere,
    way_back_is_short,
    keeps_one_draft_a_flow,
    always_an_answer,
    unasked_is_careful,
    guests_leave_nothing,
    erased_words_are_in_no_draft,
    no_number_goes_out,
    nothing_passes_a_gate,
    a_pin_is_kept_nowhere,
)


def keep_all(before: Somebody, event: Event, turn: Turn) -> None:
    keep(before, event, turn)
    for rule in AGAIN:
        rule(before, event, turn)


def keep(before: Somebody, event: Event, turn: Turn) -> None:
    for rule in RULES:
        rule(before, event, turn)
