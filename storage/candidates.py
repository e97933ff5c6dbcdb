"""Who could be asked a question: what the choice among them needs (`flows.routing`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    bindparam,
    case,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.routing import Whereabouts
from storage.schema import Address, Answer, Group, Member, Offer, Question, Reading, Sharing, table

ADDRESS, ANSWER, GROUP, MEMBER = table(Address), table(Answer), table(Group), table(Member)
OFFER, QUESTION = table(Offer), table(Question)
READING, SHARING = table(Reading), table(Sharing)

NEVER = 10_000  # days; "was not asked for long" of somebody who never was
MOST = 2000  # who are looked at; those who know the topic, and were asked least this week, first

# It helped another than the asker, who had asked much the same.
_READ = exists().where(READING.c.answer_id == ANSWER.c.id, READING.c.helpful.is_(True))
_DISTRICT = case((GROUP.c.district != "", GROUP.c.district), else_=GROUP.c.place).label("district")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member who agreed to be shown questions. `passed`, `helped`: how often, on this topic."""

    id: str
    language: str
    knows: list[str]
    group_id: str
    country: str
    district: str
    place: str
    kind_of_place: str
    offers_this_week: int
    last_offer_at: datetime | None
    helped: int
    passed: int

    @property
    def home(self) -> Whereabouts:
        return Whereabouts(self.group_id, self.country, self.district)


@dataclass(frozen=True, slots=True)
class Asking:
    """She who asks."""

    id: str
    language: str
    group_id: str | None
    country: str
    district: str
    kind_of_place: str

    @property
    def home(self) -> Whereabouts:
        return Whereabouts(self.group_id, self.country, self.district)


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whose question on which topic. `since`: who was offered `offers` or more since then is not asked;
    `active`: nor who was not seen since then. `question`: whoever was offered it is not asked again."""

    asker: str
    topic: str
    since: datetime
    offers: int
    active: datetime
    question: str | None = None


async def hold(connection: AsyncConnection) -> None:
    """Only one transaction at a time chooses peers: two might choose the same woman once too often."""
    await connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(literal_column("'routing'")))))


_MEMBERS: Select[Any] = select(
    *(MEMBER.c[name] for name in ("id", "language", "group_id", "kind_of_place")),
    func.coalesce(GROUP.c.country, "").label("country"),
    func.coalesce(_DISTRICT, "").label("district"),
).join_from(MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)


async def asking(connection: AsyncConnection, member: str) -> Asking:
    row = (await connection.execute(_MEMBERS.where(MEMBER.c.id == member))).one()
    return Asking(**row._mapping)


async def near_among(connection: AsyncConnection, member: str, question: str) -> list[str]:
    """Of those who were offered this question of hers, who lives near her."""
    home = (await asking(connection, member)).home
    offered = _MEMBERS.join(OFFER, OFFER.c.member_id == MEMBER.c.id).where(OFFER.c.question_id == question)
    found = [Asking(**row._mapping) for row in await connection.execute(offered)]
    return [one.id for one in found if one.home.near(home)]


async def candidates(connection: AsyncConnection, wanted: Wanted) -> list[Candidate]:
    """Everybody who may be asked: reached at a good address, and not on the asker's own phone."""
    about = {"topic": wanted.topic, "since": wanted.since}
    offers = _offers()
    rows = await connection.execute(_query(offers).where(*_may_be_asked(wanted, offers)), about)
    return [Candidate(**row._mapping) for row in rows]


def _offers() -> Subquery:
    """Of each woman who was ever offered anything: when, how often lately, and what came of it."""
    on_topic = QUESTION.c.topic == bindparam("topic")
    return (
        select(
            OFFER.c.member_id,
            func.count(OFFER.c.id.distinct()).filter(OFFER.c.created_at > bindparam("since")).label("week"),
            func.max(OFFER.c.created_at).label("last"),
            func.count(ANSWER.c.id).filter(on_topic, or_(ANSWER.c.helpful, _READ)).label("helped"),
            func.count(OFFER.c.id.distinct()).filter(on_topic, OFFER.c.state == "passed").label("passed"),
        )
        .join_from(OFFER, QUESTION, QUESTION.c.id == OFFER.c.question_id)
        .join(ANSWER, ANSWER.c.offer_id == OFFER.c.id, isouter=True)
        .group_by(OFFER.c.member_id)
        .subquery()
    )


def _query(offers: Subquery) -> Select[Any]:
    week = func.coalesce(offers.c.week, 0)
    knows = MEMBER.c.knows.contains(func.jsonb_build_array(bindparam("topic")))
    return (
        select(
            *(MEMBER.c[name] for name in ("id", "language", "knows", "group_id", "place", "kind_of_place")),
            GROUP.c.country,
            _DISTRICT,
            week.label("offers_this_week"),
            offers.c.last.label("last_offer_at"),
            func.coalesce(offers.c.helped, 0).label("helped"),
            func.coalesce(offers.c.passed, 0).label("passed"),
        )
        .join_from(MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id)
        .join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
        .join(offers, offers.c.member_id == MEMBER.c.id, isouter=True)
        .order_by(case((knows, 0), else_=1), week, MEMBER.c.id)
        .limit(MOST)
    )


def _may_be_asked(wanted: Wanted, offers: Subquery) -> list[ColumnElement[bool]]:
    hers, theirs = SHARING.alias("hers"), SHARING.alias("theirs")
    on_her_phone = exists().where(
        hers.c.member_id == wanted.asker,
        theirs.c.address_id == hers.c.address_id,
        theirs.c.member_id == MEMBER.c.id,
    )
    asked = exists().where(OFFER.c.question_id == wanted.question, OFFER.c.member_id == MEMBER.c.id)
    return [
        MEMBER.c.state == "member",
        MEMBER.c.shows.is_(True),
        MEMBER.c.nick != "",  # she has joined to the end
        MEMBER.c.id != wanted.asker,
        MEMBER.c.seen_at > wanted.active,
        ADDRESS.c.state == "good",
        func.coalesce(offers.c.week, 0) < wanted.offers,
        ~on_her_phone,
        or_(literal(wanted.question is None), ~asked),
    ]
