"""Effects of what a facilitator does by chat about what waits for a person. `handle`: what a question is
called at the desk; `card`: the number of a card about a promise."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReadUnmet:
    """A member's question is shown to her: that is logged."""

    handle: str


@dataclass(frozen=True, slots=True)
class WriteToAsker:
    """Confirmed words of hers for the woman who asked. `closes`: the question is closed with them; `keep`:
    a number in them is meant to be there."""

    handle: str
    text: str = field(repr=False)
    keep: bool = False
    closes: bool = False


@dataclass(frozen=True, slots=True)
class AskChosen:
    """The question is put to the member of this nickname; `named` may end in a comma and a group's word."""

    handle: str
    named: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskAll:
    """It is put to all who know its topic."""

    handle: str


@dataclass(frozen=True, slots=True)
class SeeLatePromise:
    """What was promised is shown to her: that is logged."""

    card: int


@dataclass(frozen=True, slots=True)
class WriteOfPromise:
    """Confirmed words of hers for the women who follow the promise."""

    card: int
    text: str = field(repr=False)
    keep: bool = False


@dataclass(frozen=True, slots=True)
class TellOfCall:
    """She has called whoever knows the group: what came of it is kept for the team; the card is closed."""

    card: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LeavePromise:
    """It is left to the women of the group."""

    card: int


CardEffect = (
    ReadUnmet
    | WriteToAsker
    | AskChosen
    | AskAll
    | SeeLatePromise
    | WriteOfPromise
    | TellOfCall
    | LeavePromise
)
