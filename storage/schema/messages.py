"""Messages as they came, and messages as the turns decided them."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Identity, Index, LargeBinary, text
from sqlmodel import Field, SQLModel

from storage.schema.columns import document, maybe_moment, moment

UNDONE = "('ready', 'claimed', 'sending', 'unknown', 'held')"


class Inbox(SQLModel, table=True):
    """A message as it came. The carrier's id is unique, so that a repeat stops here.

    The id outlives its sender: who said no and is forgotten must not be greeted again because the carrier
    still lists what she wrote. `body` is kept only while something still depends on it: a turn that failed,
    a member's own record. `said` is a keyed hash of it, to know the same words when they come twice.
    """

    __table_args__ = (Index("inbox_address", "address_id", "received_at"),)

    sid: str = Field(primary_key=True)
    address_id: int | None = Field(default=None, foreign_key="address.id", ondelete="SET NULL")
    body: str | None = None
    said: bytes | None = Field(default=None, sa_type=LargeBinary)
    state: str = "taken"
    received_at: datetime = moment(index=True)


class Outbox(SQLModel, table=True):
    """A message to a member, in the order of her lane: by `id` within one address.

    `part` counts the parts of a long relay that have left, `last` tells whether any follow the one on its
    way. `state`: see `storage.outbox`. `worker` is who has it in hand.
    `digest` of the text as it left lets the carrier be asked whether it has it. `segments`: what it has cost,
    with all its parts; a message that is no SMS counts as one.
    """

    __table_args__ = (
        Index("outbox_lane", "address_id", "id", postgresql_where=text(f"state IN {UNDONE}")),
        Index("outbox_ready", "channel", "id", postgresql_where=text("state = 'ready'")),
        Index("outbox_sid", "sid"),
    )

    id: int | None = Field(default=None, sa_column=Column(BigInteger, Identity(), primary_key=True))
    part: int = 0
    last: bool = Field(default=True, sa_column_kwargs={"server_default": text("true")})
    address_id: int = Field(foreign_key="address.id", ondelete="CASCADE")
    member_id: str = Field(foreign_key="member.id", ondelete="CASCADE", index=True)
    channel: str
    kind: str
    content: dict[str, Any] = document()
    state: str = "ready"
    attempts: int = 0
    due_at: datetime = moment()
    claimed_at: datetime | None = maybe_moment()
    worker: int | None = None
    digest: bytes | None = Field(default=None, sa_type=LargeBinary)
    sid: str | None = None
    code: int | None = None
    segments: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    created_at: datetime = moment()
    changed_at: datetime | None = maybe_moment()


class Content(SQLModel, table=True):
    """A message template the carrier keeps for us, found by the digest of all that is fixed in it."""

    digest: str = Field(primary_key=True)
    sid: str
