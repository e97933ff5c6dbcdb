"""Dialogues with authorities: what a group prepares together, who does what, and who stands with them."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, LargeBinary, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from storage.schema.columns import document, maybe_moment, moment, secret_id


class Dialogue(SQLModel, table=True):
    """A meeting with an authority that a group prepares, holds and follows. `number`: how members name it.

    `reason`: findings, partner, proposal, promise. `mark` of the ask: policy, plan, budget, programme,
    service, rule, or nothing. `state`: preparing, paused (until they have talked), held, closed.
    `nameless`: no name stands in anything that is made of it. `careful`: how they go carefully (group,
    nameless, ally, wait, person). `meets_on` and `meets_at` (as 10:00): when, in the group's own time.
    `paper`: the version of the paper, counted since it was first sent to the group, at `paper_at` by
    `paper_by`; `paper_of`: the numbers of the texts that are on it; `paper_in`: the language in which the
    authority reads it, empty for the group's own; `ready_at`: since when enough of them agree to it.
    `passed`: the steps that they left out on purpose. `again_of`: the number of the late promise it is about.
    `asked`: how often since the meeting they were asked how it went.
    `outcome`: full, part, talks, no, trouble, moved, absent (they did not come), stayed (the group did not
    go). `gains`: seat, invited, plan. `speakers`: how many spoke in public for the first time.
    `look_at`: when the worker has something to do about it.
    """

    __table_args__ = (
        Index("dialogue_look", "look_at", postgresql_where=text("look_at IS NOT NULL")),
        Index("dialogue_meets", "meets_on", postgresql_where=text("meets_on IS NOT NULL")),
    )

    id: str = Field(default_factory=secret_id, primary_key=True)
    number: int = Field(sa_type=BigInteger, unique=True)
    group_id: str = Field(foreign_key="group_.id", ondelete="CASCADE", index=True)
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    reason: str = "proposal"
    mark: str = ""
    state: str = "preparing"
    nameless: bool = False
    careful: list[str] = Field(default_factory=list, sa_type=JSONB, nullable=False)
    meets_on: date | None = None
    meets_at: str = ""
    paper: int = 0
    paper_at: datetime | None = maybe_moment()
    paper_by: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    paper_of: list[int] = Field(default_factory=list, sa_type=JSONB, nullable=False)
    paper_in: str = ""
    ready_at: datetime | None = maybe_moment()
    passed: list[str] = Field(default_factory=list, sa_type=JSONB, nullable=False)
    again_of: int | None = Field(default=None, sa_type=BigInteger)
    asked: int = 0
    outcome: str = ""
    gains: list[str] = Field(default_factory=list, sa_type=JSONB, nullable=False)
    speakers: int | None = None
    look_at: datetime | None = maybe_moment()
    created_at: datetime = moment()
    changed_at: datetime | None = maybe_moment()
    held_at: datetime | None = maybe_moment()
    closed_at: datetime | None = maybe_moment()


class DialoguePart(SQLModel, table=True):
    """A text of a dialogue, by the member who wrote it; what another editor wrote instead stands beside it.

    `step`: issue, affect, ask, office, evidence, ally, doubts, offer, least, later, where, learned.
    `kind` of an office: chief, council, health, schools, land, police, ngo, media, other; of evidence: count,
    story, photo, law, idea; of an ally: as of an office. `consent` of a story: mine, hers, nameless.
    `quotable`: it may stand in print. `practice_id`: the practice it names. `shown_at`: since when the others
    of the group may read it, because its author sent the paper. `replaced_at`: its author wrote it anew or
    took it out.
    """

    __tablename__ = "dialogue_part"

    id: int | None = Field(default=None, primary_key=True)
    dialogue_id: str = Field(foreign_key="dialogue.id", ondelete="CASCADE", index=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    step: str
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    kind: str = ""
    consent: str = ""
    quotable: bool = True
    practice_id: str | None = Field(default=None, foreign_key="practice.id", ondelete="SET NULL", index=True)
    created_at: datetime = moment()
    shown_at: datetime | None = maybe_moment()
    replaced_at: datetime | None = maybe_moment()


class Editor(SQLModel, table=True):
    """A member who works on a dialogue of her group. `risk`: no, maybe, yes, unsure, or nothing said.

    `goes`: what she says when somebody sees a risk: yes, wait, no; `asked_at`: when she was asked.
    `agreed`: the version of the paper that she agreed to. `objected`: the version that she would change.
    """

    dialogue_id: str = Field(foreign_key="dialogue.id", ondelete="CASCADE", primary_key=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True, index=True)
    risk: str = ""
    goes: str = ""
    agreed: int = 0
    objected: int = 0
    asked_at: datetime | None = maybe_moment()
    joined_at: datetime = moment()


class Role(SQLModel, table=True):
    """Who does what at the meeting. `name`: opens, asks, proof, notes, time, near. `nick`: as they call her;
    `member_id`, if she is on the line."""

    dialogue_id: str = Field(foreign_key="dialogue.id", ondelete="CASCADE", primary_key=True)
    name: str = Field(primary_key=True)
    nick: str
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    created_at: datetime = moment()


class Rehearsed(SQLModel, table=True):
    """A practice turn. `card`: money, office, later, proof, who, yes. `mark`: what she thinks of her answer:
    strong, soso, again. Her answer itself is not kept."""

    id: int | None = Field(default=None, primary_key=True)
    dialogue_id: str | None = Field(default=None, foreign_key="dialogue.id", ondelete="CASCADE", index=True)
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    card: str
    mark: str
    created_at: datetime = moment()


class Stand(SQLModel, table=True):
    """Another group stands with this one: a short word (`words_id`), or its name under the ask."""

    dialogue_id: str = Field(foreign_key="dialogue.id", ondelete="CASCADE", primary_key=True)
    group_id: str = Field(foreign_key="group_.id", ondelete="CASCADE", primary_key=True, index=True)
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    words_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    cosigned: bool = False
    created_at: datetime = moment()


class Ally(SQLModel, table=True):
    """Somebody outside the line whom a group asks to stand with it in one dialogue (PRODUCT 6.8).

    `name_id`: as the group calls them. `kind` as of an office. `outsider_id`: the row of `member`, in the
    state "ally", that holds the address; empty once it is erased. `state`: named, invited, yes, no, asked
    (they want to know more), closed. `consent` of the media: what may be said and who may be named.
    `sent` counts the group's messages after the invitation; `sent_at`: when the last of all leaves.
    """

    id: str = Field(default_factory=secret_id, primary_key=True)
    dialogue_id: str = Field(foreign_key="dialogue.id", ondelete="CASCADE", index=True)
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    outsider_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    name_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    kind: str = ""
    consent: dict[str, str] = document()
    state: str = "named"
    sent: int = 0
    sent_at: datetime | None = maybe_moment()
    created_at: datetime = moment()


class AllyWords(SQLModel, table=True):
    """What was written between a group and its ally; `inward`: to the group. `quotable` as of a part.

    `promise_id`: the late promise that it is about, if about one.
    """

    __tablename__ = "ally_words"

    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", primary_key=True)
    ally_id: str = Field(foreign_key="ally.id", ondelete="CASCADE", index=True)
    inward: bool = False
    quotable: bool = True
    promise_id: str | None = Field(default=None, foreign_key="promise.id", ondelete="SET NULL", index=True)
    created_at: datetime = moment()


class Promise(SQLModel, table=True):
    """What an authority promised: who does what by when, in the words of the member who noted it.

    `proof`: signed, minutes, public, spoken. `due_on`: the day by which it is due; `dated`: somebody named
    that day. `state`: open, said (one says it is kept, a second has not seen it yet), kept, closed.
    `reason` of closing: otherwise, given-up, risky, changed. `rounds`: how often it was late. `ask_on`: the
    day on which it is asked about, after `due_on` where it was late and no new day was promised.
    `shows_id`: what shows that it is kept, or a part of it. `access_id`: what people can use now that they
    could not before, and for about how many `people`. `said_by` and `seen_by`: the two women. `asked`: how
    often since the last answer. `look_at` as of a dialogue.
    """

    __table_args__ = (Index("promise_look", "look_at", postgresql_where=text("look_at IS NOT NULL")),)

    id: str = Field(default_factory=secret_id, primary_key=True)
    number: int = Field(sa_type=BigInteger, unique=True)
    dialogue_id: str = Field(foreign_key="dialogue.id", ondelete="CASCADE", index=True)
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    words_id: str = Field(foreign_key="words.id", ondelete="CASCADE", index=True)
    proof: str = ""
    due_on: date
    ask_on: date
    dated: bool = True
    state: str = "open"
    reason: str = ""
    rounds: int = 0
    shows_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    access_id: str | None = Field(default=None, foreign_key="words.id", ondelete="SET NULL", index=True)
    people: int | None = None
    said_by: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    seen_by: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    asked: int = 0
    asked_at: datetime | None = maybe_moment()
    look_at: datetime | None = maybe_moment()
    created_at: datetime = moment()
    kept_at: datetime | None = maybe_moment()
    closed_at: datetime | None = maybe_moment()


class FlowPack(SQLModel, table=True):
    """What a country or a group changed of the dialogue, as data. `about`: the code of a country, or the id
    of a group; the newest version holds. `digest` of the file it came from."""

    __tablename__ = "flow_pack"

    about: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    name: str
    digest: bytes = Field(sa_type=LargeBinary)
    body: dict[str, object] = document()
    created_at: datetime = moment()
