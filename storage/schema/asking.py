"""Members' words, what they ask each other, and the translations."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, Identity
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, names, secret_id


class Words(SQLModel, table=True):
    """A member's own words, byte for byte, and the language she wrote them in.

    `number` is how she can name them ("TAKE 17").
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    number: int | None = Field(default=None, sa_column=Column(BigInteger, Identity(), unique=True))
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    language: str
    text: str
    created_at: datetime = moment()


class Translation(SQLModel, table=True):
    """Words in another language. `by` is machine or person; `via` lists languages in between."""

    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", primary_key=True)
    language: str = Field(primary_key=True)
    text: str
    by: str
    engine: str
    tier: str
    via: list[str] = names()
    created_at: datetime = moment()


class Question(SQLModel, table=True):
    """What a member asks her peers. `privacy`: 1 open, 2 without nickname, 3 also not near her.

    `state`: routed, answered, helpful, alone (nobody could be asked), closed.
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE")
    thought: str = ""
    topic: str
    privacy: int
    state: str = "routed"
    created_at: datetime = moment()
    answered_at: datetime | None = maybe_moment()
    helped_at: datetime | None = maybe_moment()


class Offer(SQLModel, table=True):
    """A question put to one peer. `state`: offered, claimed, passed, delayed, answered, withdrawn."""

    id: str = Field(default_factory=secret_id, primary_key=True)
    question_id: str = Field(foreign_key="question.id", ondelete="CASCADE", index=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    wave: int = 1
    state: str = "offered"
    delayed: bool = False
    created_at: datetime = moment()
    changed_at: datetime | None = maybe_moment()


class Answer(SQLModel, table=True):
    """What a peer replied. `helpful` is the asker's word on it, once she gave one."""

    id: str = Field(default_factory=secret_id, primary_key=True)
    offer_id: str = Field(foreign_key="offer.id", ondelete="CASCADE", index=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE")
    helpful: bool | None = None
    created_at: datetime = moment()
