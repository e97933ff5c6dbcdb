"""How far a message has come, told out of order."""

from __future__ import annotations

from bot.channels.channel import Progress

RANK = {
    Progress.QUEUED: 1,
    Progress.SENDING: 2,
    Progress.SENT: 3,
    Progress.DELIVERED: 4,
    Progress.REFUSED: 4,
    Progress.READ: 5,
}


def further(known: Progress, told: Progress) -> Progress:
    """The further of the two. Reports come late, twice and in any order; a message never goes back.

    A refusal is final, also when a late "delivered" follows; it in turn cannot undo a delivery.
    "Read" may come although nobody ever said "delivered".
    """
    if known is Progress.REFUSED or RANK[told] <= RANK[known]:
        return known
    return told
