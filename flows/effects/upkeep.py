"""Effects on what is kept of her, on time, and on people who are called."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class EraseLast:
    """The last words of hers that went to others, wherever they have not been delivered or read yet."""


@dataclass(frozen=True, slots=True)
class EraseWords:
    """Everything she ever wrote, drafts too. What others have on their phones stays there."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Words of hers, by their number, are taken from everybody who has not read them yet."""

    number: int


@dataclass(frozen=True, slots=True)
class NarrowReaders:
    """Words of hers, by their number, are shown to fewer from now on; `privacy` as in a question."""

    number: int
    privacy: int


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    """Her question, by the number of its words, is put to nobody any more."""

    number: int


@dataclass(frozen=True, slots=True)
class ShowOriginal:
    """Send the last relayed words as they were written."""


@dataclass(frozen=True, slots=True)
class DoubtTranslation:
    """The last translation she read is wrong: a card for a language keeper."""


@dataclass(frozen=True, slots=True)
class AskLater:
    """Open `flow` with her, unasked, after so many days."""

    flow: str
    days: int


@dataclass(frozen=True, slots=True)
class Knock:
    """Come back to her after so many minutes if something still waits for her."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Remind:
    """If she falls silent here, she is reminded (`flows.events.Nudged`)."""

    flow: str
    rung: int = 1


@dataclass(frozen=True, slots=True)
class CallPerson:
    """A card at the desk. `reason`: wish, stuck, no-word, no-language, another-language, question-alone, …"""

    reason: str
    note: str = field(default="", repr=False)
