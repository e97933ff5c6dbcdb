"""A prompt by chat where something is not as usual: no engine, nobody to help, a colleague who left."""

from __future__ import annotations

from bot.channels.channel import Address
from storage.desk import staff
from tests.conftest import OpenLine
from tests.desk.conftest import LUCIA, PIN, colleague
from tests.own.conftest import BASE
from tests.paper import OnPaper, member
from tests.transcripts.phrases import translator

AWA = Address("sms", "+221700000903")
TEXT = "What mistake with group money taught you the most?"


async def says(paper: OnPaper, *words: str) -> str:
    """What the line says to the last of these."""
    return [(await paper.hear(LUCIA, one))[-1].text for one in words][-1]


async def five(paper: OnPaper) -> None:
    for n in range(5):
        await paper.join(member(Address("sms", f"+25470000100{n}"), f"Fig{n}"))


async def test_without_an_engine_a_person_writes_every_language(open_paper: OpenLine) -> None:
    async with open_paper(translator("none"), public_base_url=BASE) as paper:
        await five(paper)
        await colleague(paper, LUCIA, "Lucia", "facilitator", reads=("en", "es", "fr"))
        asked = await says(paper, "desk", PIN, "3", "2", TEXT, "1")
        assert asked.splitlines() == ["ES: nobody has written it yet.", "2 I write it"]
        await says(paper, "2", "¿Qué error le enseñó más?", "2", "Quelle erreur vous a le plus appris ?")
        assert paper.papers[-2].text.startswith("Nobody else at the desk may agree")


async def test_a_language_that_nobody_reads_keeps_it_at_the_desk(open_paper: OpenLine) -> None:
    async with open_paper(translator("paper"), public_base_url=BASE) as paper:
        await five(paper)
        await colleague(paper, LUCIA, "Lucia", "facilitator", reads=("en",))
        await says(paper, "desk", PIN, "3", "1", TEXT, "1")
        assert paper.papers[-2].text.startswith("Nobody at the desk reads ES yet")
        assert (await says(paper, "3")).startswith("Not sent yet:")


async def test_fewer_than_five_women_are_asked_nothing(open_paper: OpenLine) -> None:
    async with open_paper(translator("paper"), public_base_url=BASE) as paper:
        await colleague(paper, LUCIA, "Lucia", "facilitator", reads=("en",))
        assert (await says(paper, "desk", PIN, "3", "1", TEXT, "1")).startswith("To whom?")
        assert "fewer than 5 women" in paper.papers[-2].text


async def test_who_works_the_desk_no_more_agrees_to_nothing(open_paper: OpenLine) -> None:
    async with open_paper(translator("paper"), public_base_url=BASE) as paper:
        await five(paper)
        await colleague(paper, LUCIA, "Lucia", "facilitator", reads=("en", "es", "fr"))
        awa = await colleague(paper, AWA, "Awa", "second")
        await says(paper, "desk", PIN, "3", "1", TEXT, "1", "1", "1", "1")
        await paper.hear(AWA, "1")
        await paper.hear(AWA, PIN)
        async with paper.line.database.begin() as connection:
            await staff.change(connection, awa, locked_at=paper.clock.at)
        await paper.hear(AWA, "1")
        assert await paper.all_of("SELECT state FROM prompt") == [("asked",)]
