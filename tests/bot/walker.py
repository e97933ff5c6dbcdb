"""A woman on SMS who goes through whole conversations with digits and short words, and what that costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.channels.channel import Address
from bot.gsm7 import segments
from flows import FLOWS
from flows.conversation import Talk
from flows.steps import Ask, Asking, Pick, Step
from storage import talks
from tests.paper import OnPaper

BETWEEN = timedelta(
    minutes=3
)  # between two messages of hers: none is taken for a part or a repeat of another
PIN = "4827"

_LONG = {
    "en": "How do you keep the savings book so that every woman of the group can read in it each month? ",
    "es": "¿Cómo llevan el cuaderno de ahorros para que cada mujer del grupo pueda leerlo cada mes? ",
    "fr": "Comment tenez-vous le cahier d'épargne pour que chaque femme du groupe puisse le lire ? ",
}
WORDS = {language: text * 3 for language, text in _LONG.items()}
SHORT = {"word": "ceibo", "nick": "Mango"}  # by what a step takes her words into


@dataclass
class Walker:
    """`takes` are the digits she prefers, by the sentence that offers them; else she takes the first one.

    `says` are her words, by what a step takes them into.
    """

    paper: OnPaper
    phone: Address
    language: str
    takes: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, str] = field(default_factory=dict)

    async def cost(self, flow: str, *first: str) -> int:
        """Segments to her for what she sends first, and then until she is out of this flow, or comes to a
        step of it for the second time."""
        spent = sum([await self.hear(text) for text in first])
        been: set[str] = set()
        while (name := await self._step(flow)) and name not in been:
            been.add(name)
            spent += await self.hear(self._reply(FLOWS[flow].steps[name]))
        return spent

    async def hear(self, text: str) -> int:
        """Segments of everything that follows at once, to her."""
        self.paper.clock.pass_(BETWEEN)
        return sum(segments(one.letter.body) for one in await self.paper.hear(self.phone, text))

    async def talk(self) -> Talk:
        person = await self.paper.person(self.phone)
        async with self.paper.line.database.begin() as connection:
            return (await talks.load(connection, {person.id}))[person.id]

    async def _step(self, flow: str) -> str:
        """The step where she stands, if it is one of this flow."""
        stack = (await self.talk()).stack
        return stack[-1].step if stack and stack[-1].flow == flow else ""

    def _reply(self, step: Step) -> str:
        assert isinstance(step, Asking)
        if step.says in self.takes:
            return self.takes[step.says]
        if isinstance(step, Ask):
            return PIN if step.number else {**SHORT, **self.says}.get(step.into, WORDS[self.language])
        return step.keys[0] if isinstance(step, Pick) else step.options[0].key
