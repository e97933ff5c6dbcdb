"""Somebody who writes to the line, as far as the machine sees her. Effects become true at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from flows import FLOWS
from flows.conversation import Say, Talk, Turn
from flows.effects import BecomeMember, BeDiscreet, Effect, Forget, KeepQuiet, SetLanguage, SetNickname
from flows.events import Arrived, Chose, Event, Global, Key, Words
from flows.facts import Asker, Facts, Me, Peer
from flows.machine import step
from flows.prompts import prompt_of

PEERS = tuple(
    Peer(
        id=f"p{n}",
        language=("en", "es", "fr")[n % 3],
        country=f"c{n % 2}",
        place=f"place {n % 4}",
        kind_of_place="village",
        near=n == 0,
        knows_topic=n % 2 == 0,
        helped_on_topic=False,
        offers_this_week=n % 3,
        days_since_offer=n * 10,
        reachable_language=True,
    )
    for n in range(8)
)
GROUPS = {"ceibo": "g1", "baobab": "g2"}
BROUGHT: dict[str, dict[str, str]] = {
    "answer": {"offer": "o1", "words": "w1", "place": "Lima", "long": "yes"},
    "receive": {"answer": "a1", "words": "w2", "nick": "Papaya", "place": "Kisumu"},
    "further": {"answer": "a2", "offer": "o2", "words": "w3", "nick": "", "place": "Lima"},
    "thanked": {"words": "w4", "nick": "Fig", "place": "Lima"},
    "thanks": {"nick": "Fig", "place": "Lima"},
    "thanks_anon": {"nick": "", "place": "Lima"},
    "know": {},
}
MENU, BACK = Global(Key.MENU), Global(Key.BACK)
MEMBER = Me(language="en", nick="Mango", guest=False)


def arrived(flow: str, **data: str) -> Arrived:
    return Arrived(flow, {**BROUGHT[flow], **data})


@dataclass(frozen=True)
class Somebody:
    me: Me = field(default_factory=Me)
    talk: Talk = field(default_factory=Talk)
    peers: tuple[Peer, ...] = PEERS

    @property
    def facts(self) -> Facts:
        return Facts(self.me, GROUPS, Asker("es", "c0", "village", "water"), self.peers, "Tamarind")

    def turn(self, event: Event) -> Turn:
        return step(FLOWS, self.talk, event, self.facts)

    def after(self, turn: Turn) -> Somebody:
        me = self.me
        for effect in turn.effects:
            me = became(me, effect)
        return replace(self, me=me, talk=turn.talk)

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


def became(me: Me, effect: Effect) -> Me:
    match effect:
        case BecomeMember():
            return replace(me, guest=False)
        case SetNickname(nick):
            return replace(me, nick=nick)
        case SetLanguage(language):
            return replace(me, language=language)
        case BeDiscreet():
            return replace(me, discreet=True)
        case KeepQuiet():
            return replace(me, hush=True)
        case Forget():
            return Me()
    return me


def member(*, discreet: bool = False, hush: bool = False) -> Somebody:
    """A member who has joined and rests."""
    return Somebody(replace(MEMBER, discreet=discreet, hush=hush))


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
