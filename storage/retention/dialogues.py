"""How long whoever is outside stays known, and when nothing more is said to them (PRODUCT 6.8, section 7)."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Date, cast, exists, func, select

from storage.dialogue.allies import LAST_DAY, LASTING, OUTSIDE
from storage.retention.spans import DAY
from storage.rule import BEFORE, Rule
from storage.schema import Ally, Dialogue, Member, table

ALLY, DIALOGUE, MEMBER = table(Ally), table(Dialogue), table(Member)

_MEETING = func.coalesce(DIALOGUE.c.meets_on, cast(ALLY.c.created_at, Date))
_LAST = select(LAST_DAY).where(DIALOGUE.c.id == ALLY.c.dialogue_id).scalar_subquery()
_STANDS = exists(
    select(ALLY.c.id)
    .join(DIALOGUE, DIALOGUE.c.id == ALLY.c.dialogue_id)
    .where(ALLY.c.outsider_id == MEMBER.c.id, cast(BEFORE, Date) <= _MEETING)
)

DIALOGUES_KEPT: tuple[Rule, ...] = (
    Rule(
        "that a group and its ally may write to each other",
        timedelta(),
        "until 30 days after the meeting, or 60 after the invitation where no day was named",
        ALLY,
        ALLY.c.state.in_(LASTING) & (cast(BEFORE, Date) > _LAST),
        empties={"state": "closed"},
    ),
    Rule(
        "the address of somebody outside, and what they wrote",
        90 * DAY,
        "after the last meeting for which a group asked them, or after it asked them where no day was named",
        MEMBER,
        (MEMBER.c.state == OUTSIDE) & (MEMBER.c.created_at < BEFORE) & ~_STANDS,
        erases=True,
    ),
)
