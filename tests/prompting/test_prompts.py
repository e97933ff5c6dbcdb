"""A prompt, from who asked for it to what they are told of the answers (PRODUCT 6.9)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.prompting import looking, writing
from bot.prompting.audience import Audience, count
from storage.desk import staff
from tests.prompting.conftest import ASKED, SAID, Team


@pytest.mark.rule("T-29")
async def test_who_asked_for_it_is_kept_and_counted(team: Team) -> None:
    line = team.paper.line
    assert await team.refused(writing.begin(line, team.lucia, "the weather")) == "desk-prompt-who"
    prompt = await team.draft("member")
    async with line.database.connect() as connection:
        whole = await looking.whole(connection, prompt)
    assert whole is not None
    assert (whole.asking.asked_by, whole.missing) == ("member", [])


@pytest.mark.rule("T-29", "LNG-06")
async def test_one_language_that_nobody_accepted_blocks_all(team: Team) -> None:
    line, prompt = team.paper.line, await team.draft()
    await writing.word(line, team.lucia, prompt, "What do you keep for the dry months?")
    refused = await team.refused(writing.ask_second(line, team.lucia, prompt))
    assert refused == "desk-prompt-lacks-es"
    await writing.accept(line, team.lucia, prompt, "es")
    assert await team.refused(writing.ask_second(line, team.lucia, prompt)) == "desk-prompt-lacks-fr"
    assert await team.refused(writing.agree(line, team.grace, prompt)) == "desk-prompt-not-asked"
    assert await team.copies() == {}


@pytest.mark.rule("T-29")
async def test_a_text_that_changes_after_it_was_agreed_to_is_a_draft_again(team: Team) -> None:
    line, prompt = team.paper.line, await team.draft()
    await writing.ask_second(line, team.lucia, prompt)
    await writing.correct(line, team.lucia, prompt, "fr", "Quelle erreur vous a appris le plus ?")
    assert await team.refused(writing.agree(line, team.grace, prompt)) == "desk-prompt-not-asked"


@pytest.mark.rule("T-29", "SAF-20")
async def test_the_writer_cannot_agree_to_her_own(team: Team) -> None:
    line, prompt = team.paper.line, await team.draft()
    await writing.ask_second(line, team.lucia, prompt)
    assert await team.refused(writing.agree(line, team.lucia, prompt)) == "desk-prompt-own"
    assert await team.copies() == {}
    await writing.decline(line, team.grace, prompt)
    assert await team.refused(writing.agree(line, team.grace, prompt)) == "desk-prompt-not-asked"


async def test_nobody_accepts_a_language_that_she_does_not_read(team: Team) -> None:
    line, prompt = team.paper.line, await team.draft()
    async with line.database.begin() as connection:
        await staff.change(connection, team.grace.id, reads=["en"])
        grace = await staff.by_id(connection, team.grace.id)
    assert grace is not None
    assert await team.refused(writing.accept(line, grace, prompt, "fr")) == "desk-prompt-not-read"


@pytest.mark.rule("T-29")
async def test_it_goes_to_each_in_her_language_and_to_nobody_twice(team: Team) -> None:
    prompt = await team.send()
    for woman, (text, *more) in team.got().items():
        language = (await team.paper.person(woman)).language
        assert text.replace("ó", "o").startswith("Lucia")
        assert ASKED[language][1:20].replace("é", "e") in text.replace("é", "e")
        assert more == []
    assert await team.refused(writing.agree(team.paper.line, team.grace, prompt)) == "desk-prompt-not-asked"
    assert len(await team.paper.all_of("SELECT 1 FROM prompt_copy")) == len(team.women) + 2


async def test_few_women_are_no_audience(team: Team) -> None:
    line = team.paper.line
    prompt = await writing.begin(line, team.lucia, "group")
    few = writing.address(line, team.lucia, prompt, Audience(language="fr"))
    assert await team.refused(few) == "desk-prompt-few"
    counted = await count(line, Audience())
    assert (counted.women, counted.languages) == (len(team.women) + 2, ("en", "es", "fr"))
    assert counted.sms_segments == 6  # two English, two French, and the two of the desk


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "desk-prompt-empty"),
        ("m" * 96, "desk-prompt-long"),
        ("How is it? And why?", "desk-prompt-one"),
        ("Have you seen example.com?", "desk-prompt-link"),
        ("Who calls +254 700 123 456?", "desk-prompt-private"),
        ("Does your husband beat you?", "desk-prompt-harm"),
        ("¿Su marido le pega?", "desk-prompt-harm"),
        ("Est-ce que votre mari vous frappe ?", "desk-prompt-harm"),
        ("What helps 👍?", "desk-prompt-letters"),
    ],
)
async def test_what_no_prompt_may_say(team: Team, text: str, why: str) -> None:
    prompt = await writing.begin(team.paper.line, team.lucia, "team")
    assert await team.refused(writing.word(team.paper.line, team.lucia, prompt, text)) == why


async def test_a_question_about_violence_as_a_subject_may_be_asked(team: Team) -> None:
    prompt = await writing.begin(team.paper.line, team.lucia, "team")
    await writing.word(team.paper.line, team.lucia, prompt, "How does your group speak about violence?")


@pytest.mark.rule("T-29")
async def test_who_wants_fewer_gets_one_in_four(team: Team) -> None:
    hers = team.women[0]
    await team.send()
    await team.paper.hear(hers, "3")
    got = []
    for _ in range(8):
        team.paper.clock.pass_(timedelta(days=4))
        for woman in team.women:  # so that all of them are there, and their budget has room
            team.paper.channels[woman.channel].write(woman.value)
        before = len(team.paper.papers)
        await team.send()
        got.append(any("Lucia asks" in text for text in team.got(before)[hers]))
    assert got == [False, False, False, True] * 2


@pytest.mark.rule("T-29", "CON-03")
async def test_the_digest_goes_to_who_got_it_and_did_not_skip(team: Team) -> None:
    answers, keeps, skips, fewer, silent, _ = team.women
    prompt = await team.send()
    await _answer(team, answers, "We trusted one key", "1")
    await _answer(team, keeps, "I lent too much", "2")
    await team.paper.hear(skips, "2")
    await team.paper.hear(fewer, "3")
    assert await team.copies() == {"answered": 2, "skipped": 1, "fewer": 1, "told": 2, "due": 2}
    await team.paper.wait(timedelta(hours=48))
    before = len(team.paper.papers)
    await team.digest(prompt)
    await team.paper.wait(timedelta(hours=20))
    told = {woman: [text for text in texts if "2 " in text] for woman, texts in team.got(before).items()}
    assert [len(told[woman]) for woman in (answers, keeps, skips, fewer, silent)] == [1, 1, 0, 0, 1]
    assert SAID["en"] in told[answers][0]
    read = await team.paper.hear(silent, "1")
    assert "one key" in read[0].text
    assert "lent too much" not in " ".join(text for texts in team.got(before).values() for text in texts)
    assert "Plus de" in (await team.paper.hear(silent, "1"))[-1].text


async def _answer(team: Team, woman: object, text: str, share: str) -> None:
    for said in ("1", text, "1", share):
        await team.paper.hear(woman, said)  # type: ignore[arg-type]
