"""Effects of practices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SharePractice:
    """A practice in words that she has confirmed, by the name of their part; a part may be empty.

    `number`: how it can be named. `replaces`: she told one under it before; this is its new version.
    `kind`: works, failed, half. `audience`: all, group, nobody. `credit`: nick, group, both, none.
    `title`: its first words, or what she calls it; empty for a voice note. `photos` go with the parts and
    `sounds` stand for them: the carrier's ids, by part. `answer`: the one of hers that it was made from.
    `doubts`: why a person looks at it before others see it.
    """

    number: int
    title: str = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)
    kind: str
    topic: str
    audience: str
    credit: str
    photos: Mapping[str, str] = field(default_factory=dict)
    sounds: Mapping[str, str] = field(default_factory=dict)
    answer: str = ""
    replaces: bool = False
    doubts: tuple[str, ...] = ()
