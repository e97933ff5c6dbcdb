"""What a person should look at first: nobody else sees it before, and she is told when they do."""

from __future__ import annotations

import pytest

from bot import practice_commands
from bot.channels.channel import Address
from bot.keepers import Keeper
from bot.moderating import doubts_about
from bot.settings import Unsafe
from storage.shown import shown
from tests.bot.said import answers, told
from tests.paper import OnPaper, member

TELLER, NEIGHBOUR = Address("sms", "+254700000501"), Address("sms", "+254700000502")
DOSE = "We give every baby two tablets of paracetamol a day"
SHARE = ("00", "1", "1", "Our babies had fever in the rains", DOSE, "-", "-", "-", "1", "1", "1", "1")
LUCIA = Keeper("Lucia", "lucia")


@pytest.fixture
async def waits(paper: OnPaper) -> OnPaper:
    """A practice that a person is to look at."""
    await paper.join(member(TELLER, "Wanjiku"), member(NEIGHBOUR, "Akinyi"))
    assert (await answers(paper, TELLER, *SHARE))[-1] == "p-held"
    return paper


async def seen(paper: OnPaper, who: Address) -> bool:
    ((id,),) = await paper.all_of("SELECT id FROM practice")
    async with paper.line.database.connect() as connection:
        return await shown(connection, str(id), (await paper.person(who)).id) is not None


async def number(paper: OnPaper) -> int:
    ((found,),) = await paper.all_of("SELECT number FROM practice")
    return int(found)


async def test_nobody_else_sees_it_and_it_waits_for_a_person(
    waits: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await waits.all_of("SELECT state, audience, shared_at FROM practice") == [("held", "all", None)]
    assert (await seen(waits, TELLER), await seen(waits, NEIGHBOUR)) == (True, False)
    await practice_commands.listed(waits.line)
    said = capsys.readouterr().out
    assert said.splitlines()[-1] == "1 to look at."
    assert "tablets" not in said


async def test_who_looks_at_it_is_written_down_and_who_told_it_hears_when_it_passes(
    waits: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await practice_commands.show(waits.line, await number(waits), LUCIA)
    said = capsys.readouterr().out
    assert f"did: {DOSE}" in said
    assert "Waits because: dose." in said
    await practice_commands.pass_(waits.line, await number(waits), LUCIA)
    await waits.settle()
    assert (await told(waits, TELLER))[-1] == "p-passed"
    assert await seen(waits, NEIGHBOUR)
    logged = await waits.all_of("SELECT who, action FROM decision ORDER BY id")
    assert logged == [("Lucia (lucia)", "saw"), ("Lucia (lucia)", "passed")]
    with pytest.raises(Unsafe, match="No practice that waits"):
        await practice_commands.pass_(waits.line, await number(waits), LUCIA)


@pytest.mark.rule("CON-07")
async def test_told_anew_without_it_nobody_need_look(waits: OnPaper) -> None:
    changed = ("00", "5", "3", "1", "1", "2", "We walk to the nurse with every baby", "1")
    letters = [await waits.hear(TELLER, text) for text in changed][-1]
    assert letters[0].text.startswith("Thank you, Wanjiku. Shared as no.")
    assert await waits.all_of("SELECT state, version FROM practice") == [("shared", 2)]
    assert await waits.all_of(
        "SELECT count(*) FROM card WHERE reason = 'practice' AND closed_at IS NULL"
    ) == [(0,)]
    assert DOSE not in [text for (text,) in await waits.all_of("SELECT text FROM words")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("We count aloud on Mondays", ()),
        ("Call Rosa on 987 654 321", ("number",)),
        ("How many tablets for a child of two?", ("dose",)),
    ],
)
def test_why_a_person_should_look(text: str, why: tuple[str, ...]) -> None:
    assert doubts_about([text, "and nothing else"]) == why
