"""Effects on the photos that she sends with a text for others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FetchPhoto:
    """The photo of this message of hers (the carrier's id) is fetched and drawn anew. Nobody is shown it."""

    photo: str


@dataclass(frozen=True, slots=True)
class AllowPhoto:
    """What she says of the faces in it: none, agreed (they said yes), cover (a person covers them first)."""

    photo: str
    faces: str
