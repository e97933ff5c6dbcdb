"""What is kept, and for how long: one rule a row, carried out each night in this order (`bot.upkeep`).

`docs/retention.md` is made from this table. What a woman erases herself is gone at once (`storage.erasing`).
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Text, case, exists, func, or_, select
from sqlalchemy.dialects.postgresql import array

from flows.conversation import UNASKED
from storage.outbox import UNDONE
from storage.rule import BEFORE, Rule
from storage.schema import (
    Address,
    Answer,
    Card,
    Code,
    Consent,
    Conversation,
    Inbox,
    Member,
    Outbox,
    Picture,
    Question,
    SafetyCase,
    Timer,
    Words,
    table,
)
from storage.staying import LAST_SEEN

ADDRESS, ANSWER, CARD, CODE, CONSENT = table(Address), table(Answer), table(Card), table(Code), table(Consent)
CONVERSATION, INBOX, MEMBER, OUTBOX = table(Conversation), table(Inbox), table(Member), table(Outbox)
PICTURE, QUESTION, CASE, TIMER, WORDS = (
    table(Picture),
    table(Question),
    table(SafetyCase),
    table(Timer),
    table(Words),
)

DAY = timedelta(days=1)
MONTH, YEAR = 30 * DAY, 365 * DAY

_UNDONE = OUTBOX.c.state.in_(UNDONE)
_PARTED = func.coalesce(OUTBOX.c.changed_at, OUTBOX.c.created_at)
_QUOTED = array(["values", "nick", "place"], type_=Text)
_ASKED = exists().where(QUESTION.c.words_id == WORDS.c.id)
_ANSWERED = exists().where(ANSWER.c.words_id == WORDS.c.id)
_CASE_OPEN = exists().where(CASE.c.member_id == MEMBER.c.id, CASE.c.state == "open")
_UNDER_WAY = exists().where(OUTBOX.c.address_id == ADDRESS.c.id, _UNDONE)
_ABOUT_GONE = CONVERSATION.c.data["words"].astext.not_in(select(WORDS.c.id))
_STANDS = (CONVERSATION.c.shelf == "stack") & ~(
    (CONVERSATION.c.flow == "menu") & (CONVERSATION.c.step == "rest")
)
_LATER = OUTBOX.alias("later")
_NEVER_ASKED = exists().where(
    OUTBOX.c.member_id == CONVERSATION.c.member_id,
    (OUTBOX.c.state == "dropped") & (OUTBOX.c.content == {}),
    ~exists().where(_LATER.c.member_id == OUTBOX.c.member_id, _LATER.c.id > OUTBOX.c.id),
)
_WAITS = CONVERSATION.c.shelf == "waiting"

RULES: tuple[Rule, ...] = (
    Rule(
        "the carrier's id of a message that came",
        MONTH,
        "a message that the carrier lists again must not be taken again; nobody looks back for longer",
        INBOX,
        INBOX.c.received_at < BEFORE,
        clock="carrier",
    ),
    Rule(
        "from whom a message came, and its words if its turn failed",
        MONTH,
        "somebody may have to look after a failed turn",
        INBOX,
        (INBOX.c.received_at < BEFORE) & or_(INBOX.c.address_id.is_not(None), INBOX.c.body.is_not(None)),
        empties={"address_id": None, "body": None},
    ),
    Rule(
        "the keyed hash of what she wrote",
        DAY,
        "the same words that come twice within two minutes are taken once",
        INBOX,
        (INBOX.c.received_at < BEFORE) & INBOX.c.said.is_not(None),
        empties={"said": None},
    ),
    Rule(
        "a message that could not be delivered",
        7 * DAY,
        "it is dropped, and what it asked is asked anew when she writes",
        OUTBOX,
        OUTBOX.c.state.in_(("ready", "held", "unknown")) & (OUTBOX.c.created_at < BEFORE),
        empties={"state": "dropped", "content": {}},
    ),
    Rule(
        "that she was asked something, when it never reached her",
        7 * DAY,
        "she is asked anew when she writes",
        CONVERSATION,
        _STANDS & (CONVERSATION.c.misses != UNASKED) & _NEVER_ASKED,
        empties={"misses": UNASKED},
    ),
    Rule(
        "names and quoted words in a message that has left",
        2 * DAY,
        "a carrier's report may still ask for the message to go another way",
        OUTBOX,
        ~_UNDONE & (_PARTED < BEFORE) & OUTBOX.c.content.has_any(_QUOTED),
        empties={"content": OUTBOX.c.content.op("-")(_QUOTED)},
    ),
    Rule(
        "a message that has left",
        MONTH,
        "reports, the original behind ORIG, and buttons that are pressed late",
        OUTBOX,
        ~_UNDONE & (OUTBOX.c.created_at < BEFORE),
    ),
    Rule(
        "a timer that has fired",
        MONTH,
        "to see what happened when; what it carried is emptied when it fires",
        TIMER,
        TIMER.c.fired_at < BEFORE,
    ),
    Rule(
        "words for one reader: thanks, a further question",
        YEAR,
        "questions and answers stay until they are taken back; these are nobody's to find",
        WORDS,
        (WORDS.c.created_at < BEFORE) & ~_ASKED & ~_ANSWERED,
    ),
    Rule(
        "what waits for her of words that are gone",
        timedelta(),
        "it would show her nothing",
        CONVERSATION,
        _WAITS & _ABOUT_GONE & (CONVERSATION.c.since < BEFORE),
    ),
    Rule(
        "whose the words were that are gone",
        timedelta(),
        "a name goes with the words",
        CONVERSATION,
        ~_WAITS
        & _ABOUT_GONE
        & (CONVERSATION.c.since < BEFORE)
        & (func.coalesce(CONVERSATION.c.data["nick"].astext, "") != ""),
        empties={"data": CONVERSATION.c.data.op("||")(func.jsonb_build_object("nick", "", "place", ""))},
    ),
    Rule(
        "a draft nobody has touched",
        37 * DAY,
        "it is kept for 30 days and offered once; somebody who broke off joining goes on where she was",
        CONVERSATION,
        (CONVERSATION.c.shelf == "parked")
        & (CONVERSATION.c.flow != "joining")
        & (CONVERSATION.c.since < BEFORE),
    ),
    Rule(
        "a photo that went with no words",
        7 * DAY,
        "nobody was ever shown it; one that belongs to a draft is kept for 30 days more",
        PICTURE,
        PICTURE.c.words_id.is_(None)
        & (PICTURE.c.created_at < BEFORE - case((PICTURE.c.faces == "", timedelta()), else_=MONTH)),
    ),
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
)
