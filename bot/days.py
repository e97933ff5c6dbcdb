"""Days as women write them, in all our languages: the day before its month."""

from __future__ import annotations

from datetime import date, datetime


def told(day: date | datetime) -> str:
    """Without the year, as 30/12."""
    return day.strftime("%d/%m")


def told_whole(day: date | datetime) -> str:
    """With its year, as 30/12/2026."""
    return day.strftime("%d/%m/%Y")
