"""A person of the team has a question asked of somebody she chooses, or of all (PRODUCT 5, P3-J2)."""

from __future__ import annotations

import pytest

from bot import questions_further
from bot.channels.channel import Address
from bot.settings import Unsafe
from tests.bot.unanswered import (
    ASKER,
    OTHER,
    QUESTION,
    asks,
    comes,
    reasons,
    says,
    the_question,
)
from tests.paper import OnPaper, member

THIRD, NEAR = Address("sms", "+254700000703"), Address("sms", "+51900000704")


async def ask(paper: OnPaper, nick: str, group: str = "") -> None:
    await questions_further.ask(paper.line, await the_question(paper), "Lucia", nick, group)


async def set_of(paper: OnPaper, nick: str, **values: object) -> None:
    """Something about her has changed."""
    async with paper.line.database.begin() as connection:
        for name, value in values.items():
            await connection.exec_driver_sql(
                f"UPDATE member SET {name} = %(value)s WHERE nick = %(nick)s",  # noqa: S608
                {"value": value, "nick": nick},
            )


@pytest.mark.rule("T-14")
async def test_one_member_is_asked_whom_a_person_chose(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks(paper)
    assert await reasons(paper) == {"question-alone"}
    await paper.join(member(OTHER, "Papaya", "en"))
    capsys.readouterr()
    await ask(paper, " papaya")
    assert capsys.readouterr().out == "She is asked, in her hours.\n"
    (offer,) = await comes(paper, OTHER)
    assert offer.startswith(f'A peer in Lima asks: "~en: {QUESTION[:20]}')
    assert await paper.all_of("SELECT state FROM question") == [("routed",)]
    assert await paper.all_of("SELECT who, action FROM decision") == [("Lucia", "asked")]


async def test_those_who_know_and_are_free_are_named(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks(paper)
    ((topic,),) = await paper.all_of("SELECT topic FROM question")
    await paper.join(
        member(OTHER, "Papaya", "en", topics=(topic,)), member(THIRD, "Mango", "en", topics=("savings",))
    )
    capsys.readouterr()
    await questions_further.suggest(paper.line, await the_question(paper))
    assert capsys.readouterr().out.splitlines() == [
        "Papaya, MAEMBE, Kisumu, en",
        "Choose one of them, or another.",
    ]


async def test_two_of_one_name_are_told_apart_by_their_group(paper: OnPaper) -> None:
    await asks(paper)
    await paper.join(member(OTHER, "Papaya", "en"), member(THIRD, "Papaya", "fr", "baobab"))
    with pytest.raises(Unsafe, match=r"Several are called so.*\(BAOBAB, MAEMBE\)"):
        await ask(paper, "Papaya")
    with pytest.raises(Unsafe, match="No member is called so"):
        await ask(paper, "Papaya", "ceibo")
    await ask(paper, "Papaya", "BAOBAB")
    assert await comes(paper, OTHER) == []
    assert len(await comes(paper, THIRD)) == 0  # both were told in the line above
    assert await paper.all_of("SELECT m.language FROM offer JOIN member m ON m.id = member_id") == [("fr",)]


async def test_who_cannot_be_asked_and_why(paper: OnPaper) -> None:
    await asks(paper)
    await paper.join(member(OTHER, "Papaya", "en"))
    with pytest.raises(Unsafe, match="It is she who asks"):
        await ask(paper, "Rosita")
    await set_of(paper, "Papaya", shows=False)
    with pytest.raises(Unsafe, match="has not agreed"):
        await ask(paper, "Papaya")
    await set_of(paper, "Papaya", shows=True, seen_at="2025-01-01 00:00+00")
    with pytest.raises(Unsafe, match="has not been here for long"):
        await ask(paper, "Papaya")
    await says(paper, "stop", phone=OTHER)
    with pytest.raises(Unsafe, match="has stopped the line"):
        await ask(paper, "Papaya")
    assert await paper.all_of("SELECT count(*) FROM offer") == [(0,)]


@pytest.mark.rule("SAF-16", "T-15")
async def test_nobody_near_sees_what_nobody_near_may_see(paper: OnPaper) -> None:
    await asks(paper, privacy="3")
    await paper.join(member(NEAR, "Guava", "es", "ceibo", place="Lima"))
    with pytest.raises(Unsafe, match="nobody near to see it"):
        await ask(paper, "Guava")


@pytest.mark.rule("T-16")
async def test_no_more_than_two_questions_a_week_however_she_is_chosen(paper: OnPaper) -> None:
    await paper.join(member(OTHER, "Papaya", "en"))
    await asks(paper)
    with pytest.raises(Unsafe, match="was asked this before"):
        await ask(paper, "Papaya")
    for _ in range(2):
        await says(paper, "00", "2", QUESTION, "0", "1", "1")
    late = "SELECT id FROM question ORDER BY created_at DESC LIMIT 1"
    ((id,),) = await paper.all_of(late)
    with pytest.raises(Unsafe, match="was asked 2 questions this week"):
        await questions_further.ask(paper.line, str(id)[:8], "Lucia", "Papaya")


async def test_who_shares_the_askers_phone_is_not_asked(paper: OnPaper) -> None:
    await asks(paper)
    await paper.join(member(OTHER, "Papaya", "en"))
    address, other = await paper.person(ASKER), await paper.person(OTHER)
    async with paper.line.database.begin() as connection:
        for id in (address.id, other.id):
            await connection.exec_driver_sql(
                "INSERT INTO sharing (address_id, member_id) VALUES (%(address)s, %(id)s)",
                {"address": address.address_id, "id": id},
            )
    with pytest.raises(Unsafe, match="shares a phone"):
        await ask(paper, "Papaya")


async def test_all_who_know_the_topic_are_asked(paper: OnPaper, capsys: pytest.CaptureFixture[str]) -> None:
    await asks(paper)
    ((topic,),) = await paper.all_of("SELECT topic FROM question")
    await paper.join(
        member(OTHER, "Papaya", "en", topics=(topic,)), member(THIRD, "Mango", "en", topics=("savings",))
    )
    capsys.readouterr()
    await questions_further.widen(paper.line, await the_question(paper), "Lucia")
    assert capsys.readouterr().out == "1 more are asked, each in her hours.\n"
    assert len(await comes(paper, OTHER)) == 1
    assert await comes(paper, THIRD) == []


async def test_what_was_put_to_one_woman_of_her_choice_is_put_to_nobody_else(paper: OnPaper) -> None:
    await asks(paper)
    await paper.join(member(OTHER, "Papaya", "en"))
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE question SET wave = 0")
    with pytest.raises(Unsafe, match="one woman, and nobody else"):
        await ask(paper, "Papaya")
    with pytest.raises(Unsafe, match="one woman, and nobody else"):
        await questions_further.widen(paper.line, await the_question(paper), "Lucia")
    assert await comes(paper, OTHER) == []
