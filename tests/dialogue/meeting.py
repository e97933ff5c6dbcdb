"""A meeting that three women of a group prepare; a fourth woman is of another group."""

from __future__ import annotations

from bot.carry_out import carry_out
from bot.carrying import Carrying
from bot.channels.channel import Address
from flows.effects import Effect
from storage import timers
from storage.dialogue import dialogues
from storage.dialogue.dialogues import Prepared
from tests.bot.said import told
from tests.paper import OnPaper, member

ADA, BEA = Address("sms", "+254700000601"), Address("whatsapp", "+254700000602")
CORA, FREMD = Address("sms", "+254700000603"), Address("sms", "+51900000604")
WOMEN = (ADA, BEA, CORA)
NICKS = dict(zip(WOMEN, ("Ada", "Bea", "Cora"), strict=True))


async def prepared(paper: OnPaper, *editors: Address, **more: object) -> str:
    """Ada has opened it; `editors` work on it too. Returns its id."""
    await paper.join(
        *(member(who, nick, "en", "maembe", **more) for who, nick in NICKS.items()),
        member(FREMD, "Dina", "es", "ceibo", place="Lima"),
    )
    async with paper.line.database.begin() as connection:
        opener = await paper.person(ADA)
        id = await dialogues.open_one(connection, opener.id, 71, "proposal", paper.clock.at)
        assert id
        for one in editors:
            await dialogues.take_part(connection, id, (await paper.person(one)).id, paper.clock.at)
    return id


async def does(paper: OnPaper, who: Address, *effects: Effect) -> None:
    """A turn of hers decides these; what follows at once happens."""
    person = await paper.person(who)
    async with paper.line.database.begin() as connection:
        carrying = Carrying(paper.line, connection, paper.clock.at)
        await carry_out(carrying, person, effects)
        await timers.set_all(connection, carrying.timers)
    await paper.settle()


async def known(paper: OnPaper, id: str) -> Prepared:
    async with paper.line.database.begin() as connection:
        found = await dialogues.by_id(connection, id)
    assert found
    return found


async def heard_by(paper: OnPaper) -> dict[Address, list[str]]:
    """Everything that each of the four was told so far."""
    return {who: await told(paper, who) for who in (*WOMEN, FREMD)}
