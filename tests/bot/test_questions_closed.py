"""What an asker says to the person who wrote to her, and how her question is closed (PRODUCT 6.9)."""

from __future__ import annotations

import pytest

from bot import questions_met
from bot.settings import Unsafe
from tests.bot.unanswered import (
    OTHER,
    SAID,
    WRITTEN,
    asks,
    comes,
    met,
    reasons,
    says,
    shown,
    the_question,
    waiting,
)
from tests.paper import OnPaper, member


async def test_it_helps(paper: OnPaper, capsys: pytest.CaptureFixture[str]) -> None:
    await asks(paper)
    await met(paper)
    assert await says(paper, "1") == ["Qué bueno saberlo. Gracias por decirlo."]
    assert await paper.all_of("SELECT state, helped_at IS NULL FROM question") == [("helpful", False)]
    assert await waiting(paper, capsys) == ["0 without an answer, 0 before a person."]


async def test_it_does_not_help_and_a_person_looks_again(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks(paper)
    await met(paper)
    (told,) = await says(paper, "3")
    assert told.endswith("vuelve a mirar su pregunta.")
    assert "what was written did not help her" in (await waiting(paper, capsys))[1]
    await met(paper)
    assert await reasons(paper) == set()


async def test_she_writes_back_without_a_number_and_only_after_a_1(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks(paper)
    await met(paper)
    assert await says(paper, "2") == ["Escribale a Lucia como se lo diria."]
    await says(paper, "Llámenme al 0712 345 678 mañana", "1")
    assert await reasons(paper) == set()
    assert await says(paper, "1") == ["Enviado. Lo lee una persona del equipo."]
    assert "she has written back" in (await waiting(paper, capsys))[1]
    lines = [line[18:] for line in await shown(paper, capsys)]
    assert f"Lucia: {WRITTEN}" in lines
    assert "She who asked: ~en: Llámenme al … mañana" in lines


async def test_closing_needs_an_answer_or_what_was_tried(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await paper.join(member(OTHER, "Awa", "en"))
    await asks(paper)
    handle = await the_question(paper)
    with pytest.raises(Unsafe, match="write what you tried"):
        await questions_met.close(paper.line, handle, "Lucia")
    await questions_met.close_with(paper.line, handle, SAID)
    relay, asked = await comes(paper)
    assert relay.startswith("Lucia, Red Ceibo: ~es: I called")
    assert asked.startswith("Con esto se cierra su pregunta.")
    assert await paper.all_of("SELECT state, closed_at IS NULL FROM question") == [("closed", False)]
    assert await waiting(paper, capsys) == ["0 without an answer, 0 before a person."]
    assert await says(paper, "1") == ["Qué bueno saberlo. Gracias por decirlo."]
    assert await paper.all_of("SELECT state FROM question") == [("closed",)]


async def test_one_that_has_an_answer_can_be_closed_without_a_word(paper: OnPaper) -> None:
    await paper.join(member(OTHER, "Awa", "en"))
    await asks(paper)
    await met(paper)
    await says(paper, "3")
    await says(paper, "1", "We went there with ten women", "1", phone=OTHER)
    await questions_met.close(paper.line, await the_question(paper), "Lucia")
    assert await reasons(paper) == set()


async def test_only_what_waits_is_opened(paper: OnPaper) -> None:
    await asks(paper)
    handle = await the_question(paper)
    with pytest.raises(Unsafe, match="No question that waits"):
        await questions_met.write(paper.line, "abcd", SAID)
    await questions_met.close_with(paper.line, handle, SAID)
    with pytest.raises(Unsafe, match="No question that waits"):
        await questions_met.write(paper.line, handle, SAID)
