"""Column kinds that several tables share."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import DateTime
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field


def secret_id() -> str:
    """A random id that says nothing: 32 hexadecimal digits."""
    return uuid4().hex


def moment(*, index: bool = False) -> Any:
    """An aware UTC time that is always there."""
    return Field(sa_type=DateTime(timezone=True), index=index, nullable=False)


def maybe_moment() -> Any:
    """An aware UTC time, or nothing yet."""
    return Field(default=None, sa_type=DateTime(timezone=True), nullable=True)


def document() -> Any:
    """A small JSON object."""
    return Field(default_factory=dict, sa_type=JSONB, nullable=False)


def names() -> Any:
    """A small JSON list of names."""
    return Field(default_factory=list, sa_type=JSONB, nullable=False)


__all__ = ["datetime", "document", "maybe_moment", "moment", "names", "secret_id"]
