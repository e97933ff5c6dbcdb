"""What the line needs to know of itself."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.schema.columns import moment


class Secret(SQLModel, table=True):
    """A key of the line's own, sealed with the operator's keys."""

    name: str = Field(primary_key=True)
    sealed: bytes = Field(sa_type=LargeBinary)


class Sender(SQLModel, table=True):
    """One of our numbers: nothing more may leave it before `free_at`."""

    channel: str = Field(primary_key=True)
    free_at: datetime = moment()


class Watermark(SQLModel, table=True):
    """Up to when something regular has been done."""

    name: str = Field(primary_key=True)
    at: datetime = moment()
