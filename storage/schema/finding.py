"""Where practices are found: a document of stems for each language, and the stems that stand in them."""

from datetime import date

from sqlalchemy import Index, String
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlmodel import Field, SQLModel


class PracticeStems(SQLModel, table=True):
    """What a shared practice says in one language, in her own words or translated, cut to stems.

    Its title weighs A, the problem and what was done B, the rest C. It goes by itself when a part of the
    practice goes or changes, or when the practice is not shared any more (triggers of migration 0008).
    """

    __tablename__ = "practice_stems"
    __table_args__ = (Index("practice_stems_found", "stems", postgresql_using="gin"),)

    practice_id: str = Field(foreign_key="practice.id", ondelete="CASCADE", primary_key=True)
    language: str = Field(primary_key=True)
    stems: str = Field(sa_type=TSVECTOR, nullable=False)


class Stem(SQLModel, table=True):
    """In how many documents of its language a stem stands; none: it is gone. The empty stem stands in all.

    Triggers count it together with the documents.
    """

    __table_args__ = (
        Index("stem_spelled", "stem", postgresql_using="gin", postgresql_ops={"stem": "gin_trgm_ops"}),
    )

    language: str = Field(primary_key=True)
    stem: str = Field(sa_type=String(collation="C"), primary_key=True)
    documents: int


class Search(SQLModel, table=True):
    """What somebody looked for on a day, and how many practices were found. Nobody's: it names no member.

    `sought` is kept of a few words only; a whole sentence may tell of somebody.
    """

    id: int | None = Field(default=None, primary_key=True)
    day: date
    language: str
    sought: str = ""
    topics: str = ""
    found: int
