"""Who is never asked: near a most private question, and on the asker's own phone (SAF-16, T-15)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import insert, text

from bot.channels.channel import Address
from bot.peers import peers_of
from bot.questions import look_at_questions
from storage import people, phones
from storage.schema import Group, table
from storage.schema.columns import secret_id
from tests.bot.waves import DAY, ask, asks, offered, phone
from tests.paper import OnPaper, member

GROUPS, MEMBERS, QUESTIONS, DISTRICTS = 20, 500, 100, 10
PAIRS = """
SELECT asks.group_id, reads.group_id, offer.wave FROM offer JOIN question ON question.id = question_id
JOIN member asks ON asks.id = question.member_id JOIN member reads ON reads.id = offer.member_id
"""


@pytest.mark.rule("SAF-16", "T-15")
async def test_the_most_private_questions_reach_nobody_near_in_any_wave(paper: OnPaper) -> None:
    """Two groups are in each district, which each of them writes in its own way."""
    groups = [await found(paper, n) for n in range(GROUPS)]
    members = [await join(paper, n, groups[n % GROUPS]) for n in range(MEMBERS)]
    for n, asker in enumerate(members[:QUESTIONS]):
        await asks(paper, asker, 3)
        paper.clock.pass_(timedelta(minutes=90))
        if n % 20 == 0:
            await look_at_questions(paper.line)
    paper.clock.pass_(2 * DAY)
    await look_at_questions(paper.line)
    pairs = await paper.all_of(PAIRS)
    assert {wave for _, _, wave in pairs} == {1, 2, 3}
    district = {group: n % DISTRICTS for n, group in enumerate(groups)}
    assert not [1 for asks, reads, _ in pairs if district[str(asks)] == district[str(reads)]]


async def found(paper: OnPaper, n: int) -> str:
    """A group; of the last ones no district is known, and their place says it."""
    district = f"Gbékon {n}" if n < DISTRICTS else f"  GBEKON {n % DISTRICTS}"
    async with paper.line.database.begin() as connection:
        country = await connection.scalar(text("SELECT name FROM country"))
        group = Group(
            id=secret_id(),
            word=f"word{n}",
            name="A group",
            place=district if n > 15 else f"Place {n}",
            district="" if n > 15 else district,
            country=str(country),
            kind_of_place="village",
            language="en",
            timezone="Africa/Nairobi",
            facilitator="Grace",
            org="Org",
        )
        await connection.execute(insert(table(Group)).values(**group.model_dump()))
    return group.id


async def join(paper: OnPaper, n: int, group: str) -> str:
    address = Address("sms", f"+25472{n:07}")
    line = paper.line
    stranger = people.Stranger("sms", line.digest(address), line.seal.close(address.value), "en")
    about = {"state": "member", "shows": True, "nick": f"N{n}", "knows": ["water"] if n % 3 else []}
    async with line.database.begin() as connection:
        her = await people.welcome(connection, stranger, paper.clock.at)
        assert her is not None
        await people.join_group(connection, her, group)
        await people.change(connection, her, about)
    return her


async def test_who_shares_the_askers_phone_is_not_asked(paper: OnPaper) -> None:
    await paper.join(*(member(phone(n), f"Awa{n}") for n in range(3)))
    one, other = await paper.person(phone(0)), await paper.person(phone(1))
    async with paper.line.database.begin() as connection:
        await people.change(connection, other.id, {"address_id": one.address_id})
        await phones.share(connection, one.id, other.id)
        _, peers = await peers_of(paper.line, connection, one.id, "water", paper.clock.at)
    assert [peer.id for peer in peers] == [(await paper.person(phone(2))).id]


async def test_three_passes_on_a_topic_lower_it_for_her_alone(paper: OnPaper) -> None:
    await paper.join(*(member(phone(n), f"Awa{n}") for n in range(2)))
    for _ in range(3):
        await ask(paper, phone(1))
        await paper.hear(phone(0), "2")
        await paper.wait(7 * DAY)
    assert set(await offered(paper)) == {"Awa0"}
    async with paper.line.database.begin() as connection:
        asker = (await paper.person(phone(1))).id
        (of_water,) = (await peers_of(paper.line, connection, asker, "water", paper.clock.at))[1]
        (of_land,) = (await peers_of(paper.line, connection, asker, "land", paper.clock.at))[1]
    assert (of_water.passed_on_topic, of_land.passed_on_topic) == (3, 0)
