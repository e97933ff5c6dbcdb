"""What is known of a meeting beside its words: how far off it is, and what a woman does there."""

from __future__ import annotations

from collections.abc import Collection

from bot.dialogue.looking import meeting_of
from bot.dialogue.moments import ahead
from bot.knowing import Asked
from flows.dialogue.steps import ROLES
from storage.dialogue.dialogues import Prepared


def ahead_of(asked: Asked, found: Prepared) -> int | None:
    days = ahead(meeting_of(found), asked.now)
    return None if days is None else days.days


def duty(asked: Asked, roles: Collection[str]) -> str:
    """Her roles in her language, or that she goes along."""
    names = [role for role in ROLES if role in roles] or ["none"]
    told = (asked.line.catalog.part(f"duty-{name}", "", asked.person.language) for name in names)
    return ", ".join(told)
