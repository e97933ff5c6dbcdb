"""A kind word to the author of an idea: both lines, her reply, how often, and no trace when she erases it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from tests.bot.ideas import DAY, DID, ROSITA, an_idea, opened, two
from tests.bot.said import answers, told
from tests.bot.search import found
from tests.paper import AWA, OnPaper, member

LIKES, WONDERS = "I like that it costs nothing at all", "Would ash of coal work as well?"
BACK = "Only ash of wood, we tried both"
OTHER = Address("sms", "+254700000444")


async def says(paper: OnPaper, idea: str, *lines: str) -> list[str]:
    """Rosita writes these lines and confirms them. Returns what the author is told then."""
    before = len(await told(paper, AWA))
    await opened(paper, ROSITA, "kind", idea)
    await answers(paper, ROSITA, *lines, "1")
    return (await told(paper, AWA))[before:]


def shown(paper: OnPaper, who: Address) -> str:
    return "\n".join(paper.text for paper in paper.papers if paper.letter.to == who)


@pytest.mark.rule("SAF-19")
async def test_both_lines_reach_the_author_under_the_name_of_the_reader(paper: OnPaper) -> None:
    idea = await two(paper)
    await opened(paper, ROSITA, "kind", idea)
    assert await answers(paper, ROSITA, LIKES, WONDERS) == ["p-kind2", "p-kind-preview"]
    assert await paper.all_of("SELECT * FROM kindness") == []
    before = len(await told(paper, AWA))
    assert await answers(paper, ROSITA, "1") == ["p-kind-sent"]
    assert [s for s in (await told(paper, AWA))[before:] if s != "None"] == ["p-kind-both", "p-kind-tail"]
    assert "Rosita, Lima" in shown(paper, AWA)


async def test_the_first_line_may_go_alone_and_the_second_never(paper: OnPaper) -> None:
    idea = await two(paper)
    assert (await says(paper, idea, LIKES, "-"))[0] == "p-kind-one"
    ((wonders, count),) = await paper.all_of("SELECT wonders_id, (SELECT count(*) FROM words) FROM kindness")
    assert (wonders, count) == (None, 2)  # what Awa told, and what is liked in it
    other = await an_idea(paper)
    await opened(paper, ROSITA, "kind", other)
    assert await answers(paper, ROSITA, "-") == ["p-kind"]


async def test_she_changes_both_lines_before_they_go(paper: OnPaper) -> None:
    idea = await two(paper)
    await opened(paper, ROSITA, "kind", idea)
    changed = await answers(paper, ROSITA, LIKES, WONDERS, "2", "I like the bottles best", "-", "1")
    assert changed == ["p-kind2", "p-kind-preview", "p-kind", "p-kind2", "p-kind-preview", "p-kind-sent"]
    assert await paper.all_of("SELECT text FROM words ORDER BY number") == [
        (DID,),
        ("I like the bottles best",),
    ]


async def test_the_author_writes_back_once(paper: OnPaper) -> None:
    idea = await two(paper)
    await says(paper, idea, LIKES, WONDERS)
    before = len(await told(paper, ROSITA))
    assert await answers(paper, AWA, "1", BACK, "1") == [
        "p-kind-write",
        "a-thank-confirm",
        "p-kind-sent-back",
    ]
    assert (await told(paper, ROSITA))[before] == "p-kind-back"
    assert "Awa, Thiès" in shown(paper, ROSITA)
    ((answered,),) = await paper.all_of("SELECT answered_at IS NOT NULL FROM kindness")
    assert answered


@pytest.mark.rule("CON-02")
@pytest.mark.parametrize(("credit", "name"), [("none", ""), ("group", "Thiès"), ("both", "Awa, Thiès")])
async def test_the_author_is_named_as_she_chose_for_her_idea(paper: OnPaper, credit: str, name: str) -> None:
    await two(paper)
    idea = await an_idea(paper, credit=credit)
    await says(paper, idea, LIKES, WONDERS)
    await answers(paper, AWA, "1", BACK, "1")
    (nick, place) = (
        await paper.all_of(
            "SELECT content ->> 'nick', content ->> 'place' FROM outbox WHERE kind = 'relay' ORDER BY id DESC"
        )
    )[0]
    assert ", ".join(filter(None, (nick, place))) == name


async def test_one_in_a_week_about_the_same_idea(paper: OnPaper) -> None:
    idea = await two(paper)
    await says(paper, idea, LIKES, "-")
    await opened(paper, ROSITA, "kind", idea)
    assert (await told(paper, ROSITA))[-1] == "p-kind-wait"
    other = await an_idea(paper)
    for after, about in ((DAY, other), (6 * DAY, idea)):
        await answers(paper, ROSITA, "00")
        await paper.wait(after)
        await answers(paper, ROSITA, "00")
        await opened(paper, ROSITA, "kind", about)
        assert (await told(paper, ROSITA))[-1] == "p-kind"


async def test_nobody_praises_herself_and_nobody_what_is_gone(paper: OnPaper) -> None:
    idea = await two(paper)
    await opened(paper, AWA, "kind", idea)
    assert (await told(paper, AWA))[-1] == "p-idea-gone"
    await opened(paper, ROSITA, "kind", "no such idea")
    assert (await told(paper, ROSITA))[-1] == "p-idea-gone"


async def test_what_is_taken_back_before_the_1_gets_no_word(paper: OnPaper) -> None:
    idea = await two(paper)
    await opened(paper, ROSITA, "kind", idea)
    await answers(paper, ROSITA, LIKES, WONDERS)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM practice")
    assert await answers(paper, ROSITA, "1") == ["p-idea-gone"]
    assert await paper.all_of("SELECT * FROM kindness") == []


@pytest.mark.rule("SAF-05", "CON-05")
@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("seen", [False, True])
@pytest.mark.parametrize("who", [AWA, ROSITA], ids=["the author", "the reader"])
async def test_of_who_erases_herself_nothing_is_left(
    paper: OnPaper, who: Address, seen: bool, answered: bool
) -> None:
    idea = await two(paper, discreet=not seen)
    await says(paper, idea, LIKES, WONDERS)
    if answered:
        await answers(paper, AWA, *([] if seen else ["1"]), "1", BACK, "1")
    await answers(paper, who, "DELETE ALL")
    await paper.wait(timedelta(minutes=11))
    gone = (LIKES, WONDERS) if who is ROSITA else (BACK,)
    assert await found(paper, *gone) == set()
    assert await paper.all_of("SELECT * FROM kindness") == []


@pytest.mark.rule("SAF-02", "T-04")
async def test_a_discreet_author_gets_only_a_notice(paper: OnPaper) -> None:
    idea = await two(paper, discreet=True)
    assert await says(paper, idea, LIKES, WONDERS) == ["g-notice"]
    assert LIKES not in shown(paper, AWA)
    await paper.join(member(OTHER, "Oda", "en", "maembe"))
    assert (await answers(paper, AWA, "1"))[0] == "p-kind-both"
