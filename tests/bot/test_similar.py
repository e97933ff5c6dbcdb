"""What was asked before and answered is offered for reading, if it is much the same, and only then."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.channels.channel import Address
from storage.candidates import Wanted, candidates
from storage.likeness import Sought, alike
from tests.bot.said import answers, told
from tests.paper import ROSITA, OnPaper, member
from translations.catalog import LANGUAGES
from translations.light import light_words

FOLDER = Path(__file__).parent / "alike"
PRECISION, RECALL = 0.9, 0.5
PAIRS, OTHERS = 20, 40

ASKER, AUTHOR, NEIGHBOUR = (Address("sms", f"+25471300030{n}") for n in range(3))
QUESTION = "How do you keep weevils out of stored maize?"
AGAIN = "weevils are eating our stored maize how do we stop them"
ANSWER = "wood ash and a bottle shut tight, 1 year without weevils"
ASK = ("00", "2", AGAIN, "0", "1")


@dataclass(frozen=True, slots=True)
class Examples:
    """`asked` are on the line already; `same` ask each of them once more, and `other` none of them."""

    asked: list[str]
    same: list[str]
    other: list[str]


def examples(language: str) -> Examples:
    entries = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))["asked"]
    found = Examples(
        [entry["question"] for entry in entries],
        [entry["same"] for entry in entries],
        [other for entry in entries for other in entry["other"]],
    )
    assert len(found.same) >= PAIRS
    assert len(found.other) >= OTHERS
    return found


WRITE = text("""
WITH said AS (INSERT INTO words (id, member_id, author, language, text, machine, created_at)
              VALUES (:id, :asker, '', :language, :text, true, :now),
                     (:id || 'a', :author, '', :language, 'we know', true, :now)),
asked AS (INSERT INTO question (id, member_id, words_id, thought, topic, privacy, state, created_at)
          VALUES (:id, :asker, :id, '', 'other', 1, 'answered', :now)),
offered AS (INSERT INTO offer (id, question_id, member_id, wave, state, delayed, created_at)
            VALUES (:id, :id, :author, 1, 'answered', false, :now))
INSERT INTO answer (id, offer_id, words_id, created_at) VALUES (:id, :id, :id || 'a', :now)
""")


TRANSLATE = text("""
INSERT INTO translation (words_id, language, text, by, engine, tier, via, created_at)
VALUES (:words, 'fr', :text, 'machine', 'paper', 'good', '[]', :now)
""")


async def keep(paper: OnPaper, language: str, texts: list[str]) -> None:
    """They were asked and answered."""
    await paper.join(member(ASKER, "Asker"), member(AUTHOR, "Author", group="baobab"))
    who = {"asker": (await paper.person(ASKER)).id, "author": (await paper.person(AUTHOR)).id}
    async with paper.line.database.begin() as connection:
        for text_ in texts:
            row = {"id": text_, "language": language, "text": text_, "now": paper.clock.at}
            await connection.execute(WRITE, who | row)


async def found(paper: OnPaper, language: str, words: str) -> str:
    """The question that is offered to her who asks this; it is its own id here."""
    async with paper.line.database.begin() as connection:
        sought = Sought("somebody", language, words, light_words(language))
        return next(iter(await alike(connection, sought, paper.clock.at)), "")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_most_are_found_and_hardly_any_wrongly(paper: OnPaper, language: str) -> None:
    given = examples(language)
    await keep(paper, language, given.asked)
    right = wrong = 0
    for question, same in zip(given.asked, given.same, strict=True):
        shown = await found(paper, language, same)
        right, wrong = right + (shown == question), wrong + (shown not in ("", question))
    for other in given.other:
        wrong += await found(paper, language, other) != ""
    precision, recall = right / (right + wrong), right / len(given.same)
    print(f"{language}: precision {precision:.2f}, recall {recall:.2f}")
    assert precision >= PRECISION
    assert recall >= RECALL


async def test_a_question_is_found_in_the_languages_it_was_translated_to(paper: OnPaper) -> None:
    asked, french = examples("es").asked[0], examples("fr")
    await keep(paper, "es", [asked])
    row = {"words": asked, "text": french.asked[0], "now": paper.clock.at}
    assert await found(paper, "fr", french.same[0]) == ""
    async with paper.line.database.begin() as connection:
        await connection.execute(TRANSLATE, row)
    assert await found(paper, "fr", french.same[0]) == asked


@pytest.fixture
async def asked(paper: OnPaper) -> OnPaper:
    """A question of Akinyi's that Awa has answered; Rosita has not asked it yet."""
    await paper.join(
        member(ASKER, "Akinyi", group="maembe"),
        member(AUTHOR, "Awa", group="baobab"),
        member(ROSITA, "Rosita", group="ceibo"),
    )
    for said in ("00", "2", QUESTION, "0", "1", "1"):
        await paper.hear(ASKER, said)
    for said in ("1", ANSWER, "1"):
        await paper.hear(AUTHOR, said)
    await paper.hear(ROSITA, "2")
    return paper


