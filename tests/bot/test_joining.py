"""Joining on a whole line, in each language, on each channel, with a word and without one (T-01)."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from bot import vouching
from bot.channels.channel import Address
from bot.gsm7 import fold
from tests.paper import AWA, ROSITA, OnPaper, member
from translations.catalog import LANGUAGES

PHONES = {"sms": Address("sms", "+254700000501"), "whatsapp": Address("whatsapp", "+254700000502")}
CHOSEN = {language: str(number) for number, language in enumerate(LANGUAGES, start=1)}
WHAT = {
    "en": "Mango Line links community groups",
    "es": "Mango Line une a grupos",
    "fr": "Mango Line relie des groupes",
}
NOTICE = {
    "en": "Mango Line: you have 1 new. Send 1 to see.",
    "es": "Mango Line: tiene 1 nuevo. Envíe 1 para ver.",
    "fr": "Mango Line : vous avez 1 nouveau. Envoyez 1 pour voir.",
}
TO_THE_CONSENT = ("1", "1", "1")
TO_THE_NICKNAME = {"sms": (*TO_THE_CONSENT, "1"), "whatsapp": (*TO_THE_CONSENT, "1", "1", "1")}
A_PAUSE, TWO_WEEKS = timedelta(minutes=3), timedelta(days=14)
QUESTION = "How do you keep the savings book?"


async def say(paper: OnPaper, phone: Address, *texts: str) -> list[str]:
    """Returns all that she reads meanwhile."""
    told: list[str] = []
    for text in texts:
        paper.clock.pass_(A_PAUSE)
        told += [letter.text for letter in await paper.hear(phone, text)]
    return told


async def with_a_word(paper: OnPaper, phone: Address, language: str) -> str:
    """Returns what she is asked first, once it is known whose she is."""
    return (await say(paper, phone, "Maembe", CHOSEN[language]))[-1]


async def without(paper: OnPaper, phone: Address, language: str) -> str:
    await say(paper, phone, "Hi", CHOSEN[language], "2", "0")
    ((card,),) = await paper.all_of("SELECT id FROM card")
    await vouching.vouch(paper.line, card, "maembe")
    await paper.settle()
    assert paper.papers[-1].letter.to == phone
    return paper.papers[-1].text


DEFAULTS = """
SELECT m.state, m.language, m.discreet, m.hours, m.nick, g.word
  FROM member m JOIN group_ g ON g.id = m.group_id
"""
WAYS = {"with": with_a_word, "without": without}
RUNS = tuple(product(LANGUAGES, PHONES, WAYS))


@pytest.mark.rule("T-01")
@pytest.mark.parametrize(("language", "channel", "word"), RUNS)
async def test_who_stops_after_the_consent_is_a_member_with_careful_defaults(
    paper: OnPaper, language: str, channel: str, word: str
) -> None:
    phone = PHONES[channel]
    assert (await WAYS[word](paper, phone, language)).startswith(WHAT[language])
    await say(paper, phone, *TO_THE_CONSENT)
    assert await paper.all_of(DEFAULTS) == [("member", language, True, "day", "", "maembe")]
    assert {fold(told.text) for told in await paper.wait(TWO_WEEKS)} == {fold(NOTICE[language])}
    assert await paper.all_of("SELECT * FROM words") == []


@pytest.mark.rule("T-01", "SAF-02")
@pytest.mark.parametrize("channel", PHONES)
async def test_nothing_comes_to_who_has_not_come_to_the_end(paper: OnPaper, channel: str) -> None:
    await paper.join(member(ROSITA, "Rosita"), member(AWA, "Awa"))
    await say(paper, PHONES[channel], "maembe", "1", *TO_THE_CONSENT)
    await say(paper, ROSITA, "menu", "2", QUESTION, "0", "1", "1")
    asked = "SELECT nick FROM offer o JOIN member m ON m.id = o.member_id"
    assert await paper.all_of(asked) == [("Awa",)]


@pytest.mark.rule("T-01")
@pytest.mark.parametrize(("language", "channel"), tuple(product(LANGUAGES, PHONES)))
async def test_her_groups_contact_hears_of_one_more_and_no_more_than_that(
    paper: OnPaper, language: str, channel: str
) -> None:
    phone = PHONES[channel]
    await with_a_word(paper, phone, language)
    await say(paper, phone, *TO_THE_NICKNAME[channel])
    if channel == "whatsapp":
        await say(paper, phone, "1")  # the promise
    assert await paper.all_of("SELECT reason, note FROM card") == [("joined", "")]
    assert await paper.all_of("SELECT language, discreet, nick <> '' FROM member") == [
        (language, False, True)
    ]


@pytest.mark.rule("T-01", "EAS-04")
@pytest.mark.parametrize("channel", PHONES)
async def test_she_goes_on_where_she_stopped(paper: OnPaper, channel: str) -> None:
    phone = PHONES[channel]
    await with_a_word(paper, phone, "en")
    await say(paper, phone, *TO_THE_CONSENT)
    await paper.wait(TWO_WEEKS)
    told = await say(paper, phone, "1")
    assert told[0].startswith("Does anyone else look at this phone?")
    await say(paper, phone, *TO_THE_NICKNAME[channel][3:])
    assert await paper.all_of("SELECT nick <> '' FROM member") == [(True,)]


@pytest.mark.rule("T-01")
async def test_by_sms_the_promise_is_asked_before_she_shares_for_the_first_time(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa"))
    phone = PHONES["sms"]
    await with_a_word(paper, phone, "en")
    (welcome,) = (await say(paper, phone, *TO_THE_NICKNAME["sms"]))[-1:]
    assert welcome.startswith("You are in, Mango.")
    asked = await say(paper, phone, "2")
    assert asked[0].startswith("Our promise: ")
    assert (await say(paper, phone, "1"))[-1].startswith("Write your question")
