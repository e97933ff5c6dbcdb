"""What a turn may know of practices: those that she may read or tells anew, and plans with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice that she may read. `nick`, `group` and `place` are what its author lets others see of her.

    `texts`: the ids of its words, by the name of their part, in the order in which they are read, without the
    title. `heart`: those that say in one text what was done. `hers`: she has told it herself.
    `home`: the kind of place it comes from. `results`: the words of those who have tried it, newest first.
    """

    id: str
    number: int
    kind: str
    topic: str
    title: str
    heart: str
    texts: Mapping[str, str]
    nick: str = field(default="", repr=False)
    group: str = ""
    place: str = ""
    home: str = ""
    hers: bool = False
    version: int = 1
    results: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A practice in a list of those that she may read. `title` and `heart` are ids of words, as in
    `Practice`; `title` is empty while nobody has typed it. `place` as far as its author lets it be seen.
    """

    id: str
    number: int
    topic: str
    title: str
    heart: str
    place: str = ""
    hers: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """A practice of hers as she told it, to be told anew. Texts, photos and voice notes by part; the latter
    are the carrier's ids. `called`: what she calls it, if that is not its first words.
    """

    kind: str = "works"
    topic: str = "other"
    audience: str = "all"
    credit: str = "nick"
    called: str = field(default="", repr=False)
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    photos: Mapping[str, str] = field(default_factory=dict)
    sounds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a member plans with a practice: her own, or one with a practice that she told.

    `number` and `first` are those of her first step, `words` its id; `first` is empty for who is not she.
    `texts`: the ids of its words by part, for the author if she may read them. `author`: there is one who may
    hear what came of it. `open`: there is something left to ask; `state` as in `storage.schema.Adaptation`.
    `day`: when she is asked again, as she writes dates. `drafts`: questions to peers about her first step, in
    her language, by what is in her way.
    """

    id: str
    number: int
    words: str
    first: str = field(default="", repr=False)
    texts: Mapping[str, str] = field(default_factory=dict)
    author: bool = False
    open: bool = True
    state: str = "planned"
    day: str = ""
    drafts: Mapping[str, str] = field(default_factory=dict, repr=False)
