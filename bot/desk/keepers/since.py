"""How long something has waited, and how long it still may."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.desk.room import Visit

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TWO_DAYS = 48  # hours; after that days are told


def age(visit: Visit, since: datetime) -> str:
    """In hours, later in days."""
    hours = (visit.now - since) // HOUR
    if hours < TWO_DAYS:
        return visit.say("desk-t-hours", n=hours)
    return visit.say("desk-t-days", n=hours // 24)


def left(visit: Visit, since: datetime, within: timedelta) -> str:
    """What is left of the time in which it was to be done; or that it is over."""
    remains = since + within - visit.now
    if remains <= timedelta():
        return visit.say("desk-t-late")
    if remains < TWO_DAYS * HOUR:
        return visit.say("desk-t-hours-left", n=remains // HOUR)
    return visit.say("desk-t-days-left", n=remains // DAY)
