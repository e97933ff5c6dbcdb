"""Before her consent nothing of hers is kept but language, group word and a hash; silence is never a yes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.channels.channel import Address
from storage.schema import METADATA
from tests.paper import AWA, ROSITA, OnPaper, member

PHONE = Address("sms", "+254712000301")
PAUSE = timedelta(minutes=3)  # no repeat of the last message, and no part of it
WEEK, SEASON = timedelta(days=7, minutes=15), timedelta(days=90)

SAYS = ("hello I am Wanjiku", "purple", "1", "zebra", "maembe", "elephant", "2", "giraffe", "1", "walrus")
"""As far as the question whether she is 18, with a word at each step that is not understood there."""
HERS = ("wanjiku", "purple", "zebra", "elephant", "giraffe", "walrus", "712000301")

JOINING = ("hi", "1", "maembe", "1", "1")  # what comes next is the consent
ASKING = ("menu", "2", "How do you keep the savings book?", "0", "1")  # what comes next is the preview's 1
NOES = {"what it is": (3, "3"), "more about it": (3, "2", "3"), "under 18": (4, "2"), "consent": (5, "3")}
NOBODYS = {"sender"}  # how fast a channel may send


async def kept(paper: OnPaper) -> dict[str, str]:
    """Everything that stands in the memory, as text, by table."""
    found = {}
    async with paper.line.database.connect() as connection:
        for table in METADATA.sorted_tables:
            rows = await connection.execute(text(f'SELECT t::text FROM "{table.name}" t'))  # noqa: S608
            found[table.name] = "\n".join(rows.scalars())
    return {name: rows for name, rows in found.items() if rows}


async def nothing_of_her(paper: OnPaper, before: dict[str, str]) -> bool:
    """Nothing but what was there before; of her messages, only the ids by which a repeat is known."""
    of_hers = await paper.all_of("SELECT sid FROM inbox WHERE body IS NOT NULL OR address_id IS NOT NULL")
    return (await kept(paper)).keys() - before.keys() <= {"inbox", *NOBODYS} and of_hers == []


async def say(paper: OnPaper, phone: Address, *texts: str) -> None:
    for words in texts:
        paper.clock.pass_(PAUSE)
        await paper.hear(phone, words)


@pytest.mark.rule("CON-01", "T-02")
@pytest.mark.parametrize("said", range(1, len(SAYS) + 1))
async def test_wherever_she_stops_no_word_of_hers_is_kept(paper: OnPaper, said: int) -> None:
    await say(paper, PHONE, *SAYS[:said])
    memory = "\n".join((await kept(paper)).values()).lower()
    assert {word for word in HERS if word in memory} == set()


@pytest.mark.rule("CON-01", "CON-03", "T-02")
@pytest.mark.parametrize("said", range(1, len(JOINING) + 1))
async def test_who_falls_silent_is_forgotten_after_a_week(paper: OnPaper, said: int) -> None:
    before = await kept(paper)
    await say(paper, PHONE, *JOINING[:said])
    await paper.wait(WEEK)
    assert await nothing_of_her(paper, before)


@pytest.mark.rule("CON-01", "SAF-17", "T-02", "T-35")
@pytest.mark.parametrize("no", NOES.values(), ids=NOES.keys())
async def test_a_no_leaves_nothing_behind(paper: OnPaper, no: tuple[int, str]) -> None:
    before = await kept(paper)
    steps, *answers = no
    await say(paper, PHONE, *JOINING[:steps], *answers)
    await paper.wait(timedelta(hours=1))
    assert await nothing_of_her(paper, before)


@pytest.mark.rule("CON-03")
async def test_silence_at_the_consent_makes_nobody_a_member(paper: OnPaper) -> None:
    await say(paper, PHONE, *JOINING)
    await paper.wait(SEASON)
    assert await paper.all_of("SELECT count(*) FROM consent") == [(0,)]
    assert await paper.all_of("SELECT count(*) FROM member") == [(0,)]


@pytest.mark.rule("CON-03", "SAF-19")
async def test_silence_at_a_preview_sends_nothing(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"), member(AWA, "Awa"))
    await say(paper, ROSITA, *ASKING)
    letters = await paper.wait(SEASON)
    assert [one for one in letters if one.letter.to == AWA] == []
    assert "words" not in await kept(paper)
