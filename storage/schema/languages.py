"""Words in other languages: translations, what is remembered of them, the glossary, and doubts."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, names


class Translation(SQLModel, table=True):
    """Words in another language. `by` is machine or person; `via` lists languages in between.

    `route` lists the hops that were walked, as `es>en argos good`. `seconds`: by how much the words waited
    for it. `keeper` names the person who made or checked it.
    """

    __table_args__ = (Index("translation_stems", sql("stems(language, text)"), postgresql_using="gin"),)

    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", primary_key=True)
    language: str = Field(primary_key=True)
    text: str
    by: str
    engine: str
    tier: str
    via: list[str] = names()
    route: list[str] = Field(
        default_factory=list, sa_type=JSONB, nullable=False, sa_column_kwargs={"server_default": sql("'[]'")}
    )
    seconds: float = Field(default=0, sa_column_kwargs={"server_default": sql("0")})
    keeper: str = Field(default="", sa_column_kwargs={"server_default": sql("''")})
    created_at: datetime = moment()


class Memory(SQLModel, table=True):
    """A masked text that was translated once, found by the digest of all that its translation hangs on.

    It goes with the words that it was learned from. A person's own is never replaced by a machine's.
    """

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    source: str
    target: str
    text: str
    by: str
    engine: str
    tier: str
    via: list[str] = names()
    route: list[str] = names()
    created_at: datetime = moment()


class Term(SQLModel, table=True):
    """One entry of the glossary of a pair of languages, as members want it said."""

    __table_args__ = (
        Index("term_pair", "source", "target", "term", unique=True, postgresql_where=sql("ended_at IS NULL")),
    )

    id: int | None = Field(default=None, primary_key=True)
    source: str
    target: str
    term: str
    said: str
    keeper: str = ""
    created_at: datetime = moment()
    ended_at: datetime | None = maybe_moment()


class Doubt(SQLModel, table=True):
    """A reader's "this translation is wrong" (the key T), until a language keeper has looked at it.

    `sampled`: nobody doubted it, it was drawn to see how good the machine is (LNG-16).
    `outcome`: corrected, small (the sense was right), fine.
    """

    id: int | None = Field(default=None, primary_key=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    language: str
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    sampled: bool = Field(default=False, sa_column_kwargs={"server_default": sql("false")})
    outcome: str = ""
    created_at: datetime = moment()
    closed_at: datetime | None = maybe_moment()
