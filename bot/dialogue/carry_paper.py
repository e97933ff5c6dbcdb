"""Effects of a paper → rows: its texts are shown, its versions counted, its readers asked, their agreement
noted (PRODUCT 6.8, D12; CON-09).
"""

from __future__ import annotations

from dataclasses import replace

from bot.carrying import Act, Carried, Carrying
from bot.dialogue.standing import offer_to_stand
from bot.happenings import arrived
from flows import effects as e
from flows.dialogue.quoting import quoted
from flows.effects.dialogues import Agree, PaperIn, SendPaper
from storage.dialogue import dialogues, papers
from storage.dialogue.dialogues import Prepared
from storage.holding import Person


async def send_paper(carrying: Carrying, person: Person, effect: SendPaper) -> Carried:
    """Not while somebody says that they had better not go."""
    connection, now = carrying.connection, carrying.now
    found = await dialogues.find(connection, effect.dialogue, person.id)
    if found is None or found.state != "preparing":
        return ()
    version = await papers.send(connection, found, person.id, now)
    data: dict[str, str | int] = {"dialogue": found.id, "asked": found.id, "version": version}
    data |= {"by": quoted("by", found.id), "office": quoted("office", found.id)}
    for reader in await papers.readers(connection, found, person.id):
        carrying.tell(reader, arrived("agree", data), key=f"agree:{found.id}:{version}:{reader}")
    return ()


async def agree(carrying: Carrying, person: Person, effect: Agree) -> Carried:
    """Only to the version that is there. All who work on it are told once when enough agree, and the groups
    close to hers are asked then to stand with it."""
    connection, now = carrying.connection, carrying.now
    found = await _settled(carrying, person, effect.dialogue)
    if found is None or found.paper != effect.version:
        return ()
    await papers.agree(connection, found, person.id, effect.objects, now)
    if await papers.settle(connection, found.id, now):
        await _tell_ready(carrying, found)
        await offer_to_stand(carrying, replace(found, ready_at=carrying.now))
    return ()


async def _settled(carrying: Carrying, person: Person, dialogue: str) -> Prepared | None:
    """As it is once it is known that nothing was taken out of it meanwhile."""
    await papers.settle(carrying.connection, dialogue, carrying.now)
    return await dialogues.find(carrying.connection, dialogue, person.id)


async def _tell_ready(carrying: Carrying, found: Prepared) -> None:
    agreed, editors = await papers.agreement(carrying.connection, found.id)
    data: dict[str, str | int] = {"dialogue": found.id, "asked": found.id, "k": agreed, "n": editors}
    data["office"] = quoted("office", found.id)
    for one in await dialogues.editors(carrying.connection, found.id):
        key = f"ready:{found.id}:{found.paper}:{one.member_id}"
        carrying.tell(one.member_id, arrived("ready", data), key=key)


async def paper_in(carrying: Carrying, person: Person, effect: PaperIn) -> Carried:
    found = await dialogues.find(carrying.connection, effect.dialogue, person.id)
    if found and effect.language in carrying.line.catalog.languages:
        await dialogues.change(carrying.connection, found.id, paper_in=effect.language)
    return ()


PAPER_ACTS: dict[type[e.Effect], Act] = {
    SendPaper: send_paper,
    Agree: agree,
    PaperIn: paper_in,
}
