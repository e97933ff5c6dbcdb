"""Where conversations stand, what is due when, what waits for a person, and what persons did."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from storage.schema.columns import document, maybe_moment, moment, names, secret_id


class Conversation(SQLModel, table=True):
    """One member in one flow. `shelf`: stack, parked or waiting; `position` orders them on it."""

    id: str = Field(default_factory=secret_id, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    shelf: str
    position: int
    flow: str
    step: str
    data: dict[str, Any] = document()
    trail: list[str] = names()
    misses: int = 0
    since: datetime = moment()


class Timer(SQLModel, table=True):
    """An event that is due for a member. It fires once; `key` keeps two of the same from standing."""

    __table_args__ = (Index("timer_due", "due_at", postgresql_where=text("fired_at IS NULL")),)

    id: int | None = Field(default=None, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    event: dict[str, Any] = document()
    key: str | None = Field(default=None, unique=True)
    due_at: datetime = moment()
    fired_at: datetime | None = maybe_moment()


class Card(SQLModel, table=True):
    """One thing that waits for a person. `note` is what she herself wrote for that person.

    `question_id`, `words_id`, `practice_id`, `dialogue_id`, `promise_id`: what it is about, if about one.
    """

    id: int | None = Field(default=None, primary_key=True)
    reason: str
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="CASCADE", index=True)
    note: str = ""
    question_id: str | None = Field(default=None, foreign_key="question.id", ondelete="CASCADE", index=True)
    words_id: str | None = Field(default=None, foreign_key="words.id", ondelete="CASCADE", index=True)
    practice_id: str | None = Field(default=None, foreign_key="practice.id", ondelete="CASCADE", index=True)
    dialogue_id: str | None = Field(default=None, foreign_key="dialogue.id", ondelete="CASCADE", index=True)
    promise_id: str | None = Field(default=None, foreign_key="promise.id", ondelete="CASCADE", index=True)
    created_at: datetime = moment()
    closed_at: datetime | None = maybe_moment()


class Decision(SQLModel, table=True):
    """What a person of the team did, or which private text she looked at (PRODUCT 7, 6.9).

    `who`: the name she goes by; `second`: who agreed, where two are needed. `action`: see
    `bot.desk.decisions`. `about`: what kind of thing it was, and its number, if it has one that members see.
    `reason`: from the list. Nothing of anybody's words is in it.
    """

    id: int | None = Field(default=None, primary_key=True)
    who: str
    action: str
    about: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    reason: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    second: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    question_id: str | None = Field(default=None, foreign_key="question.id", ondelete="SET NULL", index=True)
    words_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    practice_id: str | None = Field(default=None, foreign_key="practice.id", ondelete="SET NULL", index=True)
    check_id: int | None = Field(default=None, foreign_key="check_.id", ondelete="SET NULL", index=True)
    prompt_id: int | None = Field(default=None, foreign_key="prompt.id", ondelete="SET NULL", index=True)
    created_at: datetime = moment(index=True)