async def test_she_reads_it_and_comes_back_to_her_own(asked: OnPaper) -> None:
    assert (await answers(asked, ROSITA, *ASK))[-1] == "a-similar"
    letters = await asked.hear(ROSITA, "1")
    assert ANSWER in letters[0].text
    assert (await told(asked, ROSITA))[-1] == "a-ans-tail"
    assert await answers(asked, ROSITA, "3") == ["a-confirm"]
    assert (await answers(asked, ROSITA, "1"))[-1] == "a-sent"
    assert await asked.all_of("SELECT helpful FROM reading") == [(False,)]
    assert await asked.all_of("SELECT helpful FROM answer") == [(None,)]


async def test_it_counts_as_helpful_and_thanks_reach_the_author(asked: OnPaper) -> None:
    await answers(asked, ROSITA, *ASK, "1")
    assert await answers(asked, ROSITA, "1") == ["a-thank"]
    assert await answers(asked, ROSITA, "Many thanks from Lima", "1") == [
        "a-thank-confirm",
        "a-thank-sent",
        "a-confirm",
    ]
    assert any("Many thanks from Lima" in one.text for one in asked.papers if one.letter.to == AUTHOR)
    assert await asked.all_of("SELECT helpful FROM reading") == [(True,)]
    assert await asked.all_of("SELECT state FROM question") == [("answered",)]
    assert await helped(asked, AUTHOR) == 1


async def helped(paper: OnPaper, author: Address) -> int:
    """How often she has helped on the topic of the question, as those see it who choose whom to ask."""
    ((topic,),), who = await paper.all_of("SELECT topic FROM question"), (await paper.person(author)).id
    wanted = Wanted("somebody", topic, paper.clock.at, 9, paper.clock.at - timedelta(days=60))
    async with paper.line.database.begin() as connection:
        return next(one.helped for one in await candidates(connection, wanted) if one.id == who)


async def test_she_asks_the_author_more_and_gets_the_reply_herself(asked: OnPaper) -> None:
    await answers(asked, ROSITA, *ASK, "1")
    assert await answers(asked, ROSITA, "2") == ["a-more"]
    await answers(asked, ROSITA, "How much ash do you take?", "1")
    before = len(asked.papers)
    for said in ("1", "two handfuls for each sack", "1"):
        await asked.hear(AUTHOR, said)
    reached = {one.letter.to for one in asked.papers[before:] if "two handfuls" in one.text}
    assert reached == {ROSITA, AUTHOR}
    await asked.wait(timedelta(days=3))
    assert await asked.all_of("SELECT count(*) FROM offer WHERE wave = 0") == [(1,)]
    texts = [one.text for one in asked.papers if one.letter.to not in (AUTHOR, ROSITA)]
    assert not any("How much ash" in text for text in texts)


async def hides(paper: OnPaper, change: str) -> list[str]:
    """What she is asked after choosing how private, when this has happened."""
    async with paper.line.database.begin() as connection:
        await connection.execute(text(change))
    return (await answers(paper, ROSITA, *ASK))[-1:]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("UPDATE question SET privacy = 3", id="the most private"),
        pytest.param("UPDATE question SET created_at = created_at - interval '366 days'", id="too old"),
        pytest.param("UPDATE question SET wave = 0", id="put to one woman alone"),
        pytest.param("DELETE FROM answer", id="not answered"),
        pytest.param("UPDATE member SET shows = false WHERE nick = 'Awa'", id="who answered shows nothing"),
        pytest.param("UPDATE member SET shows = false WHERE nick = 'Akinyi'", id="who asked shows nothing"),
        pytest.param("DELETE FROM words WHERE text LIKE 'How%'", id="taken back"),
        pytest.param(
            "UPDATE question SET member_id = (SELECT id FROM member WHERE nick = 'Rosita')", id="hers"
        ),
        pytest.param(
            "UPDATE offer SET member_id = (SELECT id FROM member WHERE nick = 'Rosita')", id="by her"
        ),
    ],
)
async def test_what_is_never_shown(asked: OnPaper, change: str) -> None:
    assert await hides(asked, change) == ["a-confirm"]


async def test_a_closed_one_is_kept_for_others(asked: OnPaper) -> None:
    assert await hides(asked, "UPDATE question SET state = 'closed'") == ["a-similar"]


@pytest.mark.rule("SAF-16")
async def test_with_a_most_private_question_she_meets_nobody_near_her(asked: OnPaper) -> None:
    await asked.join(member(NEIGHBOUR, "Nia", group="baobab"))
    assert (await answers(asked, NEIGHBOUR, *ASK))[-1] == "a-similar"
    assert (await answers(asked, NEIGHBOUR, "b", "3"))[-1] == "a-confirm"


async def test_nobody_replies_to_an_answer_that_she_was_not_shown(asked: OnPaper) -> None:
    await answers(asked, ROSITA, *ASK, "1")
    async with asked.line.database.begin() as connection:
        await connection.execute(text("DELETE FROM reading"))
    before = len(asked.papers)
    await answers(asked, ROSITA, "1", "1")
    assert not [one for one in asked.papers[before:] if one.letter.to == AUTHOR]
