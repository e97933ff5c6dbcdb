"""The tables. `METADATA` knows them all; `table(Model)` is the Core table that queries speak to."""

from typing import cast

from sqlalchemy import MetaData, Table
from sqlmodel import SQLModel

from storage.schema.asking import Answer, Offer, Question, Translation, Words
from storage.schema.messages import Content, Inbox, Outbox
from storage.schema.people import Address, Code, Consent, Group, Member, Sharing
from storage.schema.photos import Picture
from storage.schema.safety import Country, SafetyCase, Service
from storage.schema.talking import Card, Conversation, Timer
from storage.schema.upkeep import Secret, Sender, Watermark

METADATA: MetaData = SQLModel.metadata


def table(model: type[SQLModel]) -> Table:
    return cast(Table, model.__table__)  # type: ignore[attr-defined]


__all__ = [
    "METADATA",
    "Address",
    "Answer",
    "Card",
    "Code",
    "Consent",
    "Content",
    "Conversation",
    "Country",
    "Group",
    "Inbox",
    "Member",
    "Offer",
    "Outbox",
    "Picture",
    "Question",
    "SafetyCase",
    "Secret",
    "Sender",
    "Service",
    "Sharing",
    "Timer",
    "Translation",
    "Watermark",
    "Words",
    "table",
]
