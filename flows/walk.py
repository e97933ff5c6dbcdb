"""The walk: where a member stands during a turn, and how the machine goes on from there by itself.

It passes what needs nobody (check, do, go, end), collects what is said and decided on the way, and stops at
the next step that takes something from her. `flows.machine` and `flows.keys` decide where it starts.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from flows.conversation import UNASKED, Conversation, Saying, Talk
from flows.effects import Effect, EraseWords, Forget, Knock
from flows.endings import THEN
from flows.facts import Facts
from flows.keeping import erased, left, taken_up
from flows.resting import KNOCK_MINUTES, MENU, REST
from flows.saying import asked, relayed, stated, told
from flows.speaking import facts_of
from flows.steps import (
    Asking,
    Check,
    Choose,
    Data,
    End,
    Flow,
    Flows,
    Go,
    Passing,
    Step,
    Tell,
    Value,
    Wait,
)

UNSEEN = "unseen"  # in the data of what is announced only, though she is not discreet


@dataclass
class Walk:
    """One turn in the making. `says` and `effects` only grow.

    `through` is what a gate that was just passed remembers. `unasked`: she has not written, so at most one
    thing is shown to her.
    """

    flows: Flows
    facts: Facts
    talk: Talk
    says: list[Saying] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    through: Data | None = None
    unasked: bool = False

    @property
    def here(self) -> Conversation:
        return self.talk.active

    @property
    def flow(self) -> Flow:
        return self.flows[self.here.flow]

    @property
    def at(self) -> Step:
        return self.flow.steps[self.here.step]

    # going on

    def to(self, name: str, data: Data) -> None:
        """Answered: go to the step `name`, which may lead further."""
        if isinstance(self.at, Asking):
            self.talk = self.talk.top(self.here.passed())
        self._move(name, data)
        self.on()

    def on(self) -> None:
        """Go on until a step takes something from her."""
        while isinstance(self.at, Passing):
            self._pass(self.at)
        match self.at:
            case Go() as go:
                self._go(go)
            case End() as end:
                self.says += relayed(end.relay, self.here.data)
                if end.says:
                    self.says.append(told(end.says, self.here.data))
                THEN[end.then](self)
            case _:
                self.ask()

    def _pass(self, at: Passing) -> None:
        if isinstance(at, Tell):
            self.says += stated(at, self.here.data)
            self._move(at.to)
            return
        if isinstance(at, Check):
            self._move(at.to[at.test(facts_of(self.facts, self.here.data), self.here.data)])
            return
        done = at.act(facts_of(self.facts, self.here.data), self.here.data)
        self.effects += done.effects
        self._move(at.to, done.data)

    def _move(self, name: str, data: Data | None = None) -> None:
        self.talk = self.talk.top(self.here.at(name, data))

    def _go(self, go: Go) -> None:
        data = {key: self.here.data[key] for key in go.carry if key in self.here.data}
        new = Conversation(go.flow, self.flows[go.flow].start, data)
        if go.back:
            self._move(go.back)
            # What she has not been shown yet nothing can answer.
            self.talk = self.talk.top(replace(self.here, misses=UNASKED)).onto(new)
            self.on()
            return
        if self.flows[go.flow].over:
            below = self.talk.stack[:-1] if self.flow.over else (REST,)
            self.talk = self.talk.standing(*below, new)
            self.on()
            return
        if self.flow.over:
            self.uncover()
            if self.flow.locked:
                self.ask()
                return
            self.leave()
        self._open(new)

    def _open(self, new: Conversation) -> None:
        """A conversation of her own choice; a draft of the same kind is offered instead of an empty one."""
        draft = next((c for c in self.talk.parked if c.flow == new.flow), None)
        if draft is None or new.data:
            self.talk = self.talk.standing(new)
            self.on()
        else:
            self.talk = taken_up(self.talk, draft)
            self.over("resume", thing=f"thing-{draft.flow}")

    # asking

    def ask(self) -> None:
        """Say what the step says. Resting says nothing."""
        if self.here.misses == UNASKED:
            self.talk = self.talk.top(replace(self.here, misses=0))
        self.says += asked(self.flow, self.here)

    def again(self) -> None:
        """Ask once more what was asked; somebody at rest gets the menu. The desk may be at work for her."""
        if isinstance(self.at, Wait) and self.flow.desk:
            self.says.append(told("k-b-moment"))
            return
        if isinstance(self.at, Wait):
            self.talk = self.talk.top(MENU)
        self.ask()

    def menu(self) -> None:
        """The menu, where it is open; where it is not, she is asked once more."""
        self.uncover()
        if not self.flow.locked:
            self.leave()
            self.talk = self.talk.standing(MENU)
        self.ask()

    def over(self, flow: str, **data: Value) -> None:
        """Lay one of the small conversations over the active one; never two at a time."""
        self.uncover()
        self.talk = self.talk.onto(Conversation(flow, self.flows[flow].start, data))
        self.on()

    def uncover(self) -> None:
        """Take away what lies over her own conversation."""
        while self.flow.over:
            self.talk = self.talk.beneath()

    def stand(self) -> None:
        """Whoever stands nowhere goes on with joining where she broke it off, or comes to rest."""
        if not self.talk.stack:
            begun = next((c for c in self.talk.parked if self.flows[c.flow].locked), None)
            self.talk = taken_up(self.talk, begun) if begun else self.talk.standing(REST)

    # what waits

    def knock(self, *, first: bool = False) -> None:
        """Show or announce what waits for her, if she may hear it now. `first`: it has just come."""
        me = self.facts.me
        if not (self.shown and self.talk.stack) or me.hush or me.guest or self.locked:
            return
        if self.resting and not me.discreet and not any(c.data.get(UNSEEN) for c in self.talk.waiting):
            self.show_next()
        elif self.resting or not first:
            self.over("notice", n=len(self.talk.waiting))
        else:
            self.effects.append(Knock(KNOCK_MINUTES))

    @property
    def shown(self) -> tuple[Conversation, ...]:
        """What waits for her and may be shown now."""
        waiting, full = self.talk.waiting, self.unasked and self.facts.me.full
        return tuple(c for c in waiting if self.flows[c.flow].free) if full else waiting

    @property
    def resting(self) -> bool:
        """She is asked nothing, or stands in a menu where a sentence of hers would begin something new."""
        if self.flow.desk:
            return False
        return isinstance(self.at, Wait) or (isinstance(self.at, Choose) and self.at.words is not None)

    @property
    def locked(self) -> bool:
        """She has not finished joining: the menu is closed, and nothing from elsewhere is shown."""
        return any(self.flows[conversation.flow].locked for conversation in self.talk.stack)

    def show_next(self) -> None:
        self.leave()
        if self.shown:
            first = min(self.shown, key=lambda waits: self.flows[waits.flow].rank)
            self.talk = taken_up(self.talk, first)
            self.on()
        else:
            self.talk = self.talk.standing(MENU)
            self.ask()

    # leaving and resting

    def leave(self, minutes: int = KNOCK_MINUTES) -> None:
        """Put away everything of the stack; what waits for her comes back after so many minutes."""
        before = len(self.talk.waiting)
        self.talk = left(self.flows, self.talk)
        if len(self.talk.waiting) > before:
            self.effects.append(Knock(minutes))

    def settle(self) -> None:
        """A member comes to rest. Who is still joining stands nowhere; who refused is not known any more."""
        kept = erased(self.flows, self.talk) if EraseWords() in self.effects else self.talk
        joining = any(self.flows[conversation.flow].locked for conversation in kept.parked)
        nobody = Forget() in self.effects or (self.facts.me.guest and not joining)
        self.talk = Talk() if nobody else kept.standing(*(() if joining else (REST,)))
