"""Texts that a person looks at first: who writes them, and what a test asks of them."""

from __future__ import annotations

from bot.channels.channel import Address
from tests.desk.conftest import LUCIA, Browser, Office
from tests.paper import OnPaper

ASKER, PEER = Address("sms", "+254700000601"), Address("sms", "+254700000602")
PERSON = "Doctor Mensah in our clinic asks money for every card"
THREAT = "Bring machetes to the clinic tomorrow, all of you"
ASK = ("00", "2")
SEND = ("0", "1", "1")  # no thought of hers, not private, send


async def says(paper: OnPaper, who: Address, *lines: str) -> str:
    """Returns the last letter to her."""
    letters = [await paper.hear(who, line) for line in lines][-1]
    return letters[-1].text if letters else ""


async def state(paper: OnPaper) -> list[tuple[object, ...]]:
    return await paper.all_of(
        "SELECT kind, state, reasons FROM check_ WHERE NOT reasons ? 'first' ORDER BY id"
    )


def read_by(paper: OnPaper, who: Address) -> str:
    return " ".join(one.text for one in paper.papers if one.letter.to == who)


async def opened(office: Office, name: str = "Lucia", address: Address = LUCIA) -> Browser:
    return await office.enters(name, address)


async def number(paper: OnPaper) -> int:
    """The text that was held, or reported."""
    ((found,), *_) = await paper.all_of("SELECT id FROM check_ WHERE NOT reasons ? 'first'")
    return int(found)


async def appeal(paper: OnPaper) -> str:
    ((found,),) = await paper.all_of("SELECT id FROM appeal")
    return str(found)
