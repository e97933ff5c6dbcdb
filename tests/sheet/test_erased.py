"""A practice that was shared, found, translated, read, tried and praised; and then nothing of it is left."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import insert

from bot.app import make_app
from bot.channels.paper import WINDOW_CLOSED
from bot.happenings import arrived
from bot.upkeep import keep_up
from storage import finding, hers, people, shown
from storage.schema import Conversation, Kindness, PracticeReading, table
from tests.bot.hers import is_due
from tests.bot.search import found
from tests.conftest import OpenLine
from tests.own.conftest import BASE
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.sheet.conftest import LUPE, ODA, Reading, told
from tests.sheet.telling import plan, tell
from translations.engines.paper import PaperEngine
from translations.translator import PaperTranslator

AUTHOR, NICK = ROSITA, "Zarzamora"
PARTS = {
    "title": "plantedtitle in the yard",
    "problem": "plantedproblem of all the families",
    "did": "plantedsteps one after the other",
    "hard": "plantedtrouble with the key",
}
MINE, MADE = "planted", "grafted"
TRACES = {"words.text", "translation.text", "memory.text", "practice_stems.stems", "stem.stem"}
GONE, MINUTES = 410, timedelta(minutes=11)


class Grafting(PaperEngine):
    """What it makes of her words is known again, and is not hers."""

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        said = super().translate([text.replace(MINE, MADE) for text in texts], source, target)
        return said if (source, target) in self.pairs() else [None] * len(texts)


@dataclass
class Lived(Reading):
    """`number` is that of the practice, `parts` are the ids of its words."""

    number: int
    practice: str
    parts: dict[str, str]

    async def text(self, part: str, **more: str) -> dict[str, str]:
        """Her words as they stand in what goes to a reader."""
        return {"words": self.parts[part], "nick": NICK, "place": "Lima", **more}


@pytest.fixture
async def lived(open_paper: OpenLine) -> AsyncIterator[Lived]:
    """Awa and Oda have read it and planned with it; Lupe, who is discreet, has it waiting for her."""
    async with open_paper(PaperTranslator(Grafting()), public_base_url=BASE) as paper:
        near = [member(AUTHOR, NICK, "es", "ceibo"), member(LUPE, "Lupe", "en", "baobab")]
        await paper.join(*near, member(AWA, "Awa", "en", "baobab"), member(ODA, "Oda", "fr", "maembe"))
        transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
            number = await tell(paper, AUTHOR, PARTS)
            here = Lived(paper, http, number, *await _practice(paper, number))
            await _read(here)
            await _tried(here)
            await _on_its_way(here)
            yield here


async def _practice(paper: OnPaper, number: int) -> tuple[str, dict[str, str]]:
    author = (await paper.person(AUTHOR)).id
    async with paper.line.database.connect() as connection:
        id = await shown.numbered(connection, number)
        about = await shown.shown(connection, id or "", author)
    assert about
    return about.id, {"title": about.title, **about.texts}


async def _read(here: Lived) -> None:
    """On their pages, in their languages; and it can be found by what it says in any of them."""
    assert MADE in await here.read(AWA, here.number)
    who = [(await here.paper.person(one)).id for one in (AWA, LUPE, ODA)]
    read = [
        {"practice_id": here.practice, "member_id": one, "created_at": here.paper.clock.at} for one in who
    ]
    async with here.paper.line.database.begin() as connection:
        await connection.execute(insert(table(PracticeReading)), read)
        await finding.write_down(connection, [here.practice])


async def _tried(here: Lived) -> None:
    """One failed with it; one asks, and has a kind word and an answer to it."""
    await plan(here.paper, AWA, here.number, {"step": "Awa begins", "result": "It broke"}, result="failed")
    await plan(here.paper, ODA, here.number, {"step": "Oda commence"})
    kind, now = await here.paper.words(AWA, "I like it"), here.paper.clock.at
    row = {"practice_id": here.practice, "member_id": (await here.paper.person(AWA)).id, "words_id": kind}
    async with here.paper.line.database.begin() as connection:
        await connection.execute(insert(table(Kindness)).values(id="kind", created_at=now, **row))


async def _on_its_way(here: Lived) -> None:
    """A letter that has left, one that is held, one that leaves just now; what waits; where a reader is."""
    paper = here.paper
    async with paper.line.database.begin() as connection:
        await people.change(connection, (await paper.person(LUPE)).id, {"discreet": True})
    await paper.put(AWA, await here.text("did"), kind="relay")
    await paper.deliverer.run()
    assert MADE in paper.papers[-1].text
    paper.channels["whatsapp"].trouble(WINDOW_CLOSED)
    await paper.put(LUPE, await here.text("problem"), kind="relay")
    await paper.deliverer.run()
    word = await paper.words(AUTHOR, "plantedword to the other group")
    thanked = arrived("thanked", {"words": word, "nick": NICK, "place": "Lima"})
    await is_due(paper, paper.clock.at, event=thanked, phone=LUPE)
    await is_due(paper, paper.clock.at + timedelta(days=1), event=thanked, phone=ODA)
    await paper.settle()
    await _stands(here)
    await paper.put(ODA, await here.text("hard"), kind="relay")


async def _stands(here: Lived) -> None:
    """Awa has left the idea in the middle of reading."""
    data = {**await here.text("did"), "practice": here.practice}
    awa, now = (await here.paper.person(AWA)).id, here.paper.clock.at
    stands = insert(table(Conversation)).values(member_id=awa, flow="adapt", step="same", data=data)
    async with here.paper.line.database.begin() as connection:
        await connection.execute(stands.values(shelf="parked", position=0, misses=0, since=now))


async def _say(here: Lived, *lines: str) -> None:
    for line in lines:
        await here.paper.hear(AUTHOR, line)


async def _nothing_arrives(here: Lived) -> None:
    before = len(here.paper.papers)
    await here.paper.deliverer.run()
    for who in (AWA, LUPE, ODA):
        await here.paper.hear(who, "1")
    await here.paper.wait(timedelta(days=3))
    sent = " ".join(letter.text for letter in here.paper.papers[before:])
    assert [trace for trace in (MINE, MADE, NICK) if trace in sent] == []


async def test_before_it_stands_in_all_these_places(lived: Lived) -> None:
    assert await found(lived.paper, MINE, MADE) >= TRACES
    assert {"outbox.content", "conversation.data", "timer.event"} <= await found(lived.paper, NICK)
    states = await lived.paper.all_of("SELECT state FROM outbox WHERE kind = 'relay' ORDER BY id")
    assert states == [("sent",), ("held",), ("ready",)]


@pytest.mark.rule("CON-05", "T-49")
async def test_taken_back_it_is_gone_from_everywhere_in_the_same_moment(lived: Lived) -> None:
    await _say(lived, f"QUITAR {await _number_of_word(lived)}", f"QUITAR {lived.number}")
    assert await lived.paper.all_of("SELECT count(*) FROM practice") == [(0,)]
    assert await found(lived.paper, MINE, MADE) == set()
    assert await found(lived.paper, NICK) == {"member.nick"}
    opened = await lived.again()
    assert opened.status_code == GONE
    assert MADE not in told(opened)
    await _nothing_arrives(lived)


@pytest.mark.rule("CON-05")
async def test_who_has_a_word_about_what_was_taken_back_is_known_no_more_and_her_name_goes_that_night(
    lived: Lived,
) -> None:
    word = await _number_of_word(lived)
    await _say(lived, f"QUITAR {lived.number}", f"QUITAR {word}")
    assert await found(lived.paper, MINE, MADE) == set()
    await keep_up(lived.paper.line, lived.paper.clock.at + timedelta(minutes=1))
    assert await found(lived.paper, NICK) == {"member.nick"}
    await _nothing_arrives(lived)


async def _number_of_word(here: Lived) -> int:
    ((number,),) = await here.paper.all_of("SELECT number FROM words WHERE text LIKE 'plantedword%'")
    return int(number)


@pytest.mark.rule("SAF-05", "CON-05", "T-06", "T-49")
@pytest.mark.parametrize("way", [("borrar todo",), ("STOP", "DELETE ALL"), ("DELETE", "2", "7")])
async def test_with_all_her_words_it_goes(lived: Lived, way: tuple[str, ...]) -> None:
    await _say(lived, *way)
    assert await found(lived.paper, MINE, MADE) == set()
    assert await found(lived.paper, NICK) == {"member.nick"}
    assert (await lived.again()).status_code == GONE
    await _nothing_arrives(lived)


@pytest.mark.rule("SAF-05", "T-06")
@pytest.mark.parametrize("way", ["herself", "operator"])
async def test_with_its_author_it_goes(lived: Lived, way: str) -> None:
    author = (await lived.paper.person(AUTHOR)).id
    if way == "herself":
        await _say(lived, "DELETE", "3", "7")
        await lived.paper.wait(MINUTES)
    else:
        async with lived.paper.line.database.begin() as connection:
            await people.forget(connection, [author], lived.paper.clock.at)
    assert await found(lived.paper, MINE, MADE, NICK) == set()
    assert await found(lived.paper, author) <= {"consent.member_id"}
    await _nothing_arrives(lived)


@pytest.mark.rule("SAF-05")
async def test_what_others_made_of_it_is_theirs_and_stays(lived: Lived) -> None:
    await _say(lived, "borrar todo")
    plans = await lived.paper.all_of("SELECT practice_id, step_id IS NOT NULL FROM adaptation")
    assert plans == [(None, True)] * 2
    assert "words.text" in await found(lived.paper, "Awa begins", "Oda commence", "It broke")


@pytest.mark.rule("SAF-05", "CON-05")
async def test_whoever_tried_it_takes_her_plan_and_her_result_back(lived: Lived) -> None:
    """The other texts of a plan go with its first step."""
    ((step,),) = await lived.paper.all_of("SELECT number FROM words WHERE text = 'Awa begins'")
    assert "It broke" in await lived.read(LUPE, lived.number)
    await lived.paper.hear(AWA, f"TAKE {step}")
    assert await found(lived.paper, "Awa begins", "It broke") == set()
    assert await lived.paper.all_of("SELECT count(*) FROM adaptation") == [(1,)]
    async with lived.paper.line.database.begin() as connection:
        await hers.take_back(connection, (await lived.paper.person(ODA)).id, lived.number)
    assert await found(lived.paper, MINE, MADE) >= TRACES, "nobody takes back what another told"


async def test_it_is_kept_for_as_long_as_she_likes(lived: Lived) -> None:
    """Longer than words for one reader, and with the plans that were made of it."""
    await keep_up(lived.paper.line, lived.paper.clock.at + timedelta(days=400))
    assert await lived.paper.all_of("SELECT count(*) FROM practice_part") == [(len(PARTS),)]
    kept = [text for (text,) in await lived.paper.all_of("SELECT text FROM words")]
    assert {*PARTS.values(), "Awa begins", "It broke", "Oda commence"} == set(kept)
    assert await lived.paper.all_of("SELECT count(*) FROM practice_reading") == [(0,)]
