"""Who is there: groups, members, the addresses where they are reached, and what they agreed to."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, names, secret_id


class Group(SQLModel, table=True):
    """An invited group. `word` lets its members in: lower case, no accents. `org`: whom they can see."""

    __tablename__ = "group_"

    id: str = Field(default_factory=secret_id, primary_key=True)
    word: str = Field(unique=True)
    name: str
    place: str
    country: str
    kind_of_place: str
    language: str
    timezone: str
    facilitator: str
    org: str


class Member(SQLModel, table=True):
    """A woman on the line. `state`: guest (agreed to nothing yet), member, leaving (to be forgotten).

    `shows`: members may see what she chooses to share. `address_id` is where she wrote from last.
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    state: str = "guest"
    group_id: str | None = Field(default=None, foreign_key="group_.id", index=True)
    nick: str = ""
    language: str = "en"
    shows: bool = False
    discreet: bool = False
    place: str = ""
    kind_of_place: str = ""
    knows: list[str] = names()
    address_id: int | None = None
    quiet_until: datetime | None = maybe_moment()
    seen_at: datetime | None = maybe_moment()
    created_at: datetime = moment()


class Address(SQLModel, table=True):
    """Where one person is reached on one channel: `sealed` is encrypted, `digest` a keyed hash to find it by.

    `state`: good, stopped (she opted out), doubtful (it bounced too often).
    """

    id: int | None = Field(default=None, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    channel: str
    digest: bytes = Field(sa_type=LargeBinary, unique=True)
    sealed: bytes = Field(sa_type=LargeBinary)
    state: str = "good"
    created_at: datetime = moment()


class Consent(SQLModel, table=True):
    """What she was asked, in the words she saw, and what she answered. It outlives the member as proof."""

    id: int | None = Field(default=None, primary_key=True)
    member_id: str = Field(index=True)
    sentence: str
    wording: str
    answer: str
    language: str
    channel: str
    given_at: datetime = moment()
