"""After the meeting: who is asked how it went, each outcome, what was learned (T-26, T-27)."""

from __future__ import annotations

import pytest

from flows.effects import Said
from flows.effects.dialogues import GiveRole, NoteHeld, Reflect
from storage.dialogue import parts
from tests.bot.said import answers, told
from tests.dialogue.meeting import ADA, BEA, CORA, FREMD, does, known
from tests.dialogue.test_reminders import DAY, ON, met, until
from tests.paper import OnPaper

CARDS = "SELECT reason, dialogue_id IS NOT NULL, note FROM card ORDER BY id"


async def over(paper: OnPaper, **more: object) -> str:
    """It is the evening of the meeting that Ada and Cora prepared; their last reminders are answered."""
    id = await met(paper)
    await until(paper, ON, 12)
    for who in (ADA, CORA):
        await answers(paper, who, "00")
    await until(paper, ON, 18)
    return id


def asked(messages: list[str]) -> int:
    return messages.count("d-after")


@pytest.mark.rule("T-26")
async def test_on_the_evening_one_of_them_is_asked_how_it_went(paper: OnPaper) -> None:
    await over(paper)
    assert [asked(await told(paper, who)) for who in (ADA, BEA, CORA, FREMD)] == [1, 0, 0, 0]


@pytest.mark.rule("T-26")
async def test_who_takes_the_notes_is_the_first_to_be_asked(paper: OnPaper) -> None:
    id = await met(paper)
    await does(paper, ADA, GiveRole(id, "notes", "Cora"))
    await answers(paper, CORA, "1")
    await until(paper, ON, 12)
    await until(paper, ON, 18)
    assert [asked(await told(paper, who)) for who in (ADA, CORA)] == [0, 1]


@pytest.mark.rule("T-26")
async def test_three_are_asked_in_seven_days_and_then_nobody(paper: OnPaper) -> None:
    id = await over(paper)
    await until(paper, ON + 30 * DAY)
    assert [asked(await told(paper, who)) for who in (ADA, CORA)] == [2, 1]
    assert (await known(paper, id)).asked == 3


@pytest.mark.rule("T-26")
@pytest.mark.parametrize(
    ("key", "outcome", "says"),
    [
        ("1", "full", "d-gain"),
        ("2", "part", "d-gain"),
        ("3", "talks", "d-gain"),
        ("4", "no", "d-gain"),
        ("5", "trouble", "d-risk-help"),
    ],
)
async def test_each_outcome_is_noted_and_leads_on(paper: OnPaper, key: str, outcome: str, says: str) -> None:
    id = await over(paper)
    assert await answers(paper, ADA, "1", key) == ["d-out", says]
    found = await known(paper, id)
    assert (found.outcome, found.state, found.held_at is not None) == (outcome, "held", True)


@pytest.mark.rule("T-26")
@pytest.mark.parametrize(("picked", "gains"), [("13", ["seat", "plan"]), ("4", []), ("2", ["invited"])])
async def test_what_else_was_gained_then_what_was_promised(
    paper: OnPaper, picked: str, gains: list[str]
) -> None:
    id = await over(paper)
    assert await answers(paper, ADA, "1", "2", picked) == ["d-out", "d-gain", "d-prom"]
    assert (await known(paper, id)).gains == gains


@pytest.mark.rule("T-27")
async def test_trouble_leads_to_care_then_to_safety_and_a_person_sees_it(paper: OnPaper) -> None:
    id = await over(paper)
    assert await answers(paper, ADA, "1", "5", "12") == ["d-out", "d-risk-help", "s-check"]
    assert ("dialogue-trouble", True, "") in await paper.all_of(CARDS)
    found = await known(paper, id)
    assert found.nameless
    assert set(found.careful) == {"group", "nameless"}


@pytest.mark.rule("T-26")
async def test_an_answer_of_one_withdraws_the_question_from_the_others(paper: OnPaper) -> None:
    """Ada has not answered, so Cora is asked too; then both do at once."""
    id = await over(paper)
    await until(paper, ON + 3 * DAY, 18)
    assert [asked(await told(paper, who)) for who in (ADA, CORA)] == [1, 1]
    assert await answers(paper, ADA, "1", "2") == ["d-out", "d-gain"]
    assert await answers(paper, CORA, "1") == ["d-after-told"]
    assert (await known(paper, id)).outcome == "part"
    await until(paper, ON + 10 * DAY)
    assert [asked(await told(paper, who)) for who in (ADA, CORA)] == [1, 1]


