"""Everything the line keeps about one member, for herself.

Nothing of anybody else is in it: no nickname, no words, no id of theirs. Nor are her addresses (she knows her
own number), her PIN, or a safety case (SAF-06, SAF-13).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from flows import FLOWS
from flows.composing import composed
from flows.steps import Ask
from storage.checking.hers import LookedAt, looked_at
from storage.hers import HerWords, words_of
from storage.schema import (
    Card,
    Consent,
    Conversation,
    Doubt,
    Group,
    Member,
    Offer,
    PromptCopy,
    Staff,
    table,
)
from storage.told import HerPlan, HerPractice, plans_of, practices_of

CARD, CONSENT, CONVERSATION, DOUBT = table(Card), table(Consent), table(Conversation), table(Doubt)
GROUP, MEMBER, OFFER = table(Group), table(Member), table(Offer)
COPY, STAFF = table(PromptCopy), table(Staff)
KEPT = frozenset(flow.name for flow in FLOWS.values() if flow.keep != "nothing")


@dataclass(frozen=True, slots=True)
class Herself:
    """As in `storage.schema.Member`. `pin`: whether she has one. `group` is its name for its members.
    `looked_at`: two of the team agreed that a person sees all she sends to others first."""

    nick: str = field(repr=False)
    group: str
    place: str
    kind_of_place: str
    language: str
    timezone: str
    shows: bool
    discreet: bool
    hours: str
    cover: str
    pin: bool
    knows: list[str]
    wants: list[str]
    looked_at: bool
    created_at: datetime
    seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class Agreed:
    """What she was asked, in the words and the language she saw, and the option she took."""

    sentence: str
    wording: str
    answer: str
    language: str
    channel: str
    given_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Begun:
    """A draft, or what waits for her. `written` is what she has written in it so far."""

    flow: str
    written: list[str] = field(repr=False)
    since: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What she wrote for a person of the team. `reason` is that of the card."""

    reason: str
    note: str = field(repr=False)
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Record:
    """All of it, newest first. So many questions were `offered` to her, and so many of them `answered`; so
    many translations has she `doubted`; so many prompts came to her. `checks`: texts of hers that somebody
    looked at. `roles`: if she works the desk."""

    herself: Herself
    consents: list[Agreed]
    words: list[HerWords]
    practices: list[HerPractice]
    plans: list[HerPlan]
    begun: list[Begun]
    notes: list[Note]
    checks: list[LookedAt]
    roles: list[str]
    prompts: int
    offered: int
    answered: int
    doubted: int


async def everything(connection: AsyncConnection, member: str) -> Record | None:
    """None when there is nobody of this id."""
    row = (await connection.execute(_HERSELF.where(MEMBER.c.id == member))).first()
    if row is None:
        return None
    noted = CARD.c.member_id == member, CARD.c.note != ""
    notes = select(CARD.c.reason, CARD.c.note, CARD.c.created_at).where(*noted).order_by(CARD.c.id.desc())
    asked = select(func.count(), func.count().filter(OFFER.c.state == "answered"))
    offered, answered = (await connection.execute(asked.where(OFFER.c.member_id == member))).one()
    prompts = await connection.scalar(select(func.count()).where(COPY.c.member_id == member, _CAME))
    doubted = await connection.scalar(select(func.count()).where(DOUBT.c.member_id == member))
    return Record(
        herself=Herself(**row._mapping),
        consents=await consents(connection, member),
        words=await words_of(connection, member),
        practices=await practices_of(connection, member),
        plans=await plans_of(connection, member),
        begun=await _begun(connection, CONVERSATION.c.member_id == member),
        notes=[Note(**note._mapping) for note in await connection.execute(notes)],
        checks=await looked_at(connection, member),
        roles=await connection.scalar(select(STAFF.c.roles).where(STAFF.c.member_id == member)) or [],
        prompts=prompts or 0,
        offered=offered,
        answered=answered,
        doubted=doubted or 0,
    )


async def consents(connection: AsyncConnection, member: str) -> list[Agreed]:
    """Newest first."""
    query = select(*(CONSENT.c[name] for name in Agreed.__slots__)).where(CONSENT.c.member_id == member)
    rows = await connection.execute(query.order_by(CONSENT.c.given_at.desc(), CONSENT.c.id.desc()))
    return [Agreed(**row._mapping) for row in rows]


_CAME = COPY.c.told_at.is_not(None)
_HERSELF: Select[Any] = select(
    *(MEMBER.c[name] for name in ("nick", "place", "kind_of_place", "language", "shows", "discreet")),
    *(MEMBER.c[name] for name in ("hours", "cover", "knows", "wants", "created_at", "seen_at")),
    MEMBER.c.pin.is_not(None).label("pin"),
    MEMBER.c.blocked_at.is_not(None).label("looked_at"),
    func.coalesce(GROUP.c.name, "").label("group"),
    func.coalesce(GROUP.c.timezone, "UTC").label("timezone"),
).join_from(MEMBER, GROUP, isouter=True)


async def _begun(connection: AsyncConnection, hers: ColumnElement[bool]) -> list[Begun]:
    query = select(CONVERSATION).where(hers).order_by(CONVERSATION.c.since.desc(), CONVERSATION.c.id)
    rows = [row for row in await connection.execute(query) if row.flow in KEPT]
    return [Begun(row.flow, _written(row), row.since) for row in rows]


def _written(row: Row[Any]) -> list[str]:
    """Only what she wrote herself: the rest of the data may be another member's. One text of several is kept
    under the name of the step that asks for it."""
    asks = {name: step for name, step in FLOWS[row.flow].steps.items() if isinstance(step, Ask)}
    hers = [*(step.into for step in asks.values()), *(name for name, step in asks.items() if composed(step))]
    return list(dict.fromkeys(str(row.data[name]) for name in hers if row.data.get(name)))
