"""The tables. `METADATA` knows them all; `table(Model)` is the Core table that queries speak to."""

from typing import cast

from sqlalchemy import MetaData, Table
from sqlmodel import SQLModel

from storage.schema.asking import Answer, Offer, Question, Reading, Words
from storage.schema.desk import (
    Appeal,
    Care,
    Check,
    DeskSession,
    Prompt,
    PromptCopy,
    PromptReply,
    PromptText,
    Proposal,
    Quiet,
    Release,
    Setting,
    Staff,
)
from storage.schema.dialogues import (
    Ally,
    AllyWords,
    Dialogue,
    DialoguePart,
    Editor,
    FlowPack,
    Promise,
    Rehearsed,
    Role,
    Stand,
)
from storage.schema.finding import PracticeStems, Search, Stem
from storage.schema.languages import Doubt, Memory, Term, Translation
from storage.schema.messages import Content, Inbox, Outbox
from storage.schema.people import Address, Code, Consent, Group, Member, Sharing
from storage.schema.photos import Picture
from storage.schema.practices import Adaptation, Kindness, Part, Practice, PracticeReading, Tie
from storage.schema.safety import Country, SafetyCase, Service
from storage.schema.sounds import Sound
from storage.schema.talking import Card, Conversation, Decision, Timer
from storage.schema.upkeep import Secret, Sender, Watermark

METADATA: MetaData = SQLModel.metadata


def table(model: type[SQLModel]) -> Table:
    return cast(Table, model.__table__)  # type: ignore[attr-defined]


__all__ = [
    "METADATA",
    "Adaptation",
    "Address",
    "Ally",
    "AllyWords",
    "Answer",
    "Appeal",
    "Card",
    "Care",
    "Check",
    "Code",
    "Consent",
    "Content",
    "Conversation",
    "Country",
    "Decision",
    "DeskSession",
    "Dialogue",
    "DialoguePart",
    "Doubt",
    "Editor",
    "FlowPack",
    "Group",
    "Inbox",
    "Kindness",
    "Member",
    "Memory",
    "Offer",
    "Outbox",
    "Part",
    "Picture",
    "Practice",
    "PracticeReading",
    "PracticeStems",
    "Promise",
    "Prompt",
    "PromptCopy",
    "PromptReply",
    "PromptText",
    "Proposal",
    "Question",
    "Quiet",
    "Reading",
    "Rehearsed",
    "Release",
    "Role",
    "SafetyCase",
    "Search",
    "Secret",
    "Sender",
    "Service",
    "Setting",
    "Sharing",
    "Sound",
    "Staff",
    "Stand",
    "Stem",
    "Term",
    "Tie",
    "Timer",
    "Translation",
    "Watermark",
    "Words",
    "table",
]
