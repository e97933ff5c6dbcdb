"""A button of one offer never answers another: the quoted message tells which prompt it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.channels.paper import Paper
from tests.paper import AWA, ROSITA, OnPaper, member

FIRST, SECOND = "How do you clean the tank?", "How do you pay for the new pump?"


async def ask(paper: OnPaper, question: str) -> None:
    for said in (question, "1", "0", "1", "1"):
        await paper.hear(AWA, said)


def offers(papers: list[Paper]) -> list[Paper]:
    return [p for p in papers if p.letter.to == ROSITA and p.letter.body.startswith("A peer")]


async def press(paper: OnPaper, quoted: Paper, button: str) -> list[Paper]:
    message = paper.channels["whatsapp"].write(ROSITA.value, button=button)
    letters = await paper.take(replace(message, replied_to=quoted.sid))
    return [p for p in letters if p.letter.to == ROSITA]


async def test_an_old_offers_button_does_not_take_the_new_offer(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita"))
    await ask(paper, FIRST)
    (first,) = offers(paper.papers)
    await press(paper, first, "answer/offer/2")
    await paper.wait(
        timedelta(minutes=1)
    )  # the clock stands otherwise, and the offers would be of one moment
    await ask(paper, SECOND)
    second = offers(paper.papers)[-1]
    assert second.sid != first.sid
    (again,) = await press(paper, first, "answer/offer/1")
    assert again.letter.body == second.letter.body
    assert await paper.all_of("SELECT state FROM offer ORDER BY created_at") == [("passed",), ("offered",)]
    (taken,) = await press(paper, second, "answer/offer/1")
    assert await paper.all_of("SELECT state FROM offer ORDER BY created_at") == [("passed",), ("claimed",)]
    assert taken.letter.menu is None


async def test_an_old_button_does_not_close_another_question(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"), member(AWA, "Awa"))
    for question in (FIRST, SECOND):
        for said in (question, "1", "0", "1", "1"):
            await paper.hear(ROSITA, said)
        await paper.wait(timedelta(hours=4))
    told = []
    for _ in range(2):
        await paper.wait(timedelta(hours=17))
        told += [p for p in paper.papers if "No answer yet" in p.letter.body and p not in told]
        await paper.hear(ROSITA, "orig")
    first, second = told
    closed = "SELECT count(*) FROM question WHERE state = 'closed'"
    assert FIRST in first.letter.body
    assert SECOND in second.letter.body
    (again,) = await press(paper, first, "none24/nobody/3")
    assert again.letter.body == second.letter.body
    assert await paper.all_of(closed) == [(0,)]
    await press(paper, second, "none24/nobody/3")
    assert await paper.all_of(closed) == [(1,)]
