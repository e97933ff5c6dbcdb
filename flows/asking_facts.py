"""What a turn may know of who asks, of who could answer, and of what was asked before."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Peer:
    """A member who could be offered a question. `near`: in the asker's own group or district.

    `passed_on_topic`: so often.
    """

    id: str
    language: str
    country: str
    place: str
    kind_of_place: str
    near: bool
    knows_topic: bool
    helped_on_topic: bool
    offers_this_week: int
    days_since_offer: int
    reachable_language: bool
    passed_on_topic: int = 0


@dataclass(frozen=True, slots=True)
class Asker:
    """What matters of the asker when peers are chosen."""

    language: str = "en"
    country: str = ""
    kind_of_place: str = ""
    topic: str = "other"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a look-alike. `words` is the id of the words; nickname and place as in `Relay`.

    `near`: its author lives near her. `judged`: she has said already whether it helps her.
    """

    answer: str
    words: str
    nick: str = field(default="", repr=False)
    place: str = ""
    near: bool = False
    judged: bool = False


@dataclass(frozen=True, slots=True)
class Alike:
    """A question that asks the same as hers, by the id of its words, and its answers, the helpful first."""

    words: str
    replies: tuple[Reply, ...]
