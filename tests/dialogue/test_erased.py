"""What a woman wrote for a dialogue, and what somebody outside wrote, is nowhere once it is taken back,
erased or kept for long enough; the dialogue stays her group's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import insert

from bot.upkeep import keep_up
from storage import asking as words_kept
from storage import people
from storage.dialogue import allies, dialogues, papers, parts
from storage.dialogue.parts import About
from storage.schema import Promise, Role, table
from tests.bot.search import found
from tests.dialogue.outsider import AKINYI, BEATRICE, OTIENO, Asking, agreed
from tests.paper import OnPaper

HERS, THEIRS, OTHERS = "plantedissue", "plantedanswer", "plantedoffer"
DAY = timedelta(days=1)


@pytest.fixture
async def lived(paper: OnPaper) -> Asking:
    """Both women have written; he has answered, and it is kept as evidence; one role is Akinyi's."""
    asking = await agreed(paper)
    await asking.invites()
    await asking.says(f"{THEIRS} the form is WR4", who=OTIENO)
    await asking.says("1")
    hers, other = (await paper.person(AKINYI)).id, (await paper.person(BEATRICE)).id
    now = paper.clock.at
    async with paper.line.database.begin() as connection:
        offer = await words_kept.keep_words(connection, other, "en", f"{OTHERS} 20 women", now)
        await parts.keep(connection, asking.dialogue, other, "offer", offer, About(), now)
        for one in (hers, other):
            await parts.show(connection, asking.dialogue, one, now)
        role = {"dialogue_id": asking.dialogue, "name": "opens", "nick": "Akinyi", "member_id": hers}
        await connection.execute(insert(table(Role)).values(**role, created_at=now))
        said = await words_kept.keep_words(connection, hers, "en", f"{HERS} promised", now)
        promise = {
            "id": "p1",
            "number": 7,
            "dialogue_id": asking.dialogue,
            "member_id": hers,
            "words_id": said,
        }
        due = (now + 30 * DAY).date()
        await connection.execute(
            insert(table(Promise)).values(**promise, due_on=due, ask_on=due, created_at=now)
        )
        await papers.changed(connection, asking.dialogue)
        paper_now = await dialogues.by_id(connection, asking.dialogue)
        assert paper_now
        for one in (hers, other):
            await dialogues.change_editor(connection, asking.dialogue, one, agreed=paper_now.paper)
        await papers.settle(connection, asking.dialogue, now)
    return asking


async def number_of(asking: Asking, text: str) -> int:
    rows = await asking.paper.all_of("SELECT number, text FROM words ORDER BY number")
    return next(int(number) for number, written in rows if written.startswith(text))


async def ready(asking: Asking) -> bool:
    return (await asking.paper.all_of("SELECT ready_at IS NOT NULL FROM dialogue")) == [(True,)]


@pytest.mark.rule("CON-05", "T-49")
async def test_what_is_taken_back_is_on_no_paper_that_anybody_agreed_to(lived: Asking) -> None:
    assert await found(lived.paper, HERS)
    assert await ready(lived)
    await lived.says(f"TAKE {await number_of(lived, HERS)}")
    assert not await ready(lived), "it is another paper now"
    texts = [text for (text,) in await lived.paper.all_of("SELECT text FROM words")]
    assert not any("no tap" in text for text in texts)
    assert any(OTHERS in text for text in texts)


@pytest.mark.rule("SAF-05", "CON-05")
async def test_erasing_all_leaves_the_dialogue_to_the_others(lived: Asking) -> None:
    await lived.says("DELETE ALL")
    assert await found(lived.paper, HERS) == set()
    assert await lived.paper.all_of("SELECT count(*) FROM dialogue") == [(1,)]
    assert OTHERS in " ".join(text for (text,) in await lived.paper.all_of("SELECT text FROM words"))
    assert not await ready(lived)


@pytest.mark.rule("SAF-05")
async def test_her_nickname_goes_with_her_wherever_it_stood_as_a_role(lived: Asking) -> None:
    assert "role.nick" in await found(lived.paper, "Akinyi")
    for who in (AKINYI, BEATRICE):
        person = await lived.paper.person(who)
        async with lived.paper.line.database.begin() as connection:
            await people.forget(connection, [person.id], lived.paper.clock.at)
        if who is AKINYI:
            assert await found(lived.paper, "Akinyi", HERS) == set()
            assert await lived.paper.all_of("SELECT count(*) FROM dialogue") == [(1,)]
    assert await lived.paper.all_of("SELECT count(*) FROM dialogue") == [(0,)], "nobody of her group is left"
    assert await found(lived.paper, OTHERS) == set()


@pytest.mark.rule("SAF-05", "T-28")
async def test_what_an_ally_erases_is_gone_from_the_evidence_too(lived: Asking) -> None:
    assert await found(lived.paper, THEIRS) >= {"words.text"}
    await lived.says("STOP", who=OTIENO)
    await lived.says("DELETE ALL", who=OTIENO)
    assert await found(lived.paper, THEIRS) == set()
    assert await lived.paper.all_of("SELECT count(*) FROM dialogue_part WHERE kind = 'ally'") == [(0,)]
    assert not await ready(lived)
    await lived.paper.wait(timedelta(minutes=11))
    assert await found(lived.paper, lived.paper.line.digest(OTIENO)) == set()


@pytest.mark.rule("T-28")
async def test_ninety_days_after_the_meeting_address_and_words_are_gone(lived: Asking) -> None:
    digest, meeting = lived.paper.line.digest(OTIENO), lived.paper.clock.at + 20 * DAY
    await keep_up(lived.paper.line, meeting + 89 * DAY)
    assert "address.digest" in await found(lived.paper, digest)
    assert await lived.states() == ["closed"]
    await keep_up(lived.paper.line, meeting + 92 * DAY)
    assert await found(lived.paper, digest, OTIENO.value) == set()
    assert await found(lived.paper, THEIRS) == set()
    assert await lived.paper.all_of("SELECT count(*) FROM member WHERE state = 'ally'") == [(0,)]


@pytest.mark.rule("T-28")
async def test_a_new_dialogue_that_asks_again_keeps_the_address(lived: Asking) -> None:
    hers, now = (await lived.paper.person(AKINYI)).id, lived.paper.clock.at
    outsider = (await lived.paper.person(OTIENO)).id
    async with lived.paper.line.database.begin() as connection:
        again = await dialogues.open_one(connection, hers, 32, "proposal", now)
        assert again
        await dialogues.change(connection, again, meets_on=(now + 60 * DAY).date())
        await allies.invite(connection, {"dialogue_id": again, "outsider_id": outsider, "kind": ""}, now)
    await keep_up(lived.paper.line, now + 115 * DAY)
    assert "address.digest" in await found(lived.paper, lived.paper.line.digest(OTIENO))


@pytest.mark.rule("T-28")
async def test_his_number_is_nowhere_as_it_was_typed(lived: Asking) -> None:
    assert await found(lived.paper, OTIENO.value, "0712 345 678", "712345678") == set()
