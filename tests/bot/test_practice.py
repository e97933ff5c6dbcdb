"""An answer becomes an idea that others may read: shared as she says, taken back, erased without a trace."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from bot.know_hers import readers_of
from bot.upkeep import keep_up
from flows.titles import title_of
from storage import exporting, hers
from tests.bot.following import ANSWER, ASKER, DAY, HAPPENED, answered, ask, happened
from tests.bot.said import answers, told
from tests.bot.search import found
from tests.paper import AWA, OnPaper

KEPT = "SELECT topic, kind, audience, credit, state, shared_at IS NOT NULL FROM practice"
PARTS = "SELECT name, text FROM practice_part JOIN words ON words.id = words_id ORDER BY name"
TITLE = "We read it aloud every Monday morning"
SHARED = ["p-q6", "p-credit", "p-preview", "p-done"]
MY_IDEAS = ("00", "5", "3", "1")
MINUTES = timedelta(minutes=11)


@pytest.fixture
async def helped(paper: OnPaper) -> OnPaper:
    """Awa has just heard that her answer helped."""
    await ask(paper)
    await answered(paper)
    assert await happened(paper) == ["a-helped"]
    return paper


async def number(paper: OnPaper) -> int:
    ((found,),) = await paper.all_of("SELECT number FROM practice")
    return int(found)


async def first_words(paper: OnPaper, who: Address, said: str) -> str:
    """How the line begins to answer."""
    return " ".join((await paper.hear(who, said))[0].text.split()[:2])


@pytest.mark.rule("T-13", "CON-02", "SAF-19")
@pytest.mark.parametrize(
    ("who", "name", "told", "row"),
    [
        ("1", "1", "p-done", ("all", "nick", "shared", True)),
        ("3", "2", "p-done", ("group", "group", "shared", True)),
        ("4", "4", "p-kept", ("nobody", "none", "draft", False)),
    ],
)
async def test_it_is_shared_with_whom_she_says_and_under_the_name_she_says(
    helped: OnPaper, who: str, name: str, told: str, row: tuple[object, ...]
) -> None:
    assert await answers(helped, AWA, "1", who, name) == SHARED[:-1]
    assert await helped.all_of(KEPT) == []
    assert await answers(helped, AWA, "1") == [told]
    assert await helped.all_of(KEPT) == [("savings", "works", *row)]
    assert await helped.all_of(PARTS) == [("did", ANSWER), ("title", TITLE)]


@pytest.mark.rule("CON-02", "CON-04")
async def test_what_she_agreed_to_is_kept_in_the_words_she_saw(helped: OnPaper) -> None:
    await answers(helped, AWA, "1", "3", "2", "1")
    agreed = await helped.all_of("SELECT sentence, answer, wording FROM consent ORDER BY id DESC LIMIT 3")
    assert [(row[0], row[1]) for row in agreed] == [("p-preview", "1"), ("p-credit", "2"), ("p-q6", "3")]
    assert "Who may see it?" in agreed[2][2]


async def test_she_changes_the_words_before_they_are_kept(helped: OnPaper) -> None:
    changed = "We read and count aloud, all of us"
    told = await answers(helped, AWA, "1", "1", "1", "2", "2", changed, "1")
    assert told == [*SHARED[:-1], "p-change", "p-q2", *SHARED[-2:]]
    assert await helped.all_of(PARTS) == [("did", changed), ("title", changed)]
    assert (await written(helped))["answer"] == ANSWER


async def written(paper: OnPaper) -> dict[str, str]:
    async with paper.line.database.connect() as connection:
        mine = await hers.words_of(connection, (await paper.person(AWA)).id)
    return {words.kind: words.text for words in mine}


@pytest.mark.rule("CON-03", "EAS-04")
async def test_not_now_keeps_a_draft_and_shares_nothing(helped: OnPaper) -> None:
    assert (await answers(helped, AWA, "1", "1", "1", "0"))[-1] == "g-draft-kept"
    await helped.wait(5 * DAY)
    assert await helped.all_of(KEPT) == []


@pytest.mark.rule("CON-10", "CON-05")
async def test_she_sees_who_may_read_it_shows_it_to_fewer_and_takes_it_back(helped: OnPaper) -> None:
    await answers(helped, AWA, "1", "1", "1", "1")
    assert (await answers(helped, AWA, *MY_IDEAS))[-2:] == ["t-words", "t-who"]
    assert await answers(helped, AWA, "1", "6", "4", "1") == ["p-change", "p-q6", "p-preview", "p-kept"]
    assert [row[2:] for row in await helped.all_of(KEPT)] == [("nobody", "nick", "draft", True)]
    await answers(helped, AWA, *MY_IDEAS)
    assert await first_words(helped, AWA, "2") == "Taken back."
    assert await helped.all_of(KEPT) == []
    assert (await written(helped))["answer"] == ANSWER


@pytest.mark.rule("CON-05")
async def test_one_number_names_one_thing(helped: OnPaper) -> None:
    await answers(helped, AWA, "1", "1", "1", "1")
    named = await helped.all_of("SELECT number FROM words ORDER BY number")
    assert len(set(named)) == len(named)
    assert (await number(helped),) not in named
    assert await first_words(helped, AWA, f"take {await number(helped)}") == "Taken back."
    assert await helped.all_of(KEPT) == []
    assert (await written(helped)).keys() == {"answer"}


@pytest.mark.rule("CON-05")
async def test_nobody_takes_back_what_another_made(helped: OnPaper) -> None:
    await answers(helped, AWA, "1", "1", "1", "1")
    assert await answers(helped, ASKER, f"take {await number(helped)}") == ["take-none"]
    assert len(await helped.all_of("SELECT 1 FROM practice WHERE audience = 'all'")) == 1


@pytest.mark.rule("CON-10")
async def test_it_stands_in_her_own_copy(helped: OnPaper) -> None:
    await answers(helped, AWA, "1", "3", "1", "1")
    async with helped.line.database.connect() as connection:
        record = await exporting.everything(connection, (await helped.person(AWA)).id)
        asker = await exporting.everything(connection, (await helped.person(ASKER)).id)
    assert record is not None
    assert asker is not None
    assert [(w.kind, w.text, readers_of(w)) for w in record.words] == [
        ("idea", TITLE, "readers-group"),
        ("idea", ANSWER, "readers-group"),
        ("answer", ANSWER, "readers-asker"),
    ]
    assert next((w.kind, readers_of(w)) for w in asker.words) == ("result", "readers-result")


async def test_words_of_practices_and_results_are_kept_until_they_are_taken_back(helped: OnPaper) -> None:
    await answers(helped, AWA, "1", "1", "1", "1")
    await keep_up(helped.line, helped.clock.at + 400 * DAY)
    texts = await helped.all_of("SELECT text FROM words")
    assert [text for (text,) in texts].count(ANSWER) == 2
    assert (HAPPENED,) in texts


@pytest.mark.rule("SAF-05", "CON-05", "T-06")
@pytest.mark.parametrize("way", [("DELETE", "2", "7"), ("DELETE ALL",), ("DELETE", "3", "7")])
async def test_of_who_made_it_nothing_is_left(helped: OnPaper, way: tuple[str, ...]) -> None:
    await answers(helped, AWA, "1", "1", "1", "1")
    assert "words.text" in await found(helped, "every Monday")
    await answers(helped, AWA, *way)
    await helped.wait(MINUTES)
    assert await found(helped, "every Monday") == set()
    assert await helped.all_of("SELECT count(*) FROM practice_part") == [(0,)]


@pytest.mark.rule("SAF-05", "CON-05")
async def test_what_came_of_a_question_goes_with_the_question(helped: OnPaper) -> None:
    assert "words.text" in await found(helped, HAPPENED)
    assert await first_words(helped, ASKER, "take 1") == "Taken back."
    assert await found(helped, HAPPENED) == set()
    assert await helped.all_of("SELECT count(*) FROM question") == [(0,)]
    assert "a-helped" not in await told(helped, AWA)  # nor is it kept that she was told of it


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("short enough", "short enough"),
        ("Short enough! More of it stands here.", "Short enough"),
        (
            "wood ash and a bottle shut tight, one year without weevils",
            "wood ash and a bottle shut tight",
        ),
        ("two\nlines  of it", "two lines of it"),
        ("We give each of the 14 kitchens a bag of 20 kg", "We give each of the 14 kitchens"),
        ("m" * 60, "m" * 40),
        ("...", "..."),
    ],
)
def test_a_title_is_the_first_sentence_or_the_first_words(said: str, title: str) -> None:
    assert title_of(said) == title
    assert len(title) <= 40
