"""Practices: short accounts of what a group did, how they are found, and what others made of them."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, secret_id


class Practice(SQLModel, table=True):
    """What a group did, told by a member. `number` is how members name it; no words have the same.

    `kind`: works, failed, half. `audience`: all, circle, group, nobody. `credit`: nick, group, both, none.
    `state`: draft, held (a person looks at it first), shared. `answer_id`: the answer that it was made from.
    `home`: the kind of place it comes from. `version` counts what was shared under this number, the last time
    at `changed_at`. `look_at`: when it is to be made findable anew. `used`: how many have planned with it.
    `asked`: the further questions that its author was asked, the last at `asked_at`.
    """

    __table_args__ = (
        Index("practice_look", "look_at", postgresql_where=sql("look_at IS NOT NULL")),
        Index("practice_new", "shared_at", postgresql_where=sql("state = 'shared'")),
        Index("practice_used", "used", "shared_at", postgresql_where=sql("state = 'shared'")),
    )

    id: str = Field(default_factory=secret_id, primary_key=True)
    number: int = Field(sa_type=BigInteger, unique=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    kind: str = "works"
    topic: str = "other"
    home: str = Field(default="", sa_column_kwargs={"server_default": sql("''")})
    audience: str = "all"
    credit: str = "nick"
    state: str = "draft"
    answer_id: str | None = Field(default=None, foreign_key="answer.id", ondelete="SET NULL", index=True)
    version: int = Field(default=1, sa_column_kwargs={"server_default": sql("1")})
    used: int = Field(default=0, sa_column_kwargs={"server_default": sql("0")})
    asked: list[str] = Field(
        default_factory=list, sa_type=JSONB, nullable=False, sa_column_kwargs={"server_default": sql("'[]'")}
    )
    created_at: datetime = moment()
    shared_at: datetime | None = maybe_moment()
    changed_at: datetime | None = maybe_moment()
    look_at: datetime | None = maybe_moment()
    asked_at: datetime | None = maybe_moment()


class Part(SQLModel, table=True):
    """One of a practice's texts. `name`: title, problem, did, changed, hard, needs, and what its author added
    later: cost, time, decides, runs. `version`: of the practice, when this text came to stand in it."""

    __tablename__ = "practice_part"

    practice_id: str = Field(foreign_key="practice.id", ondelete="CASCADE", primary_key=True)
    name: str = Field(primary_key=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    version: int = Field(default=1, sa_column_kwargs={"server_default": sql("1")})


class PracticeReading(SQLModel, table=True):
    """A member was shown a practice. Once for each of them."""

    __tablename__ = "practice_reading"

    practice_id: str = Field(foreign_key="practice.id", ondelete="CASCADE", primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True, index=True)
    created_at: datetime = moment()


class Kindness(SQLModel, table=True):
    """A kind word of a reader to the author of a practice: what she likes (`words_id`), and what she wonders
    about, if she said so. `answered_at`: when the author wrote back."""

    id: str = Field(default_factory=secret_id, primary_key=True)
    practice_id: str = Field(foreign_key="practice.id", ondelete="CASCADE", index=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    wonders_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    created_at: datetime = moment()
    answered_at: datetime | None = maybe_moment()


class Adaptation(SQLModel, table=True):
    """What a member plans with a practice of another group, and what came of it.

    Her words: what is the `same` in her place, what is `different`, what they `keep` or change, the first
    `step`. `practice_id` is empty when the practice was taken back. `shown`: its author may read the plan.
    `state`: planned, started, done, dropped. `result`: worked, half, failed; `result_id` in her own words.
    `blocked`: why not yet (money, time, permission, know-how, safety, other). `due_on`: the day on which she
    is asked how it is; `asked`: how often she was.
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    practice_id: str | None = Field(default=None, foreign_key="practice.id", ondelete="SET NULL", index=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    same_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    different_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    keep_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    step_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    shown: bool = False
    state: str = "planned"
    blocked: str = ""
    result: str = ""
    result_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    due_on: date
    asked: int = 0
    created_at: datetime = moment()
    asked_at: datetime | None = maybe_moment()
    told_at: datetime | None = maybe_moment()
    closed_at: datetime | None = maybe_moment()


class Tie(SQLModel, table=True):
    """What two groups did for each other. `kind`: answered, adapted, visited, stood."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: str = Field(foreign_key="group_.id", ondelete="CASCADE", index=True)
    other_id: str = Field(foreign_key="group_.id", ondelete="CASCADE", index=True)
    kind: str
    created_at: datetime = moment()
