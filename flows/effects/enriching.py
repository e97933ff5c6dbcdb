"""Effects of what comes to a practice after it was told. `photo` goes with words, `sound` stands for them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AskAuthor:
    """A confirmed question about a practice, by its id, to the woman who told it, and to nobody else."""

    practice: str
    question: str = field(repr=False)
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class SkipQuestion:
    """She does not answer what she alone was asked: who asked is told so."""

    offer: str


@dataclass(frozen=True, slots=True)
class Said:
    """One of several texts that go together; all of it may be empty."""

    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class SayKindly:
    """A kind word, confirmed, for the author of this practice: what a reader `likes`, and what she `wonders`
    about or would try differently, if anything."""

    practice: str
    likes: Said
    wonders: Said


@dataclass(frozen=True, slots=True)
class AnswerKindly:
    """The author's confirmed reply to a kind word, by its id, for the reader who sent it. Once."""

    kindness: str
    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class AddPart:
    """One part more of a practice of hers, confirmed: cost, time, decides, runs."""

    practice: str
    part: str
    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""
