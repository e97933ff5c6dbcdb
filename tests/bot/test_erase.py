"""Erasing, on a live database: afterwards her words, her name and her number stand nowhere."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from hashlib import sha256

import pytest
from sqlalchemy import text

from bot.channels.channel import Address
from bot.channels.paper import WINDOW_CLOSED
from bot.upkeep import keep_up
from storage import people
from tests.bot.search import found
from tests.paper import AWA, ROSITA, OnPaper, member

BUSY, AWAY = Address("sms", "+254700000301"), Address("whatsapp", "+254700000302")
ASKS = ("menu", "2", "Who of you plantedquestion a pump for the field", "0", "1", "1")
ANSWERS = ("1", "We plantedanswer together every week", "1")
THANKS = ("1", "Many plantedthanks to you", "1")
DRAFTS = ("menu", "2", "Where can we planteddraft a letter", "0", "1", "0")
NOTE = ("?", "8", "Please plantednote me about the book")
PLANTED = ("plantedquestion", "plantedthanks", "planteddraft", "plantednote")
MINUTES = timedelta(minutes=11)


@pytest.fixture
async def group(paper: OnPaper) -> OnPaper:
    """Two who speak with each other; one who writes something when a question comes; one out of reach."""
    two = member(ROSITA, "Zarzamora", "en", "ceibo"), member(AWA, "Baobabina")
    await paper.join(*two, member(BUSY, "Busy"), member(AWAY, "Away"))
    await say(paper, BUSY, "menu", "2")
    return paper


async def say(paper: OnPaper, who: Address, *words: str) -> None:
    for one in words:
        await paper.hear(who, one)


async def ask(paper: OnPaper) -> None:
    """What the question leads to on WhatsApp is held: what she is told of it, and an offer to another."""
    await say(paper, ROSITA, *ASKS[:-1])
    for _ in (ROSITA, AWAY):
        paper.channels["whatsapp"].trouble(WINDOW_CLOSED)
    await say(paper, ROSITA, ASKS[-1])
    assert await paper.all_of("SELECT count(*) FROM outbox WHERE state = 'held'") == [(2,)]


async def talk(paper: OnPaper) -> None:
    """One asks, and the other answers; thanks and more come back; drafts and notes lie about."""
    await ask(paper)
    await say(paper, AWA, *ANSWERS)
    await say(paper, ROSITA, *THANKS)
    await say(paper, ROSITA, *DRAFTS, *NOTE)


async def hers(paper: OnPaper, who: Address) -> tuple[bytes, bytes, str]:
    """The hash of her number, the number as it is sealed, and her id."""
    person = await paper.person(who)
    query = f"SELECT digest, sealed FROM address WHERE id = {person.address_id}"  # noqa: S608
    ((digest, sealed),) = await paper.all_of(query)
    return digest, sealed, person.id


@pytest.mark.rule("SAF-05", "CON-05", "T-06")
async def test_of_her_who_asked_nothing_is_left(group: OnPaper) -> None:
    await talk(group)
    digest, sealed, member_id = await hers(group, ROSITA)
    written = (*PLANTED, "Zarzamora", digest, sealed)
    stood = {"words.text", "card.note", "outbox.content", "member.nick", "conversation.data"}
    assert stood <= await found(group, *written)
    await say(group, ROSITA, "DELETE", "3", "7")
    await group.wait(MINUTES)
    assert await found(group, *written) == set()
    assert await found(group, member_id) == {"consent.member_id"}
    assert await found(group, "plantedanswer") == {"words.text"}


@pytest.mark.rule("SAF-05", "CON-05", "T-06")
async def test_of_her_who_answered_nothing_is_left(group: OnPaper) -> None:
    await talk(group)
    await say(group, ROSITA, "00")
    digest, sealed, member_id = await hers(group, AWA)
    await say(group, AWA, "DELETE", "3", "7")
    await group.wait(MINUTES)
    assert await found(group, "plantedanswer", "Baobabina", digest, sealed) == set()
    assert await found(group, member_id) == {"consent.member_id"}
    assert "words.text" in await found(group, "plantedquestion")


@pytest.mark.rule("SAF-05", "T-06")
@pytest.mark.parametrize("word", ["DELETE ALL", "borrar todo", "Effacer tout"])
async def test_all_is_erased_after_a_stop_without_a_question(group: OnPaper, word: str) -> None:
    await talk(group)
    await say(group, ROSITA, "STOP", word)
    assert await found(group, *PLANTED) == set()
    assert await found(group, "Zarzamora") == {"member.nick"}


@pytest.mark.rule("SAF-05", "CON-05", "T-06")
async def test_the_last_words_are_called_back_from_who_has_not_read_them(group: OnPaper) -> None:
    await ask(group)
    waiting = "SELECT count(*) FROM conversation WHERE shelf = 'waiting'"
    assert await group.all_of(waiting) == [(1,)]
    await say(group, ROSITA, "DELETE", "1", "7")
    assert await found(group, "plantedquestion") == set()
    assert await group.all_of(waiting) == [(0,)]
    assert await group.all_of("SELECT count(*) FROM outbox WHERE state = 'held'") == [(0,)]
    texts = [letter.text for letter in await group.wait(timedelta(days=1))]
    assert [text for text in texts if "asks" in text] == []


@pytest.mark.rule("CON-04", "CON-05")
async def test_of_a_consent_that_ended_the_proof_stays_without_its_wording(paper: OnPaper) -> None:
    await say(paper, BUSY, "Maembe", "1", "1", "1")
    await say(paper, BUSY, "1")
    query = "SELECT sentence, wording, answer, ended_at FROM consent ORDER BY id"
    before = await paper.all_of(query)
    assert [row[0] for row in before] == ["onb-adult", "onb-consent"]
    assert before[1][1].startswith("May I write to you here")
    await say(paper, BUSY, "DELETE", "3", "7")
    await paper.wait(MINUTES)
    proofs = [(row[0], f"sha256:{sha256(row[1].encode()).hexdigest()}", row[2]) for row in before]
    assert [row[:3] for row in await paper.all_of(query)] == proofs
    assert all(row[3] is not None for row in await paper.all_of(query))


@pytest.mark.rule("SAF-05", "T-08")
async def test_a_phone_that_two_share_is_the_others_then(group: OnPaper) -> None:
    leaves, stays = await group.person(ROSITA), await group.person(AWA)
    both = {"address": leaves.address_id, "leaves": leaves.id, "stays": stays.id}
    async with group.line.database.begin() as connection:
        await connection.execute(
            text("INSERT INTO sharing VALUES (:address, :leaves), (:address, :stays)"), both
        )
        await connection.execute(text("UPDATE member SET state = 'leaving' WHERE id = :leaves"), both)
        await people.forget_if(connection, leaves.id, "leaving", group.clock.at)
    assert (await group.person(ROSITA)).id == stays.id
    assert await group.all_of("SELECT * FROM sharing") == []
    assert await found(group, "Zarzamora", leaves.id) == {"consent.member_id"}


@pytest.mark.rule("SAF-05")
async def test_what_a_reader_has_in_hand_goes_that_night(group: OnPaper) -> None:
    """Two turns never wait for each other; a name that one of them held on to is gone within the day."""
    await ask(group)
    await say(group, AWA, *ANSWERS)
    await say(group, ROSITA, "menu")
    asker = await group.person(ROSITA)
    reading = text("SELECT id FROM conversation WHERE data ? 'words' FOR UPDATE")
    async with group.line.database.begin() as turn:
        assert len((await turn.execute(reading)).all()) == 3
        await asyncio.wait_for(say(group, AWA, "DELETE", "2", "7"), timeout=20)
        assert await found(group, "plantedanswer") == set()
    assert "conversation.data" in await found(group, "Baobabina")
    await keep_up(group.line, group.clock.at + timedelta(hours=12))
    assert await found(group, "Baobabina") == {"member.nick"}
    assert (await group.person(ROSITA)).id == asker.id


THINKS = ("menu", "2", "Who of you plantedquestion a pump for the field", "plantedthought by us all")


@pytest.mark.rule("SAF-05", "CON-05")
async def test_a_thought_that_went_along_goes_with_its_question(group: OnPaper) -> None:
    """Her question is what she wrote last; with it the thought is called back from who has not read it."""
    await say(group, ROSITA, *THINKS, "1", "1", "1")
    await say(group, AWA, "1")
    assert await found(group, "plantedthought") >= {"words.text"}
    await say(group, ROSITA, "DELETE", "1", "7")
    assert await found(group, "plantedthought", "plantedquestion") == set()


@pytest.mark.rule("CON-05")
async def test_a_thought_is_taken_back_by_its_number_and_the_question_stays(group: OnPaper) -> None:
    await say(group, ROSITA, *THINKS, "1", "1", "1")
    ((number,),) = await group.all_of("SELECT number FROM words WHERE text LIKE 'plantedthought%'")
    await say(group, ROSITA, f"TAKE {number}")
    assert await found(group, "plantedthought") == set()
    before = len(group.papers)
    await say(group, AWA, "1")
    told = [one.text for one in group.papers[before:] if one.letter.to == AWA]
    assert told == ["Thank you. Write or say what you did yourself and what came of it."]


@pytest.mark.rule("SAF-05", "CON-10")
async def test_a_thought_that_was_kept_back_goes_with_its_question(group: OnPaper) -> None:
    await say(group, ROSITA, *THINKS, "2", "1", "1")
    assert "question.thought" in await found(group, "plantedthought")
    await say(group, ROSITA, "DELETE", "1", "7")
    assert await found(group, "plantedthought") == set()
