"""Why a message did not go, and what to do about it.

A closed set: every carrier's codes are folded into these. `plan` is pure: the caller brings the number of
attempts and a random number, and carries out what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.channels.plans import AskFirst, FallBack, GiveUp, Halt, Plan, Retry, Suppress, Way

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Refusal(StrEnum):
    """Everything that can be wrong with a message that did not go."""

    OPTED_OUT = "opted out"
    BLOCKED = "she blocked the line"
    NO_SUCH_ADDRESS = "no such address"
    SEEMS_GONE = "address seems gone"
    CARRIER_BLOCKS = "blocked on the way to her"
    PHONE_OFF = "phone off"
    NOT_ON_CHANNEL = "not reachable on this channel"
    WINDOW_CLOSED = "outside the window"
    MENU_REFUSED = "menu refused"
    TEXT_REFUSED = "text refused"
    FILTERED = "filtered as spam"
    EXPIRED = "expired in the queue"
    BUSY = "too many at once"
    LIMIT = "channel limit reached"
    DAY_LIMIT = "limit of the day reached"
    QUEUE_FULL = "the carrier's queue is full"
    LOOP = "too many messages between two numbers"
    TROUBLE = "the carrier failed"
    NOT_REACHED = "the carrier was not reached"
    UNCERTAIN = "nobody knows whether it went"
    COUNTRY_CLOSED = "the account may not write there"
    SENDER_UNFIT = "our number may not write there"
    MISUSE = "our request was wrong"
    SETUP = "the account or the sender is not set up"
    SUSPENDED = "the account is suspended"
    UNKNOWN = "unknown code"


class Refused(Exception):
    """The carrier did not take a message. Carries no words and no address, so it may be logged."""

    def __init__(self, refusal: Refusal, code: int | None = None) -> None:
        super().__init__(refusal, code)
        self.refusal = refusal
        self.code = code

    def __str__(self) -> str:
        return f"{self.refusal} ({self.code})" if self.code else str(self.refusal)

    def without_menu(self) -> Refused:
        """The same of a letter that went as plain text: then it was not the menu that displeased.

        Without this a text that breaks a rule would fall back to itself for ever.
        """
        if self.refusal is Refusal.MENU_REFUSED:
            return Refused(Refusal.TEXT_REFUSED, self.code)
        return self


@dataclass(frozen=True, slots=True)
class Rule:
    """Wait `waits[n-1]` after the nth attempt; when none is left, `then`. `why` is for people.

    `ask`: a repeat might be a second copy. `alert`: an operator should know.
    """

    then: Plan
    why: str
    waits: tuple[timedelta, ...] = ()
    ask: bool = False
    alert: bool = False


DOUBT = GiveUp(doubt=True)
DOUBLING = tuple(SECOND * 2**n for n in range(10))
HOURLY = (HOUR,) * 24

RULES: Mapping[Refusal, Rule] = {
    Refusal.OPTED_OUT: Rule(Suppress(), "She said STOP to the carrier. Her word holds for us too."),
    Refusal.BLOCKED: Rule(Suppress(), "A block is a STOP without the word."),
    Refusal.NO_SUCH_ADDRESS: Rule(DOUBT, "No repeat will make the number exist."),
    Refusal.SEEMS_GONE: Rule(DOUBT, "Networks say this by mistake too: believe the second time.", (HOUR,)),
    Refusal.CARRIER_BLOCKS: Rule(DOUBT, "May pass; repeats look like spam.", (6 * HOUR, DAY)),
    Refusal.PHONE_OFF: Rule(
        GiveUp(), "Phones are off for want of power.", (30 * MINUTE, 2 * HOUR, 8 * HOUR, DAY)
    ),
    Refusal.NOT_ON_CHANNEL: Rule(FallBack(Way.OTHER_CHANNEL), "The person is there, the application is not."),
    Refusal.WINDOW_CLOSED: Rule(FallBack(Way.TEMPLATE), "WhatsApp takes free text for 24 hours only."),
    Refusal.MENU_REFUSED: Rule(FallBack(Way.PLAIN), "The numbered text says the same and needs nothing."),
    Refusal.TEXT_REFUSED: Rule(GiveUp(), "The same text would be refused again.", alert=True),
    Refusal.FILTERED: Rule(
        GiveUp(), "Sending a filtered text again makes the filter worse for everybody.", alert=True
    ),
    Refusal.EXPIRED: Rule(GiveUp(), "It waited for hours: what it said may be stale."),
    Refusal.BUSY: Rule(GiveUp(), "Never processed, so always safe to repeat.", (*DOUBLING, *HOURLY)),
    Refusal.LIMIT: Rule(
        GiveUp(),
        "One code says both 'slow down' and 'wait a day': try the first, then the second.",
        (5 * SECOND, 30 * SECOND, 5 * MINUTE, DAY),
    ),
    Refusal.DAY_LIMIT: Rule(
        GiveUp(), "Days end at unlike hours for carriers.", (6 * HOUR, 12 * HOUR, DAY), alert=True
    ),
    Refusal.QUEUE_FULL: Rule(
        GiveUp(), "Ten hours of messages wait before this one.", (10 * MINUTE, HOUR, 4 * HOUR), alert=True
    ),
    Refusal.LOOP: Rule(
        GiveUp(),
        "A lively talk looks like two machines answering each other.",
        (MINUTE, 5 * MINUTE, 30 * MINUTE),
    ),
    Refusal.TROUBLE: Rule(GiveUp(), "Theirs, and passing.", (MINUTE, 10 * MINUTE, HOUR)),
    Refusal.NOT_REACHED: Rule(GiveUp(), "Nothing left this machine.", (*DOUBLING, *HOURLY), alert=True),
    Refusal.UNCERTAIN: Rule(
        GiveUp(),
        "Creating a message is not idempotent: a blind repeat could reach her twice.",
        (10 * SECOND, MINUTE, 10 * MINUTE, HOUR),
        ask=True,
        alert=True,
    ),
    Refusal.COUNTRY_CLOSED: Rule(GiveUp(), "The operator opens countries at the carrier.", alert=True),
    Refusal.SENDER_UNFIT: Rule(FallBack(Way.OTHER_CHANNEL), "True for her network, not for all.", alert=True),
    Refusal.MISUSE: Rule(GiveUp(), "A mistake of ours; repeating it does not mend it.", alert=True),
    Refusal.SETUP: Rule(Halt(), "Every letter would be refused alike.", alert=True),
    Refusal.SUSPENDED: Rule(Halt(), "Every letter would be refused alike.", alert=True),
    Refusal.UNKNOWN: Rule(GiveUp(), "Carriers add codes; guessing could text her twice.", alert=True),
}


def plan(refusal: Refusal, attempts: int, jitter: float = 0.0) -> Plan:
    """What to do after the `attempts`-th attempt (1 is the first) ended so. `jitter` from 0 to 1.

    Waits grow by up to half of themselves with the jitter, so that what failed together returns apart.
    """
    rule = RULES[refusal]
    if attempts > len(rule.waits):
        return rule.then
    after = rule.waits[attempts - 1] * (1 + jitter / 2)
    return AskFirst(after) if rule.ask else Retry(after)


def needs_operator(refusal: Refusal) -> bool:
    """True when somebody who keeps the machine should hear of it."""
    return RULES[refusal].alert
