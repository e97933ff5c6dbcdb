"""What the desk knows in a chat."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits for a person, of what she may see. `safety`: only how many women wish for a contact."""

    all: int = 0
    safety: int = 0


@dataclass(frozen=True, slots=True)
class ToCheck:
    """A text that waits for a person, by its number. `why`: the catalogue id of the reason."""

    check: int = 0
    words: str = ""
    why: str = "mod-why-other"


@dataclass(frozen=True, slots=True)
class Checked:
    """A text of hers, for its author. `asked`: she decides what becomes of it. `without`: how it reads with
    the part taken out that gave the reason; empty where little is left."""

    asked: bool = False
    without: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """A prompt in one of the other languages; blank while nobody has written it.

    `reads`: she does, so that she may accept it. `helper`: a colleague who does; empty without one."""

    language: str
    text: str = field(default="", repr=False)
    accepted: bool = False
    reads: bool = False
    helper: str = ""


@dataclass(frozen=True, slots=True)
class Prompting:
    """A prompt that she writes or looks at. `by`: who wrote it; `read`: in her language, if it is there.

    `second`: who may agree to it. How many it goes to is counted once every draft is accepted."""

    number: int
    state: str = "draft"
    by: str = ""
    text: str = field(default="", repr=False)
    read: str = field(default="", repr=False)
    drafts: tuple[Draft, ...] = ()
    second: str = ""
    women: int = 0
    languages: int = 0
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Whom:
    """To whom a prompt goes. `kind`: topic, country, circle, groups; `value`: which."""

    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Silent:
    """A member of hers who has not written for so many `days`. `may_be_asked`: nobody greeted her lately."""

    id: str
    nick: str = field(repr=False)
    group: str
    days: int
    may_be_asked: bool = True


@dataclass(frozen=True, slots=True)
class Unmet:
    """A question that no peer has answered, as the desk names it (`handle`); `words`: the id of its words.

    `alone`: she put it to one woman, and nobody else is to see it. `back`: what she wrote back last, if the
    last word is hers."""

    handle: str
    words: str
    place: str
    hours: int
    alone: bool = False
    back: str = ""


@dataclass(frozen=True, slots=True)
class LatePromise:
    """A promise that was late three times, by the `card` that tells of it. `words`: the id of its words.

    `group`, and whom to call about it: `facilitator` and `org`."""

    card: int
    number: int
    words: str
    group: str
    facilitator: str
    org: str
