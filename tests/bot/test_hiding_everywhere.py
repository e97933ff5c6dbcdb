"""X at every place where a woman can stand, on a whole line (SAF-03, T-05)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.channels.channel import Address
from bot.happenings import arrived
from storage import people, talks, timers
from storage.timers import Due
from tests.bot.hers import HOUR, MINUTE, THANKED
from tests.bot.said import told
from tests.flows.brought import BROUGHT
from tests.flows.explore import places
from tests.flows.somebody import Somebody
from tests.paper import LATER, OnPaper, member

PIN = "4471"
JOINING = ("onb-", "g-human")  # whoever waits to be let in may write a note
COVERS = ("market", "weather", "savings")
TWELVE_HOURS = timedelta(hours=12)
JUST_BEFORE = TWELVE_HOURS - MINUTE


@dataclass(frozen=True, slots=True)
class Standing:
    """One woman at each place."""

    paper: OnPaper
    at: dict[Address, tuple[str, Somebody]]

    async def settle_in(self, pin: str) -> None:
        """Guests are whoever has only said hello."""
        for who, (_, one) in self.at.items():
            if one.me.guest:
                await self.paper.turns.take(self.paper.channels["sms"].write(who.value, "hello"))
        members = [member(who, "Awa", pin=pin) for who, (_, one) in self.at.items() if not one.me.guest]
        await self.paper.join(*members)
        await self.paper.settle()
        for n, who in enumerate(self.at):
            await self._place(who, COVERS[n % len(COVERS)])

    async def _place(self, who: Address, cover: str) -> None:
        """She stands there, has just given her PIN, and something is on its way to her, or will be soon."""
        she, now = await self.paper.person(who), self.paper.clock.at
        offer = arrived("answer", BROUGHT["answer"])
        due = [Due(she.id, event, now + n * HOUR) for n, event in enumerate((THANKED, offer, THANKED), 1)]
        async with self.paper.line.database.begin() as connection:
            await people.change(connection, she.id, {"cover": cover, "unlocked": True})
            before = (await talks.load(connection, [she.id]))[she.id]
            await talks.save(connection, {she.id: (before, self.at[who][1].talk)}, now)
            await timers.set_all(connection, due)
        await self.paper.put(who, LATER)

    async def all_write(self, text: str) -> dict[Address, list[str]]:
        """What each of them is told from now until everything that is due now has happened."""
        before = {who: len(await told(self.paper, who)) for who in self.at}
        for who in self.at:
            await self.paper.turns.take(self.paper.channels["sms"].write(who.value, text))
        await self.paper.settle()
        return {who: (await told(self.paper, who))[before[who] :] for who in self.at}


@pytest.fixture(params=["", PIN], ids=["no PIN", "PIN"])
async def everywhere(paper: OnPaper, request: pytest.FixtureRequest) -> Standing:
    at = {Address("sms", f"+2547130{n:05}"): place for n, place in enumerate(sorted(places().items()))}
    standing = Standing(paper, at)
    await standing.settle_in(request.param)
    return standing


@pytest.mark.rule("SAF-03", "T-05")
async def test_one_plain_note_then_nothing_then_her_pin(everywhere: Standing) -> None:
    """Not even what was ready to leave when she wrote, what has come since, or what she was writing.

    When she writes again, hours later, her PIN is asked; without one it is the menu, and whoever has not
    finished joining is asked again what she was asked. Nothing of before is shown.
    """
    assert len(everywhere.at) > 100
    noted = await everywhere.all_write("x")
    for n, (who, (place, _)) in enumerate(everywhere.at.items()):
        assert noted[who] == [f"g-cover-{COVERS[n % len(COVERS)]}"], place
    letters = len(everywhere.paper.papers)
    await everywhere.paper.wait(JUST_BEFORE)
    assert len(everywhere.paper.papers) == letters
    again = await everywhere.all_write("hm")
    for who, (place, _) in everywhere.at.items():
        hidden = (await everywhere.paper.person(who)).pin is not None
        joining = place.startswith("joining/")
        assert len(again[who]) == 1, place
        shown = ("g-pin-ask",) if hidden else JOINING if joining else ("g-menu",)
        assert again[who][0].startswith(shown), place
