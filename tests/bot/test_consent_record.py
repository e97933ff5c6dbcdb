"""Consent is asked in her language, and its record shows for ever the words that she saw."""

from __future__ import annotations

import pytest

from bot.channels.channel import Address
from bot.gsm7 import fold
from tests.bot.walker import Walker
from tests.paper import AWA, ROSITA, OnPaper
from translations.catalog import LANGUAGES

RECORDS = """
SELECT sentence, wording, answer, language, channel FROM consent ORDER BY sentence
"""
BOTH = pytest.mark.parametrize("phone", [AWA, ROSITA], ids=["sms", "whatsapp"])


@pytest.mark.rule("CON-04", "T-01")
@BOTH
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_record_shows_what_she_saw(paper: OnPaper, language: str, phone: Address) -> None:
    chosen = {"onb-lang": str(LANGUAGES.index(language) + 1)}
    await Walker(paper, phone, language, chosen).cost("joining", "Hi")
    seen = {fold(one.letter.body) for one in paper.papers}
    records = await paper.all_of(RECORDS)
    assert {"onb-adult", "onb-consent"} <= {sentence for sentence, *_ in records}
    assert {fold(wording) for _, wording, *_ in records} <= seen
    assert {tuple(row[2:]) for row in records} == {("1", language, phone.channel)}


@pytest.mark.rule("CON-02", "T-01")
@BOTH
async def test_letting_the_line_write_is_not_letting_it_show(paper: OnPaper, phone: Address) -> None:
    await Walker(paper, phone, "en", {"onb-lang": "1", "onb-consent": "2"}).cost("joining", "Hi")
    assert ("onb-consent", "2") in [(row[0], row[2]) for row in await paper.all_of(RECORDS)]
    assert await paper.all_of("SELECT shows FROM member") == [(False,)]
