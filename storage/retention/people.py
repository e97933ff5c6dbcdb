"""What waits for persons, addresses, safety cases, and the members themselves."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import exists

from storage.outbox import UNDONE
from storage.retention.spans import DAY, MONTH, YEAR
from storage.rule import BEFORE, Rule
from storage.schema import Address, Card, Code, Consent, Decision, Member, Outbox, SafetyCase, table
from storage.staying import LAST_SEEN

ADDRESS = table(Address)
CARD = table(Card)
CODE = table(Code)
CONSENT = table(Consent)
DECISION = table(Decision)
MEMBER = table(Member)
OUTBOX = table(Outbox)
CASE = table(SafetyCase)

_CASE_OPEN = exists().where(CASE.c.member_id == MEMBER.c.id, CASE.c.state == "open")
_UNDER_WAY = exists().where(OUTBOX.c.address_id == ADDRESS.c.id, OUTBOX.c.state.in_(UNDONE))

PEOPLE_KEPT: tuple[Rule, ...] = (
    Rule(
        "what she wrote for a person, once the card is closed",
        90 * DAY,
        "she may come back to it with the person",
        CARD,
        (CARD.c.closed_at < BEFORE) & (CARD.c.note != ""),
        empties={"note": ""},
    ),
    Rule(
        "a closed card",
        YEAR,
        "how many women needed a person, and for what",
        CARD,
        CARD.c.closed_at < BEFORE,
    ),
    Rule(
        "a code to carry over",
        timedelta(),
        "it says itself until when it is good",
        CODE,
        CODE.c.expires_at < BEFORE,
    ),
    Rule(
        "a number that was wrong",
        timedelta(hours=1),
        "the apology must leave; then only its hash stays",
        ADDRESS,
        (ADDRESS.c.state == "wrong")
        & (ADDRESS.c.changed_at < BEFORE)
        & (ADDRESS.c.sealed != b"")
        & ~_UNDER_WAY,
        empties={"sealed": b""},
    ),
    Rule(
        "the hash of a number that was wrong",
        7 * DAY,
        "nobody is written to there by mistake again",
        ADDRESS,
        (ADDRESS.c.state == "wrong") & (ADDRESS.c.changed_at < BEFORE),
    ),
    Rule(
        "a safety case that is closed",
        90 * DAY,
        "the trained woman may have to come back to it",
        CASE,
        CASE.c.closed_at < BEFORE,
    ),
    Rule(
        "a guest",
        7 * DAY,
        "she has agreed to nothing; one whom a trained woman is to contact is kept until then",
        MEMBER,
        (MEMBER.c.state == "guest") & (LAST_SEEN < BEFORE) & ~_CASE_OPEN,
        erases=True,
    ),
    Rule(
        "somebody who said no or erased herself",
        DAY,
        "she is erased after ten minutes; this is for the case that a timer was lost",
        MEMBER,
        (MEMBER.c.state == "leaving") & (LAST_SEEN < BEFORE),
        erases=True,
    ),
    Rule(
        "a member who has been silent for 24 months, and does not answer whether she stays",
        MONTH,
        "she was asked once",
        MEMBER,
        (MEMBER.c.stay_asked_at < BEFORE) & (MEMBER.c.stay_asked_at > LAST_SEEN),
        erases=True,
    ),
    Rule(
        "the proof of a consent that has ended",
        2 * YEAR,
        "what she was asked, as a hash, and what she said; it names nobody",
        CONSENT,
        CONSENT.c.ended_at < BEFORE,
    ),
    Rule(
        "what persons of the team did with a question or a translation",
        2 * YEAR,
        "whoever watches over the team reads it; it names no member and holds no words",
        DECISION,
        DECISION.c.created_at < BEFORE,
    ),
)
