"""Effects of asking and answering. `photo` goes with the words, `sound` stands for them: carrier's ids."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AskPeers:
    """A confirmed question and the peers chosen for its first wave; with none, a person sees to it.

    `replaces`: the number of the question that she has changed into this one, or 0. `along`: her own thought
    goes to those who answer; otherwise it is kept for herself.
    """

    question: str = field(repr=False)
    privacy: int
    topic: str
    peers: tuple[str, ...]
    thought: str = field(default="", repr=False)
    photo: str = ""
    replaces: int = 0
    sound: str = ""
    along: bool = False


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
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """She is shown an answer to a look-alike. `privacy` is that of the question she was about to ask."""

    answer: str
    privacy: int


@dataclass(frozen=True, slots=True)
class MarkAnswer:
    answer: str
    helpful: bool


@dataclass(frozen=True, slots=True)
class SendThanks:
    """Confirmed thanks to the answerer; empty words mean our own "Thank you"."""

    answer: str
    thanks: str = field(default="", repr=False)
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class AskMore:
    """A confirmed further question to the one who answered."""

    answer: str
    question: str = field(repr=False)
    photo: str = ""
    sound: str = ""
