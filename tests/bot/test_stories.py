"""Stories of harm and talk about violence, as many write them: what the line says, and what it keeps."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.channels.channel import Address
from storage import timers
from storage.timers import Due
from tests.bot.hers import DAY, THANKED
from tests.bot.said import told
from tests.bot.search import found
from tests.paper import OnPaper, member
from translations.catalog import LANGUAGES, catalog
from translations.harm import examples_of

MANY = 60
VALUES = dict.fromkeys(("service", "phone", "hours", "word"), "")
MOST_ALARMS = 3  # of so many texts about the subject (SAF-09)
LEAST_FOUND = 0.8  # of so many stories (SAF-10)
AS_EVER = {"g-offer-ask", "g-err1", "g-menu"}


def stories(language: str) -> Sequence[str]:
    """Half of them speak of this moment."""
    examples = examples_of(language)
    return examples.now[: MANY // 2] + examples.earlier[: MANY // 2]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Women who have never met, each with a text of her own."""

    paper: OnPaper
    texts: dict[Address, str]

    async def write(self) -> None:
        """All at once."""
        messages = [self.paper.channels["sms"].write(who.value, text) for who, text in self.texts.items()]
        await asyncio.gather(*map(self.paper.turns.take, messages))
        await self.paper.settle()

    async def answered(self) -> dict[Address, list[str]]:
        return {who: await told(self.paper, who) for who in self.texts}

    async def have_something_coming(self, *after: timedelta) -> None:
        """For each of them, each so much later."""
        async with self.paper.line.database.begin() as connection:
            rows = await connection.exec_driver_sql("SELECT id FROM member")
            ids = rows.scalars().all()
            due = [Due(one, THANKED, self.paper.clock.at + span) for one in ids for span in after]
            await timers.set_all(connection, due)


async def crowd(paper: OnPaper, language: str, texts: Sequence[str]) -> Crowd:
    phones = {Address("sms", f"+2547120{n:05}"): text for n, text in enumerate(texts)}
    await paper.join(*(member(phone, f"M{n}", language) for n, phone in enumerate(phones)))
    return Crowd(paper, phones)


@pytest.mark.rule("SAF-08", "SAF-10", "T-34")
@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_tells_of_harm_is_asked_whether_she_is_safe_and_nothing_of_it_is_kept(
    paper: OnPaper, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    women = await crowd(paper, language, stories(language))
    with caplog.at_level(logging.DEBUG):
        await women.write()
    answered = await women.answered()
    asked = {who for who, said in answered.items() if said == ["s-check"]}
    assert len(women.texts) == MANY
    assert len(asked) >= LEAST_FOUND * MANY
    assert {tuple(answered[who]) for who in women.texts.keys() - asked} <= {(one,) for one in AS_EVER}
    hers = [women.texts[who] for who in asked]
    assert await found(paper, *hers) == set()
    assert not [text for text in hers if text.lower() in caplog.text.lower()]
    assert await paper.all_of("SELECT reason FROM card") == []
    assert await paper.all_of("SELECT 1 FROM safety_case") == []


@pytest.mark.rule("SAF-08", "SAF-12")
async def test_silence_is_answered_by_silence(paper: OnPaper) -> None:
    women = await crowd(paper, "en", stories("en"))
    await women.write()
    await women.have_something_coming(DAY, 20 * DAY)
    await paper.wait(60 * DAY)
    answered = await women.answered()
    asked = [said for said in answered.values() if said[0] == "s-check"]
    others = [said for said in answered.values() if said[0] != "s-check"]
    assert {tuple(said) for said in asked} == {("s-check",)}
    assert all(said[1:] for said in others), "who was not asked is written to as ever"


@pytest.mark.rule("SAF-09", "T-34")
@pytest.mark.parametrize("language", LANGUAGES)
async def test_talk_about_the_subject_is_taken_as_any_other(paper: OnPaper, language: str) -> None:
    women = await crowd(paper, language, examples_of(language).topic[:MANY])
    await women.write()
    answered = await women.answered()
    assert len(women.texts) == MANY
    assert sum(said == ["s-check"] for said in answered.values()) <= MOST_ALARMS
    assert {one for said in answered.values() for one in said} <= {"s-check", *AS_EVER}


@pytest.mark.rule("SAF-08")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_it_asks_for_the_story(language: str) -> None:
    """One asks whether it is safe, one when and how she may be contacted; the others ask nothing."""
    ours = [one for one in catalog().ids if one.startswith("s-")]
    asking = {one for one in ours if "?" in catalog().sentence(one, language, VALUES).text}
    assert asking == {"s-check", "s-callback", "s-emergency"}
