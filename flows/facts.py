"""What a turn may know beside the conversation. The shell looks it up beforehand; flows only read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Me:
    """The person this turn is about. `hush`: nothing unasked may be said to her now."""

    language: str = "en"
    nick: str = field(default="", repr=False)
    guest: bool = True
    discreet: bool = False
    hush: bool = False


@dataclass(frozen=True, slots=True)
class Peer:
    """A member who could be offered a question. `near`: in the asker's own group or district."""

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


@dataclass(frozen=True, slots=True)
class Asker:
    """What matters of the asker when peers are chosen."""

    language: str = "en"
    country: str = ""
    kind_of_place: str = ""
    topic: str = "other"


@dataclass(frozen=True, slots=True)
class Facts:
    """`groups`, `asker`, `peers` and `fruit` are filled only for steps that name them in `needs`.

    `groups` maps each group's word, lower-case and without accents, to its id.
    `fruit` is a nickname that is free in her group, in her language.
    """

    me: Me = Me()
    groups: Mapping[str, str] = field(default_factory=dict)
    asker: Asker = Asker()
    peers: tuple[Peer, ...] = ()
    fruit: str = ""
