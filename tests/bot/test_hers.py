"""What a member wrote for others: who can read it, taking it back, showing it to fewer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from bot.know_hers import readers_of
from bot.peers import peers_of
from storage import hers, people
from storage.hers import HerWords
from tests.paper import AWA, ROSITA, OnPaper, member

LUPE = Address("whatsapp", "+51900000102")
QUESTION, ANSWER = "How do you keep the book of savings?", "We read it aloud every Monday morning."
ASK = ("00", "2", QUESTION, "0", "1", "1")
OFFERS = "SELECT nick, offer.state FROM offer JOIN member ON member.id = offer.member_id ORDER BY nick"
WAITING = "SELECT count(*) FROM conversation WHERE shelf = 'waiting'"


async def say(paper: OnPaper, who: Address, *lines: str) -> list[str]:
    """What she is told to the last of these lines."""
    for line in lines:
        letters = await paper.hear(who, line)
    return [letter.text for letter in letters]


async def written_by(paper: OnPaper, who: Address) -> list[HerWords]:
    async with paper.line.database.connect() as connection:
        return await hers.words_of(connection, (await paper.person(who)).id)


async def readers(paper: OnPaper, who: Address) -> list[tuple[str, str]]:
    return [(words.kind, readers_of(words)) for words in await written_by(paper, who)]


@pytest.fixture
async def three(paper: OnPaper) -> OnPaper:
    """Rosita and Lupe of one group, who read Spanish; Awa far away, who reads French."""
    near = [member(address, nick, "es", "ceibo") for address, nick in ((ROSITA, "Rosita"), (LUPE, "Lupe"))]
    await paper.join(*near, member(AWA, "Awa", "fr", "baobab"))
    return paper


@pytest.mark.rule("CON-10")
async def test_each_of_her_words_tells_who_can_read_it(three: OnPaper) -> None:
    await say(three, ROSITA, *ASK)
    await say(three, AWA, "1", ANSWER, "1")
    await say(three, ROSITA, "1", "Thank you, sister", "1")
    assert await readers(three, ROSITA) == [("said", "readers-one"), ("question", "readers-all")]
    assert await readers(three, AWA) == [("answer", "readers-asker")]
    question = (await written_by(three, ROSITA))[-1]
    assert (question.answers, question.text, question.language) == (1, QUESTION, "en")


@pytest.mark.parametrize(
    ("privacy", "shown"), [("1", "readers-all"), ("2", "readers-anon"), ("3", "readers-far")]
)
async def test_a_question_is_read_by_as_many_as_she_chose(three: OnPaper, privacy: str, shown: str) -> None:
    await say(three, ROSITA, "00", "2", QUESTION, "0", privacy, "1")
    assert await readers(three, ROSITA) == [("question", shown)]


async def test_a_question_for_which_nobody_was_free_is_read_by_the_team_alone(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    await say(paper, ROSITA, *ASK)
    assert await readers(paper, ROSITA) == [("question", "readers-team")]


@pytest.mark.rule("CON-05")
async def test_a_question_taken_back_is_gone_from_everywhere_at_once(three: OnPaper) -> None:
    await say(three, AWA, "00", "2")  # she is writing, so the offer has to wait
    await say(three, ROSITA, *ASK)
    assert await three.all_of(WAITING) == [(1,)]
    (told,) = await say(three, ROSITA, "00", f"take {(await written_by(three, ROSITA))[0].number}")
    assert told.startswith("Retirada.")
    left = (
        "SELECT (SELECT count(*) FROM words), (SELECT count(*) FROM question), (SELECT count(*) FROM offer)"
    )
    assert await three.all_of(left) == [(0, 0, 0)]
    assert await three.all_of("SELECT count(*) FROM translation") == [(0,)]
    letters = await three.all_of("SELECT content::text FROM outbox")
    assert not any(QUESTION in content for (content,) in letters)
    before = len(three.papers)
    await say(three, AWA, "00")
    await three.wait(timedelta(days=2))
    assert not any(QUESTION in paper.text for paper in three.papers[before:])
    assert await three.all_of(WAITING) == [(0,)]


@pytest.mark.rule("CON-05")
async def test_an_answer_on_its_way_is_taken_back(three: OnPaper) -> None:
    await say(three, ROSITA, *ASK)
    await say(three, ROSITA, "00", "2")  # she is writing, so the answer has to wait
    await say(three, AWA, "1", ANSWER, "1")
    await say(three, AWA, f"retirer {(await written_by(three, AWA))[0].number}")
    before = len(three.papers)
    await three.wait(timedelta(days=1))
    assert not any("Awa" in paper.text for paper in three.papers[before:])
    assert (await written_by(three, ROSITA))[0].answers == 0


@pytest.mark.rule("CON-05")
async def test_nobody_takes_back_what_another_wrote(three: OnPaper) -> None:
    await say(three, ROSITA, *ASK)
    number = (await written_by(three, ROSITA))[0].number
    (told,) = await say(three, LUPE, f"TAKE {number}")
    assert told.startswith("No tiene palabras con ese número.")
    async with three.line.database.begin() as connection:
        await hers.take_back(connection, (await three.person(LUPE)).id, number)
    assert len(await written_by(three, ROSITA)) == 1


async def test_a_question_kept_from_those_near_her_is_offered_only_far_away(three: OnPaper) -> None:
    await say(three, ROSITA, *ASK)
    await say(three, ROSITA, "00", "5", "3", "5", "1", "3")
    assert await readers(three, ROSITA) == [("question", "readers-far")]
    assert await three.all_of(OFFERS) == [("Awa", "offered"), ("Lupe", "withdrawn")]


async def test_a_question_is_never_shown_to_more(three: OnPaper) -> None:
    await say(three, ROSITA, "00", "2", QUESTION, "0", "3", "1")
    (question,) = await written_by(three, ROSITA)
    async with three.line.database.begin() as connection:
        member_id = (await three.person(ROSITA)).id
        await hers.narrow(connection, member_id, question.number, 2, three.clock.at)
    assert await written_by(three, ROSITA) == [question]


async def test_a_closed_question_is_put_to_nobody_and_who_is_answering_may_finish(three: OnPaper) -> None:
    await say(three, ROSITA, *ASK)
    await say(three, LUPE, "3")
    await say(three, AWA, "1")
    assert "Cerrada" in (await say(three, ROSITA, "00", "5", "3", "2", "2"))[0]
    assert await three.all_of(OFFERS) == [("Awa", "claimed"), ("Lupe", "withdrawn")]
    before = len(three.papers)
    await say(three, AWA, ANSWER, "1")
    await three.wait(timedelta(days=2))
    assert not any(QUESTION in paper.text for paper in three.papers[before:])
    assert [(words.state, words.answers) for words in await written_by(three, ROSITA)] == [("closed", 1)]
    assert await readers(three, ROSITA) == [("question", "readers-had")]


@pytest.mark.rule("CON-02")
async def test_who_lets_me_write_only_is_shown_to_nobody_and_asked_nothing(three: OnPaper) -> None:
    """Messages are one consent and sharing is another; neither implies the other."""
    lupe = (await three.person(LUPE)).id
    async with three.line.database.begin() as connection:
        await people.change(connection, lupe, {"shows": False})
        rosita = (await three.person(ROSITA)).id
        _, asked = await peers_of(three.line, connection, rosita, "other", three.clock.at)
    assert lupe not in {peer.id for peer in asked}
    await say(three, ROSITA, *ASK)
    assert await three.all_of(OFFERS) == [("Awa", "offered")]


@pytest.mark.rule("CON-02", "SAF-19")
async def test_who_lets_me_write_only_shares_nothing_before_she_has_agreed_to_the_promise(
    three: OnPaper,
) -> None:
    yola = Address("sms", "+254700000109")
    await say(three, yola, "maembe", "1", "1", "1", "2", "1")
    (asked,) = await say(three, yola, "00", "2")
    assert asked.startswith("Our promise: respect")
    await say(three, yola, QUESTION, "2", "0", "00")
    assert await three.all_of("SELECT count(*) FROM words") == [(0,)]
    assert await three.all_of("SELECT count(*) FROM offer") == [(0,)]
    await say(three, yola, "2", "1", "1")  # back at the promise, and agreed
    await say(three, yola, QUESTION, "0", "1", "1")
    assert await readers(three, yola) == [("question", "readers-all")]
