"""Other groups stand with one that meets an authority: who is asked, what they are told, what goes back."""

from __future__ import annotations

import pytest

from bot.channels.channel import Address
from flows.effects import Said
from flows.effects.dialogues import Agree, KeepPart, SeeRisk, SendPaper, SetDay, StandWith
from storage.dialogue import dialogues, parts
from storage.dialogue.beside import stands
from storage.ties import tie
from tests.bot.said import answers, told
from tests.dialogue.meeting import ADA, CORA, FREMD, does, known, prepared
from tests.dialogue.test_reminders import DAY, ON, until
from tests.paper import OnPaper, member

GILDA, AWA = Address("sms", "+51900000605"), Address("sms", "+221700000606")
DEMAND = "The council opens the tap before July"


async def ready(paper: OnPaper, *, agreed: bool = True) -> str:
    """Ada's group is tied to that of Dina and Gilda, not to Awa's; its paper is ready, or waits for its
    agreement, and its day is set."""
    id = await prepared(paper, CORA)
    await paper.join(
        member(GILDA, "Gilda", "en", "ceibo", place="Lima"), member(AWA, "Awa", "fr", "baobab", place="Thiès")
    )
    await does(paper, ADA, KeepPart(id, "office", Said("Ward office")), KeepPart(id, "ask", Said(DEMAND)))
    ada, dina = await paper.person(ADA), await paper.person(FREMD)
    async with paper.line.database.begin() as connection:
        await tie(connection, ada.id, dina.id, "answered", paper.clock.at)
        await parts.show(connection, id, ada.id, paper.clock.at)
        await dialogues.change(connection, id, paper=1, ready_at=paper.clock.at if agreed else None)
    await does(paper, ADA, SetDay(id, ON.isoformat(), "10:00"))
    return id


async def texts(paper: OnPaper, who: Address) -> list[str]:
    return [sent.text for sent in paper.papers if sent.letter.to == who]


@pytest.mark.rule("SAF-15", "T-25")
async def test_two_of_each_tied_group_are_asked_once_and_told_neither_day_nor_place(paper: OnPaper) -> None:
    id = await ready(paper)
    for who in (FREMD, GILDA):
        assert await told(paper, who) == ["d-stand"]
    assert await told(paper, AWA) == []
    assert "meets Ward office soon" in (await texts(paper, GILDA))[-1]
    await does(paper, ADA, SetDay(id, (ON + DAY).isoformat(), "11:00"))
    await until(paper, ON - 2 * DAY)
    heard = await texts(paper, GILDA) + await texts(paper, FREMD)
    assert (await told(paper, GILDA)).count("d-stand") == 1
    assert not [text for text in heard if "20/04" in text or "10:00" in text or "21/04" in text]


async def test_they_are_asked_as_soon_as_enough_agree_when_the_day_is_known_already(paper: OnPaper) -> None:
    id = await ready(paper, agreed=False)
    await does(paper, ADA, SendPaper(id))
    assert await told(paper, FREMD) == []
    await does(paper, CORA, Agree(id, 2))
    assert await told(paper, FREMD) == ["d-stand"]


async def test_a_word_is_shown_first_and_goes_under_the_name_of_the_group(paper: OnPaper) -> None:
    id = await ready(paper)
    said = await answers(paper, GILDA, "1", "Courage sisters, we are with you", "1")
    assert said == ["d-stand-word", "d-stand-confirm", "d-stand-sent"]
    await until(paper, ON - 30 * DAY)
    for who in (ADA, CORA):
        (word,) = [text for text in await texts(paper, who) if "Courage sisters" in text]
        assert word.startswith("A peer in ")
        assert "Gilda" not in word
    stood = await paper.all_of("SELECT cosigned, words_id IS NOT NULL FROM stand")
    assert stood == [(False, True)]
    assert ("stood",) in await paper.all_of("SELECT kind FROM tie")
    assert await answers(paper, FREMD, "2", "1") == ["d-stand-cosign", "d-stand-late"]
    assert (await known(paper, id)).state == "preparing"


async def test_a_group_puts_its_name_under_the_ask(paper: OnPaper) -> None:
    await ready(paper)
    assert await answers(paper, GILDA, "2", "1") == ["d-stand-cosign", "d-stand-cosigned"]
    assert await paper.all_of("SELECT cosigned, words_id FROM stand") == [(True, None)]
    assert "d-stood-name" in await told(paper, ADA)


async def test_not_now_stores_nothing(paper: OnPaper) -> None:
    await ready(paper)
    assert await answers(paper, GILDA, "3") == ["d-stand-not-now"]
    assert await paper.all_of("SELECT cosigned, words_id FROM stand") == [(False, None)]


@pytest.mark.rule("CON-03")
async def test_who_was_only_asked_stands_on_no_paper(paper: OnPaper) -> None:
    id = await ready(paper)
    for said, standing in (("2", []), ("1", ["Cocinas Ceibo"])):
        async with paper.line.database.begin() as connection:
            assert [one.group for one in await stands(connection, id)] == []
        await answers(paper, GILDA, said)
        async with paper.line.database.begin() as connection:
            assert [one.group for one in await stands(connection, id)] == standing


async def test_when_the_meeting_is_over_or_waits_it_is_too_late(paper: OnPaper) -> None:
    id = await ready(paper)
    await does(paper, CORA, SeeRisk(id, "yes"))
    async with paper.line.database.begin() as connection:
        await dialogues.change(connection, id, state="paused")
    assert await answers(paper, GILDA, "2", "1") == ["d-stand-cosign", "d-stand-late"]


async def test_who_was_not_asked_cannot_stand_with_them(paper: OnPaper) -> None:
    id = await ready(paper)
    await does(paper, AWA, StandWith(id, "we are with you"))
    assert await paper.all_of("SELECT count(*) FROM stand WHERE words_id IS NOT NULL") == [(0,)]
