"""What could not leave until she wrote was never seen: her digit answers the last prompt that was sent."""

from __future__ import annotations

from datetime import timedelta

from bot.channels.paper import WINDOW_CLOSED
from tests.paper import AWA, ROSITA, OnPaper, member

DAY = timedelta(days=1)
HELPFUL = "SELECT helpful FROM answer ORDER BY created_at"


async def asked_and_answered(paper: OnPaper) -> None:
    """Rosita has read an answer and is asked whether it helps."""
    await paper.join(member(ROSITA, "Rosita", "en", "ceibo"), member(AWA, "Awa"))
    for said in ("menu", "2", "How do you pay for the pump?", "0", "1", "1"):
        await paper.hear(ROSITA, said)
    for said in ("1", "We pay together every week", "1"):
        await paper.hear(AWA, said)


async def ask_her(paper: OnPaper) -> None:
    """Something comes for Rosita when WhatsApp takes nothing any more."""
    for said in ("menu", "2", "Who keeps the key of the box?", "0", "1"):
        await paper.hear(AWA, said)
    paper.channels["whatsapp"].trouble(WINDOW_CLOSED)
    await paper.hear(AWA, "1")
    await paper.wait(timedelta(hours=1))


async def test_a_digit_is_not_the_answer_to_a_question_she_has_not_seen(paper: OnPaper) -> None:
    await asked_and_answered(paper)
    await paper.wait(2 * DAY)
    await ask_her(paper)
    await paper.hear(ROSITA, "1")
    assert await paper.all_of(HELPFUL) == [(True,)]
    assert await paper.all_of("SELECT state FROM offer ORDER BY created_at") == [("answered",), ("offered",)]


async def test_where_she_was_asked_nothing_the_question_comes_first(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita", "en", "ceibo"), member(AWA, "Awa"))
    await ask_her(paper)
    (offer,) = await paper.hear(ROSITA, "1")
    assert "Who keeps the key of the box?" in offer.text
    assert await paper.all_of("SELECT state FROM offer") == [("offered",)]
    await paper.hear(ROSITA, "1")
    assert await paper.all_of("SELECT state FROM offer") == [("claimed",)]
