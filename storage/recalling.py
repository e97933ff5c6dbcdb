"""Calling back what is on its way to readers: words that wait for them, and the name that goes with them.

Only these can have something of hers: who was ever asked by her, or asked her; who has read a practice of
hers or planned with it; the authors of those that she has tried, and who has read what came of it; who has
her kind word, or an answer to one; the women of her group, whom it asks from outside, and whom she stands
with; for who is outside, the women who asked. Rows that a turn of theirs has in hand are left, so that no two
turns wait for each other; the nightly upkeep takes them up.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Select,
    Table,
    Text,
    any_,
    bindparam,
    delete,
    exists,
    func,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import among, stands
from storage.schema import Conversation, Outbox, Timer, table

CONVERSATION, OUTBOX, TIMER = table(Conversation), table(Outbox), table(Timer)


async def recall(connection: AsyncConnection, member: str, words: Sequence[str]) -> None:
    """Call back these words of hers, and whatever hangs on them: questions, offers, answers, practices …

    To be done before they are erased: afterwards nobody knows any more who reads them.
    """
    if not words:
        return
    about = {"words": list(words)}
    ids = list((await connection.execute(_IDS, about)).scalars())
    await call_back(connection, member, ids)


async def call_back(
    connection: AsyncConnection, member: str, ids: Sequence[str], *, sent: bool = True
) -> None:
    """What carries one of these words, offers or answers, on its way from this member to her readers.

    `sent`: also what is left of letters that they have; else those stay, with the original behind them.
    """
    readers = list((await connection.execute(_READERS, {"member": member})).scalars())
    if ids and readers:
        for statement in (*_CALLS, _FORGET if sent else _UNSEND):
            await connection.execute(statement, {"ids": list(ids), "readers": readers})


_IDS = text("""
WITH hers AS (SELECT unnest(CAST(:words AS text[])) AS id),
     asked AS (SELECT offer.id FROM offer JOIN question ON question.id = offer.question_id
               WHERE question.words_id IN (SELECT id FROM hers)),
     told AS (SELECT practice_id, words_id FROM practice_part WHERE practice_id IN (
                SELECT practice_id FROM practice_part WHERE words_id IN (SELECT id FROM hers)))
SELECT id FROM hers UNION SELECT id FROM asked
UNION SELECT id FROM answer WHERE words_id IN (SELECT id FROM hers) OR offer_id IN (SELECT id FROM asked)
UNION SELECT id FROM adaptation WHERE step_id IN (SELECT id FROM hers)
UNION SELECT id FROM kindness WHERE words_id IN (SELECT id FROM hers)
UNION SELECT practice_id FROM told GROUP BY practice_id HAVING bool_and(words_id IN (SELECT id FROM hers))
""")

_READERS = text("""
SELECT offer.member_id FROM offer JOIN question ON question.id = offer.question_id
WHERE question.member_id = :member
UNION SELECT question.member_id FROM question JOIN offer ON offer.question_id = question.id
WHERE offer.member_id = :member
UNION SELECT practice.member_id FROM kindness JOIN practice ON practice.id = kindness.practice_id
WHERE kindness.member_id = :member
UNION SELECT kindness.member_id FROM kindness JOIN practice ON practice.id = kindness.practice_id
WHERE practice.member_id = :member
UNION SELECT reading.member_id FROM practice_reading AS reading
JOIN practice ON practice.id = reading.practice_id WHERE practice.member_id = :member
UNION SELECT adaptation.member_id FROM adaptation JOIN practice ON practice.id = adaptation.practice_id
WHERE practice.member_id = :member
UNION SELECT practice.member_id FROM adaptation JOIN practice ON practice.id = adaptation.practice_id
WHERE adaptation.member_id = :member
UNION SELECT reading.member_id FROM adaptation JOIN practice_reading AS reading USING (practice_id)
WHERE adaptation.member_id = :member AND adaptation.result_id IS NOT NULL
UNION SELECT sister.id FROM member JOIN member AS sister USING (group_id) WHERE member.id = :member
UNION SELECT ally.outsider_id FROM ally JOIN dialogue ON dialogue.id = ally.dialogue_id
JOIN member ON member.group_id = dialogue.group_id WHERE member.id = :member AND ally.outsider_id IS NOT NULL
UNION SELECT asking.id FROM ally JOIN dialogue ON dialogue.id = ally.dialogue_id
JOIN member AS asking ON asking.group_id = dialogue.group_id WHERE ally.outsider_id = :member
UNION SELECT met.id FROM stand JOIN dialogue ON dialogue.id = stand.dialogue_id
JOIN member AS met ON met.group_id = dialogue.group_id WHERE stand.member_id = :member
""")


SEEN = "thought"  # what the asker thinks herself stands in a conversation only once it was shown


def _naming(rows: Table, data: ColumnElement[Any], only: ColumnElement[bool]) -> Select[Any]:
    """The rows of her readers in which one of the ids stands."""
    told = func.jsonb_each_text(data).table_valued("key", "value")
    named = exists().where(told.c.value == any_(bindparam("ids", type_=ARRAY(Text))), told.c.key != SEEN)
    theirs = among(rows.c.member_id, "readers")
    return select(rows.c.id).where(theirs, only, named).with_for_update(skip_locked=True)


_WAITING = _naming(CONVERSATION, CONVERSATION.c.data, stands(CONVERSATION.c.shelf, "waiting"))
_STANDING = _naming(CONVERSATION, CONVERSATION.c.data, CONVERSATION.c.data.has_key("nick"))
_TOLD = _naming(TIMER, TIMER.c.event["data"], TIMER.c.event.has_key("data"))
_LETTERS = _naming(OUTBOX, OUTBOX.c.content, OUTBOX.c.state.not_in(("sending", "unknown")))
_UNSENT = _naming(OUTBOX, OUTBOX.c.content, stands(OUTBOX.c.state, "ready", "claimed", "held"))
_NAMELESS = {"data": CONVERSATION.c.data.op("||")(func.jsonb_build_object("nick", "", "place", ""))}

_CALLS = (
    delete(CONVERSATION).where(CONVERSATION.c.id.in_(_WAITING)),
    update(CONVERSATION).where(CONVERSATION.c.id.in_(_STANDING)).values(_NAMELESS),
    delete(TIMER).where(TIMER.c.id.in_(_TOLD)),
)
_FORGET = delete(OUTBOX).where(OUTBOX.c.id.in_(_LETTERS))
_UNSEND = delete(OUTBOX).where(OUTBOX.c.id.in_(_UNSENT))
