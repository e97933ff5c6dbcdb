"""The kinds of step a flow is made of. A flow is a frozen table of these and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from flows.effects import Effect
from flows.facts import Facts

Value = str | int
Data = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Option:
    """`key` is what she sends, `to` the next step; `put` is remembered when she takes it."""

    key: str
    to: str
    put: tuple[str, Value] | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What a `Do` step did: what to remember, and what should become true."""

    data: Data = field(default_factory=dict)
    effects: tuple[Effect, ...] = ()


Then = Literal[
    "rest",
    "beneath",
    "again",
    "away",
    "draft",
    "waiting",
    "next",
    "through",
    "brought",
    "aside",
    "kept",
    "thrown",
]
Test = Callable[[Facts, Data], str]
Act = Callable[[Facts, Data], Done]


@dataclass(frozen=True, slots=True)
class Ask:
    """Says `says` and takes her own words `into` the data; fewer than `at_least` words are asked again.

    `relay` names the data key of another member's words to be shown first; `quotes` as in `Choose`.
    `number`: a number is expected, so that a lone 0 is not "back".
    `secret`: what she sends is kept nowhere, not even for a moment; a fact tells what is to be known of it.
    `whole` as in `Choose`.
    """

    says: str
    into: str
    to: str
    options: tuple[Option, ...] = ()
    at_least: int = 1
    relay: str | None = None
    number: bool = False
    secret: bool = False
    quotes: tuple[tuple[str, str], ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Choose:
    """Says `says` and takes one of its options; `words`, if named, is where a whole sentence leads.

    `quote` is (variable, data key): another member's words that stand inside the sentence. `quotes`: the
    same of several, none of which it is about. `whole`: nothing of it is cut, however many SMS it takes.
    """

    says: str
    options: tuple[Option, ...]
    relay: str | None = None
    quote: tuple[str, str] | None = None
    words: str | None = None
    quotes: tuple[tuple[str, str], ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Pick:
    """Says `says` and takes any number of `keys`, in a row; kept `into` the data with commas."""

    says: str
    into: str
    to: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """A branch on something known: a named pure function whose annotated `Literal` outcomes all lead on."""

    test: Test
    to: Mapping[str, str]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Do:
    """Decides effects with a named pure function, and goes on."""

    act: Act
    to: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tell:
    """Says `says`, which asks nothing, and goes on; `relay` names another member's words that follow it.

    `quotes` as in `Choose`; a sentence that has any is never cut.
    """

    says: str
    to: str
    relay: str | None = None
    quotes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wait:
    """Says nothing. A whole sentence leads to `words`, anything else to `other`."""

    words: str
    other: str


@dataclass(frozen=True, slots=True)
class Go:
    """Leaves this flow for another one, carrying the named data along.

    `back`: the other one lies over this flow instead, which waits at that step until it ends.
    """

    flow: str
    carry: tuple[str, ...] = ()
    back: str | None = None


@dataclass(frozen=True, slots=True)
class End:
    """The conversation is over; `then` says what comes next.

    rest: nothing, until she writes · beneath: what this one interrupted, asked again ·
    again: what lies beneath, from its start · away: what lies beneath is thrown away ·
    draft: this one is kept as a draft · waiting: the next thing that waits for her ·
    next: the same in place of this one, which is void; where nothing waits, the menu if she wrote ·
    through: the gate is open, and what she came with is taken now · aside: all of it is put away, unseen ·
    kept: the draft named in the data is taken up · thrown: that draft is thrown away ·
    brought: what was found out is remembered beneath, and what she wrote meanwhile is taken there.
    """

    says: str | None = None
    then: Then = "rest"
    relay: str | None = None


Step = Ask | Choose | Pick | Check | Do | Tell | Wait | Go | End
Passing = Check | Do | Tell
Taking = Ask | Choose | Pick | Wait
Asking = Ask | Choose | Pick


@dataclass(frozen=True, slots=True)
class Flow:
    """One conversation; `about` says in a sentence or two what it is for.

    `keep` is what becomes of it when she leaves it: a draft of hers, something that waits for her, nothing.
    `over`: lies over another conversation for a moment; what it does not take goes to the one beneath.
    `locked`: the menu is not open yet (a guest who has agreed to nothing). `gate`: it lies over another
    conversation and lets nothing through before it is passed. `plain`: it shows nothing of hers, so that it
    is open in front of a gate too. `rank`: whose turn it is first when little may be said unasked (PRODUCT
    4.3.4): 1 her own answers … 5 prompts. `desk`: it is open to those alone who work the desk. `free`: a
    reminder of what is her own, which does not count to how much may be said unasked."""

    name: str
    start: str
    steps: Mapping[str, Step]
    keep: Literal["draft", "waiting", "nothing"] = "nothing"
    over: bool = False
    locked: bool = False
    gate: bool = False
    plain: bool = False
    rank: int = 5
    free: bool = False
    desk: bool = False
    about: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "steps", MappingProxyType(dict(self.steps)))


Flows = Mapping[str, Flow]
