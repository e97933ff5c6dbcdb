"""Photos that members send with a text for others."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field, SQLModel

from storage.schema.columns import moment


class Picture(SQLModel, table=True):
    """One photo; `sid` is the carrier's id of the message it came with, `channel` where that came.

    `state`: coming (to be fetched at `due_at`; so many `tries` have failed), here, lost (it could not be had,
    or is none). `sealed` is the picture drawn anew, encrypted; the file she sent is never kept.
    `faces`: what she said of them: nothing yet, none, agreed, cover (a person is to cover them), covered.
    `words_id`: the text it goes with, since she has sent that.
    """

    __table_args__ = (Index("picture_coming", "due_at", postgresql_where=text("state = 'coming'")),)

    sid: str = Field(primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    words_id: str | None = Field(default=None, foreign_key="words.id", ondelete="CASCADE", index=True)
    channel: str
    state: str = "coming"
    faces: str = ""
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)
    width: int = 0
    height: int = 0
    tries: int = 0
    due_at: datetime = moment()
    created_at: datetime = moment()
