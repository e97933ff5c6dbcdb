"""Voice notes that are a member's words, encrypted."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment


class Sound(SQLModel, table=True):
    """A voice note, by the carrier's id. `state`: coming, kept, lost. `words_id`: what it says, once sent.

    `seconds`: how long it is. `hidden`: her nickname is, and so is her voice; others get what a person typed.
    `typed_at`: a person has typed what she says, `typist` names that person.
    """

    __table_args__ = (Index("sound_coming", "due_at", postgresql_where=text("state = 'coming'")),)

    sid: str = Field(primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    words_id: str | None = Field(default=None, foreign_key="words.id", ondelete="CASCADE", index=True)
    channel: str
    state: str = "coming"
    seconds: int = 0
    hidden: bool = False
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)
    tries: int = 0
    due_at: datetime = moment()
    typist: str = ""
    typed_at: datetime | None = maybe_moment()
    created_at: datetime = moment()
