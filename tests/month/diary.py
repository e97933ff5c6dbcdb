"""What happened in the month as the women lived it, written down beside the line and not by it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.paper import Paper
from tests.month.town import Woman

NAME = re.compile(r"\bZ[a-z]{4}\b")
NUMBER = re.compile(r"\bno\.? (\d+)", re.IGNORECASE)  # of a practice, as our sentences tell it


@dataclass(frozen=True, slots=True)
class Text:
    """Words for others, which she confirmed `at` that time. Each has a `name` that stands in it.

    `kind`: question, thought, answer, thanks or result; part of a practice, plan with one, outcome of a plan,
    or a word to another about either. `about`: the question that it answers; the practice that a question to
    its author is about; the plan that it is a part of. `hidden`: her nickname is not to stand beside it.
    """

    name: str
    kind: str
    by: Woman
    at: datetime
    about: str = ""
    privacy: str = "1"
    hidden: bool = False


@dataclass
class Practice:
    """What she told of her group. `number`: as members name it; `parts`: the names of its texts.

    `name` is that of what they did, with which its title begins. `kind`: works, failed or half. `shared`:
    others may read it; `hidden`: not who told it.
    """

    name: str
    by: Woman
    at: datetime
    number: int
    kind: str
    parts: list[str]
    shared: bool
    hidden: bool
    taken_back: datetime | None = None


@dataclass
class Plan:
    """What she plans with a practice of another. `name` is that of her first step; `result`: worked, half,
    failed, and `state` as she tells it; `shown`: when she let the author read it."""

    name: str
    by: Woman
    at: datetime
    practice: Practice
    shown: datetime | None = None
    state: str = "planned"
    result: str = ""

    @property
    def told_at(self) -> datetime:
        """When it was decided that its author should hear of it, for the last time."""
        return self.shown or self.at


@dataclass
class Diary:
    """`helped`: answers of which the asker said so. `met`: questions that a person has written about.

    `results`: what came of a question. `left`: who stopped; `wrote`: when who wrote; by nickname.
    `own`: letters that were replies to what their reader had just written. `done`: how often somebody did
    what she had a wish to do. `practices` and `plans` by name, in the order in which they were told.
    """

    begun: int = 0
    texts: dict[str, Text] = field(default_factory=dict)
    helped: set[str] = field(default_factory=set)
    met: dict[str, datetime] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)
    left: dict[str, datetime] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    wrote: dict[str, list[datetime]] = field(default_factory=dict)
    done: Counter[str] = field(default_factory=Counter)
    practices: dict[str, Practice] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)

    def new_name(self) -> str:
        """A word that stands in no other text."""
        self.begun += 1
        letters = (chr(97 + self.begun // 26**power % 26) for power in range(4))
        return f"Z{''.join(letters)}"

    def of(self, kind: str) -> list[Text]:
        return [text for text in self.texts.values() if text.kind == kind]

    def numbered(self, number: int) -> Practice | None:
        return next((one for one in self.practices.values() if one.number == number), None)

    def is_gone(self, text: Text) -> bool:
        """Whether it was taken back with the practice that it is a part of."""
        return any(text.name in one.parts for one in self.practices.values() if one.taken_back)

    def answers_to(self, question: str) -> list[Text]:
        return sorted((one for one in self.of("answer") if one.about == question), key=lambda one: one.at)


def names(letter: Paper) -> Iterator[str]:
    """The texts of members that stand in it."""
    return iter(NAME.findall(letter.letter.body))


def number_in(shown: str) -> int:
    """Of the practice that this sentence tells of; 0 where it tells of none."""
    found = NUMBER.search(shown)
    return int(found[1]) if found else 0
