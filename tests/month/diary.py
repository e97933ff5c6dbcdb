"""What happened in the month as the women lived it, written down beside the line and not by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels.paper import Paper
from tests.month.town import Woman

NAME = re.compile(r"\bZ[a-z]{4}\b")


@dataclass(frozen=True, slots=True)
class Text:
    """Words for others, which she confirmed `at` that time. Each has a `name` that stands in it.

    `kind`: question, thought, answer, thanks or result. `about`: the question that it answers.
    """

    name: str
    kind: str
    by: Woman
    at: datetime
    about: str = ""
    privacy: str = "1"


@dataclass
class Diary:
    """`helped`: answers of which the asker said so. `met`: questions that a person has written about.

    `results`: what came of a question. `left`: who stopped; `wrote`: when who wrote; by nickname.
    `own`: letters that were replies to what their reader had just written.
    """

    begun: int = 0
    texts: dict[str, Text] = field(default_factory=dict)
    helped: set[str] = field(default_factory=set)
    met: dict[str, datetime] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)
    left: dict[str, datetime] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    wrote: dict[str, list[datetime]] = field(default_factory=dict)

    def new_name(self) -> str:
        """A word that stands in no other text."""
        self.begun += 1
        letters = (chr(97 + self.begun // 26**power % 26) for power in range(4))
        return f"Z{''.join(letters)}"

    def of(self, kind: str) -> list[Text]:
        return [text for text in self.texts.values() if text.kind == kind]

    def answers_to(self, question: str) -> list[Text]:
        return sorted((one for one in self.of("answer") if one.about == question), key=lambda one: one.at)


def names(letter: Paper) -> Iterator[str]:
    """The texts of members that stand in it."""
    return iter(NAME.findall(letter.letter.body))
