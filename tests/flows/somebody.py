"""Somebody who writes to the line, as far as the machine sees her. Effects become true at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from flows import FLOWS
from flows.asking_facts import Peer
from flows.conversation import Conversation, Say, Talk, Turn
from flows.effects import RecordConsent
from flows.events import Chose, Event, Global, Key, Words
from flows.facts import Facts, Me
from flows.machine import step
from flows.prompts import prompt_of
from flows.steps import Data
from tests.flows.becoming import became
from tests.flows.known_facts import BACK, DAYS, FACTS, GROUPS, HARMS, MEMBER, MENU, PEERS, PHONE, PIN


@dataclass(frozen=True)
class Somebody:
    me: Me = field(default_factory=Me)
    talk: Talk = field(default_factory=Talk)
    peers: tuple[Peer, ...] = field(default=PEERS, repr=False)
    agreed: bool = False
    known: Facts = field(default=FACTS, repr=False)
    differs: frozenset[str] = frozenset()  # the names of what is not as for everybody

    def facts(self, event: Event) -> Facts:
        """As the shell finds them: some are told from what she has just sent."""
        if not isinstance(event, Words):
            return self._wordless
        text = event.text
        return replace(
            self._wordless,
            word=GROUPS.get(text.casefold(), ""),
            pin="none" if len(text) != 4 or not text.isdigit() else "right" if text == PIN else "wrong",
            harm=HARMS.get(text, "none"),
            phone=("+254712345678", "") if PHONE in text else None,
            **DAYS.get(text, {}),  # type: ignore[arg-type]
        )

    @cached_property
    def _wordless(self) -> Facts:
        blank, about = self.known.blank, {c.data.get("dialogue") for c in self.talk.stack}
        spoken_of = blank if blank and blank.id in about else self.known.dialogue
        return replace(self.known, me=self.me, peers=self.peers, agreed=self.agreed, dialogue=spoken_of)

    def turn(self, event: Event) -> Turn:
        return step(FLOWS, self.talk, event, self.facts(event))

    def pausing(self) -> Somebody:
        """A quarter of an hour later: her PIN is asked anew, and which of two is writing."""
        me = replace(self.me, locked=self.me.pin, which=bool(self.me.sharers), joins=False)
        return replace(self, me=me)

    def after(self, turn: Turn) -> Somebody:
        me = replace(self.me, which=False) if self.me.which else self.me
        for effect in turn.effects:
            me = became(me, effect)
        agreed = self.agreed or RecordConsent("onb-agree", "1") in turn.effects
        return replace(self, me=me, talk=turn.talk, agreed=agreed and not me.guest)

    def does(self, *events: Event) -> tuple[Somebody, Turn]:
        """Several events in a row; the last turn is handed back."""
        here = self
        for event in events:
            turn = here.turn(event)
            here = here.after(turn)
        return here, turn

    @property
    def place(self) -> str:
        """`flow/step` of where she stands; empty when she stands nowhere."""
        return f"{self.talk.active.flow}/{self.talk.active.step}" if self.talk.stack else ""

    @property
    def offered(self) -> tuple[str, ...]:
        """The keys she may send now."""
        return tuple(prompt_of(FLOWS, self.talk).options)


def member(**known: object) -> Somebody:
    """A member who has joined and rests."""
    return Somebody(replace(MEMBER, **known), agreed=True)  # type: ignore[arg-type]


def with_pin(**known: object) -> Somebody:
    return member(pin=True, locked=True, discreet=True, **known)


def on_a_shared_phone() -> Somebody:
    return member(sharers={"m1": "Mango", "m2": "Fig"}, which=True, discreet=True)


def not_agreed() -> Somebody:
    return replace(member(), agreed=False)


def knowing(somebody: Somebody, **known: object) -> Somebody:
    """The same woman where other things are so."""
    other = replace(somebody.known, **known)  # type: ignore[arg-type]
    return replace(somebody, known=other, differs=somebody.differs | known.keys())


def guessing() -> Somebody:
    """A guest who has sent four wrong words today."""
    data: Data = {"language": "en", "word": "", "misses": 4}
    return Somebody(talk=Talk((Conversation("joining", "word_again", data),)))


def at_the_desk(**known: object) -> Somebody:
    """A member who works the desk, and has just sent its word."""
    she = replace(MEMBER, desk=True, discreet=True, **{"pin": True, **known})  # type: ignore[arg-type]
    return Somebody(she, agreed=True).does(Global(Key.DESK))[0]


def maybe_a_stranger() -> Somebody:
    return member(unsure=True)


def heard(text: str) -> Event:
    """One cell of a test's table: a key of those below, a digit that chooses, or words."""
    return KEYS[text] if text in KEYS else Chose(text) if len(text) == 1 and text.isdigit() else Words(text)


KEYS: dict[str, Event] = {
    "00": MENU,
    "b": BACK,
    "?": Global(Key.HELP),
    "L": Global(Key.LANGUAGE),
    "X": Global(Key.HIDE),
    "STOP": Global(Key.STOP),
    "START": Global(Key.START),
    "ORIG": Global(Key.ORIGINAL),
    "DELETE": Global(Key.ERASE),
    "DELETE ALL": Global(Key.ERASE_ALL),
}


def sentences(turn: Turn) -> list[str]:
    """What was said, as catalogue ids; a relay is `relay <id of the words>`."""
    return [s.message if isinstance(s, Say) else f"relay {s.words}" for s in turn.says]
