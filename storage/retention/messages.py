"""Messages as they came and went, and what was due."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Text, exists, func, or_, select
from sqlalchemy.dialects.postgresql import array

from flows.conversation import UNASKED
from storage.outbox import UNDONE
from storage.retention.spans import DAY, MONTH
from storage.rule import BEFORE, Rule
from storage.schema import Conversation, Inbox, Outbox, Timer, Words, table

CONVERSATION = table(Conversation)
INBOX = table(Inbox)
OUTBOX = table(Outbox)
TIMER = table(Timer)
WORDS = table(Words)
_WORDS_OF = TIMER.c.event["data"]["words"].astext
_ABOUT_WORDS = _WORDS_OF.is_not(None)  # nothing is in an empty table, not even what is not there

_UNDONE = OUTBOX.c.state.in_(UNDONE)
_PARTED = func.coalesce(OUTBOX.c.changed_at, OUTBOX.c.created_at)
_QUOTED = array(["values", "nick", "place"], type_=Text)
_STANDS = (CONVERSATION.c.shelf == "stack") & ~(
    (CONVERSATION.c.flow == "menu") & (CONVERSATION.c.step == "rest")
)
_LATER = OUTBOX.alias("later")
_NEVER_ASKED = exists().where(
    OUTBOX.c.member_id == CONVERSATION.c.member_id,
    (OUTBOX.c.state == "dropped") & (OUTBOX.c.content == {}),
    ~exists().where(_LATER.c.member_id == OUTBOX.c.member_id, _LATER.c.id > OUTBOX.c.id),
)

MESSAGES_KEPT: tuple[Rule, ...] = (
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
        "what is due for her of words that are gone",
        timedelta(),
        "it would show her nothing",
        TIMER,
        TIMER.c.fired_at.is_(None) & _ABOUT_WORDS & _WORDS_OF.not_in(select(WORDS.c.id)),
    ),
    Rule(
        "a timer that has fired",
        MONTH,
        "to see what happened when; what it carried is emptied when it fires",
        TIMER,
        TIMER.c.fired_at < BEFORE,
    ),
)
