"""What she may read of a question that asks the same as hers (PRODUCT 6.5, A4)."""

from __future__ import annotations

from flows.asking_facts import Alike, Reply
from flows.routing import FAR

MOST = 3  # answers of one question


def readable(alike: Alike | None, privacy: int, past: str = "") -> tuple[Reply, ...]:
    """The best few on which she has not said yet whether they help her. `past`: those she has just passed.

    With a question that is kept from those near her, she meets nobody near her here either.
    """
    replies = alike.replies if alike else ()
    found = [reply for reply in replies if not (reply.near and privacy == FAR)]
    return tuple(reply for reply in found[:MOST] if not (reply.judged or reply.answer in past.split()))
