"""What members ask each other: their words, questions, offers and answers."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Index
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, secret_id


def _met_question() -> Column[str]:
    """Questions point to words too, so this one is tied last."""
    to = ForeignKey("question.id", name="words_question_id_fkey", ondelete="CASCADE", use_alter=True)
    return Column("question_id", to, index=True, nullable=True)


def _met_card() -> Column[int]:
    """The same, of a card."""
    to = ForeignKey("card.id", name="words_card_id_fkey", ondelete="CASCADE", use_alter=True)
    return Column("card_id", to, index=True, nullable=True)


class Words(SQLModel, table=True):
    """A member's own words, byte for byte, and the language she wrote them in.

    `number` is how she can name them ("TAKE 17"). `author` names who wrote them where it was no member but
    a person of the team, who then has no `member_id`. `machine`: a machine may translate them; what a vote,
    a prompt or a safety text says is put into other languages by people alone (PRODUCT LNG-06).
    `question_id`: what a person of the team wrote to meet this question; it goes when the question goes.
    `card_id`: the same of a card, with what she wrote back.
    Spoken words (`Sound`) have no `text` until a person has typed it.
    """

    __table_args__ = (Index("words_stems", sql("stems(language, text)"), postgresql_using="gin"),)

    id: str = Field(default_factory=secret_id, primary_key=True)
    number: int | None = Field(default=None, sa_column=Column(BigInteger, Identity(), unique=True))
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="CASCADE", index=True)
    author: str = Field(default="", sa_column_kwargs={"server_default": sql("''")})
    question_id: str | None = Field(default=None, sa_column=_met_question())
    card_id: int | None = Field(default=None, sa_column=_met_card())
    language: str
    text: str
    machine: bool = Field(default=True, sa_column_kwargs={"server_default": sql("true")})
    created_at: datetime = moment()


class Question(SQLModel, table=True):
    """What a member asks her peers. `privacy`: 1 open, 2 without nickname, 3 also not near her.

    `state`: routed, answered, helpful, alone (nobody could be asked), closed. `thought`: what she thinks
    herself, `thought_id` the same if it goes along. `wave`: how often peers were chosen. `look_at`: when the
    line looks at it next; `further`: she said that an answer was not for her, so that more are asked at once.
    `escalated_at`: a person was asked to meet it; `met_at`: that person has written;
    `alarmed_at`: nobody had.
    `result`: worked, failed; `result_id`: what she told of it. `followed_at`: when she was last asked of it.
    `credit`: of a question to the author of a practice, how that one is named when she answers (as in
    `Practice`).
    """

    __table_args__ = (Index("question_look", "look_at", postgresql_where=sql("look_at IS NOT NULL")),)

    id: str = Field(default_factory=secret_id, primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    thought: str = ""
    thought_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL")
    topic: str
    privacy: int
    state: str = "routed"
    wave: int = Field(default=1, sa_column_kwargs={"server_default": sql("1")})
    look_at: datetime | None = maybe_moment()
    further: bool = Field(default=False, sa_column_kwargs={"server_default": sql("false")})
    created_at: datetime = moment()
    answered_at: datetime | None = maybe_moment()
    helped_at: datetime | None = maybe_moment()
    escalated_at: datetime | None = maybe_moment()
    met_at: datetime | None = maybe_moment()
    alarmed_at: datetime | None = maybe_moment()
    followed_at: datetime | None = maybe_moment()
    closed_at: datetime | None = maybe_moment()
    result: str | None = None
    result_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL")
    credit: str = Field(default="nick", sa_column_kwargs={"server_default": sql("'nick'")})


class Offer(SQLModel, table=True):
    """A question put to one peer. `state`: offered, claimed, freed, passed, delayed, answered, withdrawn.

    `free_at`: until when her claim holds. `also`: she answers beside the claims that count.
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    question_id: str = Field(foreign_key="question.id", ondelete="CASCADE", index=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    wave: int = 1
    state: str = "offered"
    delayed: bool = False
    also: bool = Field(default=False, sa_column_kwargs={"server_default": sql("false")})
    free_at: datetime | None = maybe_moment()
    created_at: datetime = moment()
    changed_at: datetime | None = maybe_moment()


class Answer(SQLModel, table=True):
    """What a peer replied. `helpful` is the asker's word on it, once she gave one.

    `told_at`: when its author was told what came of it.
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    offer_id: str = Field(foreign_key="offer.id", ondelete="CASCADE", index=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    helpful: bool | None = None
    told_at: datetime | None = maybe_moment()
    created_at: datetime = moment()


class Reading(SQLModel, table=True):
    """An answer that was shown to a member who had asked much the same as its asker.

    `helpful` is her word on it, once she gave one. `privacy` is that of the question she was about to ask.
    """

    answer_id: str = Field(foreign_key="answer.id", ondelete="CASCADE", primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True, index=True)
    privacy: int
    helpful: bool | None = None
    created_at: datetime = moment()