async def test_of_two_outcomes_the_first_counts(paper: OnPaper) -> None:
    id = await over(paper)
    await does(paper, ADA, NoteHeld(id, "full"))
    await does(paper, CORA, NoteHeld(id, "no"), NoteHeld(id, "stayed"))
    assert (await known(paper, id)).outcome == "full"


async def test_nobody_of_another_group_can_say_how_it_went(paper: OnPaper) -> None:
    id = await over(paper)
    await does(paper, FREMD, NoteHeld(id, "no"), Reflect(id, Said("nothing"), 9))
    found = await known(paper, id)
    assert (found.outcome, found.speakers, found.state) == ("", None, "preparing")


@pytest.mark.rule("T-26")
@pytest.mark.parametrize(
    ("keys", "says"),
    [
        (("2",), ["d-date"]),
        (("3",), ["d-notcome"]),
        (("3", "1"), ["d-notcome", "d-date"]),
        (("3", "2"), ["d-notcome", "d-notcome-letter"]),
        (("3", "2", "1"), ["d-notcome", "d-notcome-letter", "d-date"]),
        (("4",), ["f-blocked"]),
        (("4", "5"), ["f-blocked", "s-check"]),
        (("4", "1"), ["f-blocked", "d-stayed"]),
        (("4", "1", "0"), ["f-blocked", "d-stayed", "d-after-noted"]),
    ],
)
async def test_where_it_did_not_take_place(paper: OnPaper, keys: tuple[str, ...], says: list[str]) -> None:
    await over(paper)
    assert await answers(paper, ADA, *keys) == says


@pytest.mark.rule("T-25", "T-26")
async def test_another_day_is_reminded_of_and_asked_about_anew(paper: OnPaper) -> None:
    id = await over(paper)
    await answers(paper, ADA, "2", f"{ON + 20 * DAY:%d/%m} 10:00", "1")
    await until(paper, ON + 19 * DAY)
    assert "d-rem1" in await told(paper, CORA)
    assert (await known(paper, id)).outcome == ""
    await answers(paper, ADA, "00")
    await until(paper, ON + 20 * DAY, 18)
    assert asked(await told(paper, ADA)) == 2


@pytest.mark.rule("T-26")
async def test_three_days_later_all_are_asked_what_they_learned_and_who_spoke(paper: OnPaper) -> None:
    id = await over(paper)
    await does(paper, ADA, NoteHeld(id, "part"))
    await answers(paper, ADA, "00")
    await until(paper, ON + 3 * DAY, 18)
    for who in (ADA, CORA):
        assert (await told(paper, who))[-1] == "d-reflect"
    said = await answers(paper, ADA, "Bring two copies of the paper", "nobody", "2")
    assert said == ["d-speakers", "d-speakers-number", "d-idea"]
    assert await answers(paper, CORA, "Ask who writes it down", "3") == ["d-speakers", "d-idea"]
    assert (await known(paper, id)).speakers == 3
    assert await answers(paper, ADA, "2") == ["f-noted"]


async def test_what_she_learned_becomes_an_idea_with_her_own_words(paper: OnPaper) -> None:
    id = await over(paper)
    await does(paper, ADA, NoteHeld(id, "part"))
    await answers(paper, ADA, "00")
    await until(paper, ON + 3 * DAY, 18)
    await answers(paper, ADA, "Bring two copies of the paper", "0")
    assert await answers(paper, ADA, "1", "1", "They lost ours twice") == ["p-start", "p-q1", "p-q3"]


async def test_what_she_learned_is_hers_alone(
    paper: OnPaper,
) -> None:
    id = await over(paper)
    await does(paper, ADA, Reflect(id, Said("Bring two copies"), 1), NoteHeld(id, "full"))
    ada, cora = await paper.person(ADA), await paper.person(CORA)
    async with paper.line.database.begin() as connection:
        assert "learned" in await parts.seen_by(connection, id, ada.id)
        assert "learned" not in await parts.seen_by(connection, id, cora.id)
