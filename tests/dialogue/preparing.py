"""A group that prepares a meeting: what a woman sends at each step, and what is kept of it."""

from __future__ import annotations

from storage.dialogue import dialogues, parts
from storage.dialogue.dialogues import Prepared
from storage.dialogue.parts import Text
from storage.schema import Card, Practice, table
from tests.bot.said import answers
from tests.dialogue.meeting import ADA, FREMD, NICKS
from tests.paper import OnPaper, member

CARD, PRACTICE = table(Card), table(Practice)
ISSUE, ASK = "The street to the kitchen has no light", "The municipality puts 8 lights before 1 July"
SAYS: dict[str, tuple[str, ...]] = {
    "issue": (ISSUE, "14 kitchens, 180 women who walk at 5am"),
    "ask": (ASK, "5"),
    "office": ("Public works office", "2", "0"),
    "evidence": ("1", "180 women counted on three mornings", "1", "6"),
    "allies": ("Parish radio", "8", "0", "The works office cares about its budget"),
    "offer": ("We keep the register of the lamps",),
    "least": ("4 lights at the two corners", "The other 4 next year"),
    "risk": ("1",),
    "roles": ("Ada", "Bea", "Cora", "Ada", "Bea", "Cora"),
    "day": ("30/4 10:00 town hall", "1"),
}
"""What she sends at each step, in their order."""
KEPT = {
    "issue": {"issue", "affect"},
    "ask": {"ask"},
    "office": {"office"},
    "evidence": {"evidence"},
    "allies": {"ally", "doubts"},
    "offer": {"offer"},
    "least": {"least", "later"},
    "risk": set(),
    "roles": set(),
    "day": {"where"},
}
BEGINS = ("00", "4", "1", "3")
GOES_ON = ("00", "4", "2")


async def join(paper: OnPaper) -> None:
    await paper.join(
        *(member(who, nick, "en", "maembe") for who, nick in NICKS.items()),
        member(FREMD, "Dina", "en", "ceibo", place="Lima"),
    )


async def only(paper: OnPaper) -> Prepared:
    """The one dialogue of the group."""
    ada = await paper.person(ADA)
    async with paper.line.database.begin() as connection:
        (found,) = await dialogues.of_group(connection, ada.id)
    return found


async def texts(paper: OnPaper) -> dict[str, list[Text]]:
    """As Ada may read them."""
    found, person = await only(paper), await paper.person(ADA)
    async with paper.line.database.begin() as connection:
        return await parts.seen_by(connection, found.id, person.id)


async def said(paper: OnPaper) -> dict[str, list[str]]:
    return {step: [one.text for one in those] for step, those in (await texts(paper)).items()}


async def tell(paper: OnPaper, *steps: str) -> list[str]:
    """What the last message of these steps is answered."""
    told: list[str] = []
    for step in steps:
        for text in SAYS[step]:
            told = await answers(paper, ADA, text)
    return told
