"""A line on paper with a facilitator, a second person, and women in three languages to ask."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from bot.channels.channel import Address
from bot.channels.paper import Paper
from bot.desk.room import Refused
from bot.line import Line
from bot.prompting import writing
from bot.prompting.audience import Audience
from storage.desk import staff
from storage.desk.staff import Colleague
from tests.conftest import OpenLine
from tests.desk.conftest import GRACE, LUCIA, colleague
from tests.paper import OnPaper, member

ASKED = {
    "en": "What mistake with group money taught you the most?",
    "es": "¿Qué error con el dinero del grupo le enseñó más?",
    "fr": "Quelle erreur avec l'argent du groupe vous a le plus appris ?",
}
SAID = {"en": "One person alone with the key", "es": "Una sola con la llave", "fr": "Une seule avec la clé"}
WOMEN = {
    **{Address("sms", f"+25470000010{n}"): ("en", "maembe") for n in range(2)},
    **{Address("whatsapp", f"+5190000010{n}"): ("es", "ceibo") for n in range(2)},
    **{Address("sms", f"+22170000010{n}"): ("fr", "baobab") for n in range(2)},
}
"""Where each of them is reached, her language, and the word of her group."""

Step = Callable[[Line, Colleague, int], Awaitable[None]]


@dataclass
class Team:
    """`lucia` writes, `grace` is the second person. `women` by where they are reached."""

    paper: OnPaper
    lucia: Colleague
    grace: Colleague
    women: list[Address] = field(default_factory=lambda: list(WOMEN))

    async def draft(self, asked_by: str = "team", **audience: object) -> int:
        """Written, addressed and accepted in every language; nobody has agreed to it."""
        line, lucia = self.paper.line, self.lucia
        prompt = await writing.begin(line, lucia, asked_by)
        await writing.word(line, lucia, prompt, ASKED["en"])
        await writing.address(line, lucia, prompt, Audience(**audience))  # type: ignore[arg-type]
        for language in ("es", "fr"):
            await writing.correct(line, lucia, prompt, language, ASKED[language])
        return prompt

    async def send(self, **audience: object) -> int:
        """The same, agreed to by the second person; all that is due at once has happened."""
        prompt = await self.draft("team", **audience)
        await writing.ask_second(self.paper.line, self.lucia, prompt)
        await writing.agree(self.paper.line, self.grace, prompt)
        await self.paper.settle()
        return prompt

    async def digest(self, prompt: int) -> None:
        line, lucia = self.paper.line, self.lucia
        await writing.digest_word(line, lucia, prompt, SAID["en"])
        for language in ("es", "fr"):
            await writing.digest_correct(line, lucia, prompt, language, SAID[language])
        await writing.digest_ask_second(line, lucia, prompt)
        await writing.digest_send(line, self.grace, prompt)
        await self.paper.settle()

    async def refused(self, act: Awaitable[object]) -> str:
        """Why it cannot be done."""
        with pytest.raises(Refused) as refused:
            await act
        return refused.value.sentence

    async def copies(self) -> dict[str, int]:
        """How many copies there are, by state."""
        rows = await self.paper.all_of("SELECT state, count(*) FROM prompt_copy GROUP BY state")
        return dict(rows)

    def got(self, since: int = 0) -> dict[Address, list[str]]:
        """What each woman has been sent."""
        papers: list[Paper] = self.paper.papers[since:]
        return {woman: [paper.text for paper in papers if paper.letter.to == woman] for woman in self.women}


@pytest.fixture
async def team(open_paper: OpenLine) -> AsyncIterator[Team]:
    async with open_paper() as paper:
        everything = ("en", "es", "fr")
        await colleague(paper, LUCIA, "Lucia", "facilitator", reads=everything)
        await colleague(paper, GRACE, "Grace", "second", reads=everything)
        for address, (language, group) in WOMEN.items():
            await paper.join(member(address, f"N{address.value[-5:]}", language, group))
        async with paper.line.database.connect() as connection:
            lucia, grace = [await staff.named(connection, name) for name in ("Lucia", "Grace")]
        assert lucia is not None
        assert grace is not None
        yield Team(paper, lucia, grace)
