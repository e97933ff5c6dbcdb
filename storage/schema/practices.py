"""Practices: short accounts of what a group did."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, secret_id


class Practice(SQLModel, table=True):
    """What a group did, told by a member. `number` is how members name it: that of its first words.

    `kind`: works, failed, half. `audience`: all, circle, group, nobody. `credit`: nick, group, both, none.
    `state`: draft, shared, taken_back. `answer_id`: the answer that it was made from.
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    number: int = Field(sa_type=BigInteger, unique=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    kind: str = "works"
    title: str
    topic: str = "other"
    audience: str = "all"
    credit: str = "nick"
    state: str = "draft"
    answer_id: str | None = Field(default=None, foreign_key="answer.id", ondelete="SET NULL", index=True)
    created_at: datetime = moment()
    shared_at: datetime | None = maybe_moment()


class Part(SQLModel, table=True):
    """One of a practice's answers. `name`: problem, did, changed, hard, needs."""

    __tablename__ = "practice_part"

    practice_id: str = Field(foreign_key="practice.id", ondelete="CASCADE", primary_key=True)
    name: str = Field(primary_key=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)


class Tie(SQLModel, table=True):
    """What two groups did for each other. `kind`: answered, adapted, visited, stood."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: str = Field(foreign_key="group_.id", ondelete="CASCADE", index=True)
    other_id: str = Field(foreign_key="group_.id", ondelete="CASCADE", index=True)
    kind: str
    created_at: datetime = moment()
