"""Who works the desk, what they ask of many, what they look at first, and what two must agree to."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field, SQLModel

from storage.schema.columns import document, maybe_moment, moment, names, secret_id


class Staff(SQLModel, table=True):
    """Somebody who works the desk. `member_id`: by whose address and PIN she is known; `name`: as members
    know her.

    `roles`: those of `bot.desk.roles`. `reads`: the languages in which she may accept a translation. `opens`,
    `closes`: the hours (0 to 24, in `timezone`) in which she is on duty. `cases`: how many open safety cases
    she takes at most. `locked_at`: a colleague has locked her out, since her phone is lost. `told_at`: when
    she was last told that something waits."""

    id: str = Field(default_factory=secret_id, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", unique=True)
    name: str = Field(unique=True)
    roles: list[str] = names()
    language: str
    reads: list[str] = names()
    timezone: str
    opens: int = 8
    closes: int = 18
    cases: int = 5
    locked_at: datetime | None = maybe_moment()
    told_at: datetime | None = maybe_moment()
    created_at: datetime = moment()


class DeskSession(SQLModel, table=True):
    """A browser in which somebody has given a code and her PIN. Only the keyed hash of its cookie is kept."""

    __tablename__ = "desk_session"

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    staff_id: str = Field(foreign_key="staff.id", ondelete="CASCADE", index=True)
    language: str
    begun_at: datetime = moment()
    seen_at: datetime = moment()


class Prompt(SQLModel, table=True):
    """A question to many. `id` is the number that members and the team see.

    `asked_by`: member, vote, group, team; `asked_id`: the words of the member who asked for it, if it is one.
    `author`: the name of the one who wrote it; `agreed_by`: of the second person. `audience`: see
    `bot.prompting.audience`. `state`: draft, asked (the second person is to agree), sent, cancelled.
    `women`, `segments`: as counted when it was sent. `digest`: none, asked, sent. `closed_at`: its thread is.
    """

    __tablename__ = "prompt"

    id: int | None = Field(default=None, primary_key=True)
    asked_by: str = ""
    asked_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL")
    author: str
    author_id: str | None = Field(default=None, foreign_key="staff.id", ondelete="SET NULL")
    agreed_by: str = ""
    language: str
    audience: dict[str, Any] = document()
    state: str = "draft"
    women: int = 0
    segments: int = 0
    digest: str = Field(default="none", sa_column_kwargs={"server_default": text("'none'")})
    digest_by: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    tested_at: datetime | None = maybe_moment()
    created_at: datetime = moment()
    sent_at: datetime | None = maybe_moment()
    digest_due_at: datetime | None = maybe_moment()
    digested_at: datetime | None = maybe_moment()
    closed_at: datetime | None = maybe_moment()


class PromptText(SQLModel, table=True):
    """Words of the team in one language. `purpose`: ask or digest. `accepted_by`: who reads the language and
    accepted it; empty while nobody has. `machine`: nobody has changed what the engine made."""

    __tablename__ = "prompt_text"

    prompt_id: int = Field(foreign_key="prompt.id", ondelete="CASCADE", primary_key=True)
    purpose: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    text: str
    machine: bool = False
    accepted_by: str = ""
    accepted_at: datetime | None = maybe_moment()


class PromptCopy(SQLModel, table=True):
    """A prompt on its way to one woman. The key keeps two of the same from being made.

    `state`: due, told, answered, skipped, fewer, missed (a newer one came before she saw it), cancelled.
    `digest_at`: when she was told what the others said.
    """

    __tablename__ = "prompt_copy"
    __table_args__ = (Index("prompt_copy_member", "member_id"),)

    prompt_id: int = Field(foreign_key="prompt.id", ondelete="CASCADE", primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)
    language: str
    state: str = "due"
    due_at: datetime = moment()
    told_at: datetime | None = maybe_moment()
    answered_at: datetime | None = maybe_moment()
    digest_at: datetime | None = maybe_moment()


class PromptReply(SQLModel, table=True):
    """Words of hers in answer to a prompt, or to what the others said. `shares`: all who got the prompt may
    read them, without her nickname; else the team alone."""

    __tablename__ = "prompt_reply"

    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", primary_key=True)
    prompt_id: int = Field(foreign_key="prompt.id", ondelete="CASCADE", index=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    shares: bool = False
    created_at: datetime = moment()


class Check(SQLModel, table=True):
    """A text that somebody looks at before others see it (PRODUCT 6.9).

    `kind`: practice, question, answer, addition, reply …; `about` tells how it goes on once it may (ids
    only). `reasons`: see `bot.moderating`. `state`: waiting, asked (its author was asked to change it),
    passed, changed, held, removed, kept (an appeal was won), withdrawn. `decided_by`: the last of the team
    who did anything; `why`: from the list. `held_until`: of one that is held."""

    __tablename__ = "check_"

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    words_id: str | None = Field(default=None, foreign_key="words.id", ondelete="CASCADE", index=True)
    practice_id: str | None = Field(default=None, foreign_key="practice.id", ondelete="CASCADE", index=True)
    question_id: str | None = Field(default=None, foreign_key="question.id", ondelete="CASCADE", index=True)
    about: dict[str, Any] = document()
    reasons: list[str] = names()
    state: str = "waiting"
    why: str = ""
    decided_by: str = ""
    created_at: datetime = moment()
    seen_at: datetime | None = maybe_moment()
    decided_at: datetime | None = maybe_moment()
    held_until: datetime | None = maybe_moment()
    look_at: datetime | None = maybe_moment()


class Appeal(SQLModel, table=True):
    """What the author of a text says for it, to the panel. `state`: open, won, lost. Answered in five
    days."""

    id: int | None = Field(default=None, primary_key=True)
    check_id: int = Field(foreign_key="check_.id", ondelete="CASCADE", index=True)
    words_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL")
    state: str = "open"
    decided_by: str = ""
    due_at: datetime = moment()
    created_at: datetime = moment()
    decided_at: datetime | None = maybe_moment()


class Proposal(SQLModel, table=True):
    """What two must agree to (SAF-20). `kind`: remove, block, unblock, export, release, setting; `about`: of
    what, ids and figures only. `state`: open, agreed, refused. The second is never the first."""

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    about: dict[str, Any] = document()
    by: str
    by_id: str | None = Field(default=None, foreign_key="staff.id", ondelete="SET NULL")
    second: str = ""
    state: str = "open"
    created_at: datetime = moment()
    decided_at: datetime | None = maybe_moment()


class Setting(SQLModel, table=True):
    """A figure that the panel has set in place of the one in `flows.panel`."""

    name: str = Field(primary_key=True)
    value: int
    by: str
    at: datetime = moment()


class Release(SQLModel, table=True):
    """What may be read outside: `body` as it stood when the second person agreed. `kind`: figures,
    objects."""

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    org: str = ""
    body: dict[str, Any] = document()
    by: str
    second: str
    created_at: datetime = moment()


class Quiet(SQLModel, table=True):
    """A member whom a facilitator looked at because she neither read nor wrote. She never learns of it.

    `asked_at`: when she was last greeted; `again_at`: before that nobody is shown her again. Nothing tells
    who chose, or what: there is nothing here to count or to compare."""

    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)
    asked_at: datetime | None = maybe_moment()
    again_at: datetime = moment()


class Care(SQLModel, table=True):
    """How many of those who work the desk said in one month that the load is fine, too much (`much`), or that
    they want to talk. Nobody's name. `month`: its first day."""

    month: date = Field(primary_key=True)
    answer: str = Field(primary_key=True)
    answers: int
