"""Whether it can still be taken for certain that it is she who reads at an address (PRODUCT 4.5, SAF-07)."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.holding import Person

SILENT = timedelta(days=90)
DOUBTED = ("doubtful", "wrong")


def unsure(person: Person, now: datetime) -> bool:
    """Somebody who is not a member has nothing that another could read there."""
    heard_at = person.heard_at or person.seen_at
    silent = heard_at is None or now - heard_at >= SILENT
    return not person.guest and (person.address_state in DOUBTED or silent)
