"""The machine: one event in, one turn out, and nothing else happens.

A member always stands somewhere: `Talk.stack`. Its last conversation is the active one and rests on a step
that takes something from her (ask, choose, pick, wait). An event that the step takes leads to another step;
from there the machine walks by itself through what needs nobody (check, do, go, end) until it rests again.
Whatever it says on the way is collected, whatever should become true is collected, and the caller decides
what to do with both. So a turn can be taken twice, tested without anything else, and drawn as a picture.

Three things are not in any flow's own table, because they hold in all of them:

*The keys.* Menu, back, help, language and the rest mean the same everywhere. Help, language, "still not
clear", "welcome back" and "you have something new" are flows of their own that lie *over* the active one
(`Flow.over`). What they do not take falls through to the conversation beneath, so that a woman who asked
for help can simply answer the question she was asked.

*The ladder.* What a step does not take is a miss. The first is answered with the digits that would do, the
second with three ways out, the third calls a person. A valid reply takes her off the ladder.

*What comes from elsewhere.* An offer or an answer never breaks into something she is writing. It waits, and
is shown when she comes to rest, or is announced without content half an hour later. In discreet mode it is
always announced without content. What she leaves is kept as its flow says: a draft, or waiting again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from flows.conversation import Conversation, Relay, Say, Saying, Talk, Turn
from flows.effects import CallPerson, Effect, KeepQuiet, Knock, OptIn, OptOut, ShowOriginal
from flows.events import Arrived, Chose, Event, Global, Key, Knocked, Media, Picked, Pressed, Words
from flows.facts import Facts
from flows.prompts import prompt_at, takes
from flows.steps import (
    Asking,
    Check,
    Choose,
    Data,
    Do,
    End,
    Flow,
    Flows,
    Go,
    Pick,
    Step,
    Taking,
    Then,
    Value,
    Wait,
)

KNOCK_MINUTES = 30  # PRODUCT 6
REST = ("menu", "rest")
MENU = ("menu", "menu")
AGAIN, STUCK, CALLED = 1, 2, 3  # rungs of the ladder


def step(flows: Flows, talk: Talk, event: Event, facts: Facts) -> Turn:
    """Take one event. Raises `KeyError` only for a conversation whose flow or step no longer exists."""
    machine = _Machine(flows, facts, talk)
    machine.take(event)
    return Turn(machine.talk, tuple(machine.says), tuple(machine.effects))


@dataclass
class _Machine:
    flows: Flows
    facts: Facts
    talk: Talk
    says: list[Saying] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)

    @property
    def here(self) -> Conversation:
        return self.talk.active

    @property
    def flow(self) -> Flow:
        return self.flows[self.here.flow]

    @property
    def at(self) -> Step:
        return self.flow.steps[self.here.step]

    # what happens

    def take(self, event: Event) -> None:
        if not self.talk.stack:
            self._begin(event)
            return
        match event:
            case Global():
                KEYS[event.key](self, event)
            case Arrived():
                self._arrive(Conversation(event.flow, self.flows[event.flow].start, dict(event.data)))
            case Knocked():
                self._knock()
            case Pressed():
                self._press(event)
            case Media(kind):
                self._say(Say("g-media-sms" if kind == "empty" else "g-media-words"))
            case Chose() | Picked() | Words():
                self._reply(event)

    def _begin(self, event: Event) -> None:
        """Somebody who stands nowhere: a guest starts joining or goes on with it, a member comes to rest."""
        if isinstance(event, Global) and event.key in (Key.STOP, Key.START):
            KEYS[event.key](self, event)
            return
        if not self.facts.me.guest:
            self.talk = replace(self.talk, stack=(Conversation(*REST),))
            self.take(event)
            return
        if self.talk.parked:
            self._take_up(self.talk.parked[0])
            self._ask()
            return
        first = event.text if isinstance(event, Words) else ""
        self.talk = Talk((Conversation("joining", self.flows["joining"].start, {"first": first}),))
        self._walk()

    def _reply(self, event: Chose | Picked | Words) -> None:
        taken = takes(self.at, event)
        if taken is not None:
            self._to(taken[0], taken[1])
        elif self.flow.over:
            self.talk = self.talk.beneath()
            self._reply(event)
        else:
            self._miss(event)

    def _press(self, event: Pressed) -> None:
        """A button of a prompt she has left: she goes back to it if it is kept; if not, she is asked anew."""
        kept = (*self.talk.parked, *self.talk.waiting)
        old = next((c for c in kept if f"{c.flow}/{c.step}" == event.prompt), None)
        if old is None:
            self._again()
            return
        self._leave()
        self._take_up(old)
        self._reply(Chose(event.key))

    # the walk

    def _to(self, name: str, data: Data) -> None:
        trail = (*self.here.trail, self.here.step) if isinstance(self.at, Asking) else self.here.trail
        self.talk = self.talk.top(replace(self.here.at(name, data), trail=trail))
        self._walk()

    def _walk(self) -> None:
        while True:
            match self.at:
                case Check() as check:
                    outcome = check.test(self.facts, self.here.data)
                    self.talk = self.talk.top(self.here.at(check.to[outcome]))
                case Do() as do:
                    done = do.act(self.facts, self.here.data)
                    self.effects.extend(done.effects)
                    self.talk = self.talk.top(self.here.at(do.to, done.data))
                case Go() as go:
                    self._go(go)
                    return
                case End() as end:
                    self._end(end)
                    return
                case _:
                    self._ask()
                    return

    def _go(self, go: Go) -> None:
        data = {key: self.here.data[key] for key in go.carry if key in self.here.data}
        new = Conversation(go.flow, self.flows[go.flow].start, data)
        if self.flows[go.flow].over:
            below = self.talk.stack[:-1] if self.flow.over else (Conversation(*REST),)
            self.talk = replace(self.talk, stack=(*below, new))
            self._walk()
            return
        if self.flow.over:
            self.talk = self.talk.beneath()
            self._leave()
        draft = next((c for c in self.talk.parked if c.flow == go.flow), None)
        if draft is None or data:
            self.talk = replace(self.talk, stack=(new,))
            self._walk()
        else:
            self._take_up(draft)
            self._over("resume", step=f"thing-{draft.flow}")

    def _end(self, end: End) -> None:
        if end.relay:
            self._relay(end.relay)
        if end.says:
            self._say(Say(end.says, self.here.data))
        THEN[end.then](self)

    def _beneath(self) -> None:
        self.talk = self.talk.beneath()
        self._ask()

    def _start_over(self) -> None:
        self.talk = self.talk.beneath()
        self.talk = self.talk.top(Conversation(self.here.flow, self.flow.start))
        self._walk()

    def _throw_away(self) -> None:
        self.talk = replace(self.talk, stack=(Conversation(*MENU),))
        self._ask()

    def _keep_draft(self) -> None:
        self._leave()
        self._rest()

    def _show_waiting(self) -> None:
        self.talk = self.talk.beneath()
        self._show_next()

    def _ask(self) -> None:
        """Say what the step says. Resting says nothing."""
        at = self.at
        if not isinstance(at, Asking):
            return
        if not isinstance(at, Pick) and at.relay:
            self._relay(at.relay)
        quotes = {}
        if isinstance(at, Choose) and at.quote:
            quotes = {at.quote[0]: str(self.here.data[at.quote[1]])}
        self._say(Say(at.says, self.here.data, quotes=quotes, prompt=prompt_at(self.flow, self.here.step)))

    def _say(self, saying: Say) -> None:
        names = {key: str(saying.values[key]) for key in ("step", "thing") if key in saying.values}
        self.says.append(replace(saying, names=names))

    def _relay(self, key: str) -> None:
        data = self.here.data
        self.says.append(Relay(str(data[key]), str(data.get("nick", "")), str(data.get("place", ""))))

    # the keys

    def _stop(self, event: Global) -> None:
        self._fall_silent()
        self.effects.append(OptOut())
        self._unless_carrier(event, Say("g-stop"))

    def _start(self, event: Global) -> None:
        self.effects.append(OptIn())
        self._unless_carrier(event, Say("g-start"))

    def _unless_carrier(self, event: Global, saying: Say) -> None:
        if not event.carrier_replied:
            self._say(saying)

    def _hide(self, _: Global) -> None:
        self._fall_silent()
        self.effects.append(KeepQuiet())
        self._say(Say("g-cover-market"))

    def _fall_silent(self) -> None:
        self._leave()
        if not self.facts.me.guest:
            self.talk = replace(self.talk, stack=(Conversation(*REST),))

    def _original(self, _: Global) -> None:
        self.effects.append(ShowOriginal())

    def _help(self, event: Global) -> None:
        if not event.carrier_replied:
            self._over("help")

    def _language(self, _: Global) -> None:
        self._over("language")

    def _back(self, _: Global) -> None:
        trail = self.here.trail
        if trail:
            self.talk = self.talk.top(replace(self.here, step=trail[-1], trail=trail[:-1], misses=0))
            self._ask()
        elif self.flow.over:
            self.talk = self.talk.beneath()
            self._again()
        else:
            self._menu()

    def _menu(self, _: Global | None = None) -> None:
        while self.flow.over:
            self.talk = self.talk.beneath()
        if self.flow.locked:
            self._again()
            return
        self._leave()
        self.talk = replace(self.talk, stack=(Conversation(*MENU),))
        self._ask()

    def _again(self) -> None:
        """Ask once more what was asked; somebody at rest gets the menu."""
        if isinstance(self.at, Wait):
            self.talk = self.talk.top(Conversation(*MENU))
        self._ask()

    def _over(self, flow: str, **data: Value) -> None:
        while self.flow.over:
            self.talk = self.talk.beneath()
        self.talk = self.talk.onto(Conversation(flow, self.flows[flow].start, data))
        self._walk()

    # the ladder

    def _miss(self, event: Chose | Picked | Words) -> None:
        misses = self.here.misses + 1
        self.talk = self.talk.top(replace(self.here, misses=misses))
        if misses == AGAIN:
            self._say(self._once_more(event))
        elif misses == STUCK:
            self._over("stuck")
        elif misses >= CALLED:
            self.talk = self.talk.top(replace(self.here, misses=0))
            self.effects.append(CallPerson("stuck"))
            self._say(Say("g-err3"))

    def _once_more(self, event: Chose | Picked | Words) -> Say:
        prompt = prompt_at(self.flow, self.here.step)
        if not isinstance(self.at, Choose | Pick):
            return Say(prompt.messages[0], self.here.data, prompt=prompt, form="again")
        heard = event.text if isinstance(event, Words) else ""
        return Say("g-err1", {"t": heard, "opts": ", ".join(prompt.options)})

    # what comes from elsewhere

    def _arrive(self, item: Conversation) -> None:
        self.talk = replace(self.talk, waiting=(*self.talk.waiting, item))
        self._knock(first=True)

    def _knock(self, *, first: bool = False) -> None:
        me = self.facts.me
        if not self.talk.waiting or me.hush or me.guest:
            return
        if self._resting and not me.discreet:
            self._show_next()
        elif self._resting or not first:
            self._over("notice", n=len(self.talk.waiting))
        else:
            self.effects.append(Knock(KNOCK_MINUTES))

    @property
    def _resting(self) -> bool:
        return len(self.talk.stack) == 1 and self.flow.keep == "nothing" and not self.flow.locked

    def _show_next(self) -> None:
        self._leave()
        if not self.talk.waiting:
            self.talk = replace(self.talk, stack=(Conversation(*MENU),))
            self._ask()
            return
        self._take_up(self.talk.waiting[0])
        self._walk()

    def _rest(self) -> None:
        """Nothing more to do here; what waits for her may now be shown, in answer to what she did."""
        self.talk = replace(self.talk, stack=(Conversation(*REST),))
        self._knock()

    # leaving and coming back

    def _leave(self) -> None:
        """Keep every conversation of the stack as its flow says, and stand nowhere for a moment."""
        for conversation in self.talk.stack:
            kept = self._restable(conversation)
            match self.flows[conversation.flow].keep:
                case "draft":
                    others = tuple(c for c in self.talk.parked if c.flow != kept.flow)
                    self.talk = replace(self.talk, parked=(*others, kept))
                case "waiting":
                    self.talk = replace(self.talk, waiting=(*self.talk.waiting, kept))
                    self.effects.append(Knock(KNOCK_MINUTES))
                case "nothing":
                    pass
        self.talk = replace(self.talk, stack=())

    def _restable(self, conversation: Conversation) -> Conversation:
        if (
            isinstance(self.flows[conversation.flow].steps[conversation.step], Taking)
            or not conversation.trail
        ):
            return replace(conversation, misses=0)
        *trail, last = conversation.trail
        return replace(conversation, step=last, trail=tuple(trail), misses=0)

    def _take_up(self, kept: Conversation) -> None:
        self.talk = Talk(
            stack=(kept,),
            parked=tuple(c for c in self.talk.parked if c is not kept),
            waiting=tuple(c for c in self.talk.waiting if c is not kept),
        )


KEYS: Mapping[Key, Callable[[_Machine, Global], None]] = {
    Key.STOP: _Machine._stop,
    Key.START: _Machine._start,
    Key.HIDE: _Machine._hide,
    Key.BACK: _Machine._back,
    Key.MENU: _Machine._menu,
    Key.HELP: _Machine._help,
    Key.LANGUAGE: _Machine._language,
    Key.ORIGINAL: _Machine._original,
}

THEN: Mapping[Then, Callable[[_Machine], None]] = {
    "rest": _Machine._rest,
    "beneath": _Machine._beneath,
    "again": _Machine._start_over,
    "away": _Machine._throw_away,
    "draft": _Machine._keep_draft,
    "waiting": _Machine._show_waiting,
}
