"""Who else at the desk can help with a prompt: by reading a language, or by agreeing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.desk.duty import on_duty
from bot.prompting.held import AGREEING, READING
from storage.desk.staff import Colleague


def reader(staff: Sequence[Colleague], language: str, but: str, now: datetime) -> Colleague | None:
    """Who may accept a text in this language, and is not called `but`; one who is on duty first."""
    return _first((one for one in staff if language in one.reads), READING, but, now)


def second(staff: Sequence[Colleague], author: str, now: datetime) -> Colleague | None:
    """Who may agree to what this author wrote; one who is on duty first."""
    return _first(staff, AGREEING, author, now)


def _first(staff: Iterable[Colleague], roles: frozenset[str], but: str, now: datetime) -> Colleague | None:
    able = [one for one in staff if one.name != but and one.locked_at is None and roles & set(one.roles)]
    return min(able, key=lambda one: (not on_duty(one, now), one.name), default=None)
