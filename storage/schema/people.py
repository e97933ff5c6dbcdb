"""Who is there: groups, members, the addresses where they are reached, and what they agreed to."""

from datetime import datetime

from sqlalchemy import LargeBinary, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, names, secret_id


class Group(SQLModel, table=True):
    """An invited group. `word` lets its members in: lower case, no accents. `org`: whom they can see.

    `district`: who lives in the same one is near; empty where the place itself says it.
    """

    __tablename__ = "group_"

    id: str = Field(default_factory=secret_id, primary_key=True)
    word: str = Field(unique=True)
    name: str
    place: str
    district: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    country: str
    kind_of_place: str
    language: str
    timezone: str
    facilitator: str
    org: str


class Member(SQLModel, table=True):
    """A woman on the line. `state`: guest (agreed to nothing yet), member, leaving (to be forgotten); ally
    and staff are nobody's member: who stands with a group, who works the desk and is in no group.

    `shows`: members may see what she chooses to share. `address_id` is where she wrote from last.
    `hours`: when she may be written to (`bot.pushing`). `cover`: what her plain note is about.
    `unlocked`: her PIN was given and she has been writing since; `pin_tries` counts wrong ones of the day.
    `silent`: nothing unasked until she writes. `unasked`: when she was written to unasked in the last week.
    `ignored_until`: what she writes is not answered until then. `stay_asked_at`: whether to keep her things.
    `heard`: the other language that she has been writing, `heard_times` running; `heard_asked_at`: when she
    was asked whether to change to it. `fewer`: she wants fewer prompts, and is left out of so many more
    before the next. `blocked_at`: two of the team agreed that somebody looks at all she sends to others.
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
    wants: list[str] = Field(
        default_factory=list, sa_type=JSONB, nullable=False, sa_column_kwargs={"server_default": text("'[]'")}
    )
    hours: str = Field(default="day", sa_column_kwargs={"server_default": text("'day'")})
    cover: str = Field(default="market", sa_column_kwargs={"server_default": text("'market'")})
    pin: bytes | None = Field(default=None, sa_type=LargeBinary)
    pin_tries: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    pin_missed_at: datetime | None = maybe_moment()
    unlocked: bool = Field(default=False, sa_column_kwargs={"server_default": text("false")})
    silent: bool = Field(default=False, sa_column_kwargs={"server_default": text("false")})
    unasked: list[str] = Field(
        default_factory=list, sa_type=JSONB, nullable=False, sa_column_kwargs={"server_default": text("'[]'")}
    )
    ignored_until: datetime | None = maybe_moment()
    safety_asked_at: datetime | None = maybe_moment()
    stay_asked_at: datetime | None = maybe_moment()
    heard: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    heard_times: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    heard_asked_at: datetime | None = maybe_moment()
    address_id: int | None = None
    fewer: int | None = None
    blocked_at: datetime | None = maybe_moment()
    quiet_until: datetime | None = maybe_moment()
    seen_at: datetime | None = maybe_moment()
    created_at: datetime = moment()


class Address(SQLModel, table=True):
    """Where one person is reached on one channel: `sealed` is encrypted, `digest` a keyed hash to find it by.

    `member_id` is who writes from there now; `Sharing` knows all who share it.
    `state`: good, stopped (she opted out), doubtful (it bounced, was silent for long, or somebody asked who
    we are), wrong (somebody said so: kept for seven days as a hash). `asked_at`: g-who was sent there.
    """

    id: int | None = Field(default=None, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    channel: str
    digest: bytes = Field(sa_type=LargeBinary, unique=True)
    sealed: bytes = Field(sa_type=LargeBinary)
    state: str = "good"
    heard_at: datetime | None = maybe_moment()
    asked_at: datetime | None = maybe_moment()
    changed_at: datetime | None = maybe_moment()
    created_at: datetime = moment()


class Sharing(SQLModel, table=True):
    """Two members who share one phone. An address of one member alone has no rows here."""

    address_id: int = Field(foreign_key="address.id", ondelete="CASCADE", primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)


class Code(SQLModel, table=True):
    """A code that somebody carries over: `kind` is move (to another phone), read (her own data on a page),
    desk (into a browser), practice or paper (the page of one; `about` is its number, or that of the
    dialogue).

    Only its keyed hash is kept.
    """

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    kind: str
    about: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    expires_at: datetime = moment()


class Consent(SQLModel, table=True):
    """What she was asked, in the words she saw, and what she answered. It outlives the member as proof.

    `ended_at`: since when it is proof only.
    """

    id: int | None = Field(default=None, primary_key=True)
    member_id: str = Field(index=True)
    sentence: str
    wording: str
    answer: str
    language: str
    channel: str
    given_at: datetime = moment()
    ended_at: datetime | None = maybe_moment()
