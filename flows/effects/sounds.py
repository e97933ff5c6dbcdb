"""Effects on voice notes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FetchSound:
    """The voice note of this message (the carrier's id) is fetched; `flows.events.Sounded` follows."""

    sound: str
