"""What a turn decides should become true. `bot.carry_out` makes rows of these, in the same transaction."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SetLanguage:
    language: str


@dataclass(frozen=True, slots=True)
class JoinGroup:
    """`group` is the group's id. The guest stays a guest until she consents."""

    group: str


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """`sentence` is the catalogue id she was shown; `answer` is the option she took."""

    sentence: str
    answer: str


@dataclass(frozen=True, slots=True)
class BecomeMember:
    """She agreed to be written to. `shows`: she also agreed that members see what she chooses to share."""

    shows: bool


@dataclass(frozen=True, slots=True)
class SetNickname:
    nick: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BeDiscreet:
    """Others look at her phone: nothing unasked may carry content."""


@dataclass(frozen=True, slots=True)
class Forget:
    """She said no: once the last message has gone out, nothing of her remains."""


@dataclass(frozen=True, slots=True)
class EraseLast:
    """The last words of hers that went to others, wherever they have not been delivered or read yet."""


@dataclass(frozen=True, slots=True)
class EraseWords:
    """Everything she ever wrote, drafts too. What others have on their phones stays there."""


@dataclass(frozen=True, slots=True)
class AskLater:
    """Open `flow` with her, unasked, after so many days."""

    flow: str
    days: int


@dataclass(frozen=True, slots=True)
class Know:
    """What she can help others with."""

    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OptOut:
    """Nothing goes to this address any more, from this instant, whatever waits."""


@dataclass(frozen=True, slots=True)
class OptIn:
    pass


@dataclass(frozen=True, slots=True)
class KeepQuiet:
    """Somebody is looking: nothing unasked for so many hours."""

    hours: int = 12


@dataclass(frozen=True, slots=True)
class ShowOriginal:
    """Send the last relayed words as they were written."""


@dataclass(frozen=True, slots=True)
class Knock:
    """Come back to her after so many minutes if something still waits for her."""

    minutes: int


@dataclass(frozen=True, slots=True)
class CallPerson:
    """A card at the desk. `reason`: wish, stuck, no-word, another-language, question-alone."""

    reason: str
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AskPeers:
    """A confirmed question and the peers chosen for its first wave."""

    question: str = field(repr=False)
    privacy: int
    topic: str
    peers: tuple[str, ...]
    thought: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TakeOffer:
    offer: str


@dataclass(frozen=True, slots=True)
class PassOffer:
    offer: str


@dataclass(frozen=True, slots=True)
class DelayOffer:
    """The same offer once more after so many hours."""

    offer: str
    hours: int = 24


@dataclass(frozen=True, slots=True)
class SendAnswer:
    """A confirmed answer, for the asker."""

    offer: str
    answer: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MarkAnswer:
    answer: str
    helpful: bool


@dataclass(frozen=True, slots=True)
class SendThanks:
    """Confirmed thanks to the answerer; empty words mean our own "Thank you"."""

    answer: str
    thanks: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AskMore:
    """A confirmed further question to the one who answered."""

    answer: str
    question: str = field(repr=False)


Effect = (
    SetLanguage
    | JoinGroup
    | RecordConsent
    | BecomeMember
    | SetNickname
    | BeDiscreet
    | Forget
    | EraseLast
    | EraseWords
    | AskLater
    | Know
    | OptOut
    | OptIn
    | KeepQuiet
    | ShowOriginal
    | Knock
    | CallPerson
    | AskPeers
    | TakeOffer
    | PassOffer
    | DelayOffer
    | SendAnswer
    | MarkAnswer
    | SendThanks
    | AskMore
)
