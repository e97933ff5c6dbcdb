"""What keeps a woman safe: countries that are ready, services that were checked, cases without a story."""

from datetime import date, datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.schema.columns import maybe_moment, moment, names, secret_id


class Country(SQLModel, table=True):
    """A country of groups. Its words let nobody in before the four ticks (SAF-24) are there.

    `price`: what a message costs her there, as she would say it; empty when it costs nothing.
    `emergency`: the number to call in danger; empty when there is none that works.
    """

    name: str = Field(primary_key=True)
    price: str = ""
    emergency: str = ""
    directory_at: datetime | None = maybe_moment()
    safety_person_at: datetime | None = maybe_moment()
    legal_note_at: datetime | None = maybe_moment()
    safety_talk_at: datetime | None = maybe_moment()


class Service(SQLModel, table=True):
    """One entry of the directory. It is given only for 90 days after `checked_on` (SAF-11).

    `open_hours` is how many hours of the week somebody answers; `hours` says the same in a few characters.
    """

    id: int | None = Field(default=None, primary_key=True)
    country: str = Field(foreign_key="country.name", ondelete="CASCADE", index=True)
    name: str
    place: str = ""
    phone: str
    hours: str
    open_hours: int
    languages: list[str] = names()
    cost: str = ""
    checked_by: str
    checked_on: date


class SafetyCase(SQLModel, table=True):
    """A wish to be contacted by a trained woman. It holds none of her story, and its `way` is sealed.

    `state`: open, called off, closed, erased (she erased herself; the line stays without her).
    `taken_by`: the safety person at the desk who opened it first.
    """

    __tablename__ = "safety_case"

    id: str = Field(default_factory=secret_id, primary_key=True)
    member_id: str | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL", index=True)
    way: bytes | None = Field(default=None, sa_type=LargeBinary)
    word: str
    language: str
    state: str = "open"
    taken_by: str | None = Field(default=None, foreign_key="staff.id", ondelete="SET NULL", index=True)
    opened_at: datetime = moment()
    closed_at: datetime | None = maybe_moment()
