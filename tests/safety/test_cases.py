"""A woman wishes to be contacted: the case holds no story, and only the safety person can read it."""

from __future__ import annotations

import logging
from dataclasses import asdict
from datetime import timedelta

import pytest
from prometheus_client import generate_latest

from bot import case_commands, country_commands, metrics
from bot.channels.channel import Address
from bot.seed import COUNTRY
from bot.settings import Unsafe
from storage import cards, cases, exporting
from tests.bot.search import found
from tests.paper import AWA, START, OnPaper
from tests.safety.conversation import HELP_ME, HER_WAY, IT_IS_SAFE, call_for_her, handles, states
from tests.safety.keyboard import Typist, nobody, she
from translations.catalog import LANGUAGES, catalog

STRANGER = Address("sms", "+254700000178")
DAY = timedelta(days=1)


@pytest.mark.rule("T-34")
async def test_she_calls_for_a_trained_woman_and_the_case_holds_only_when_and_how(guarded: OnPaper) -> None:
    assert "She contacts you only so." in await call_for_her(guarded, AWA)
    ((state, kept, word),) = await states(guarded)
    assert (state, kept) == ("open", True)
    assert word in catalog().part("code-words", "", "en").split(", ")
    shown = next(letter.text for letter in guarded.papers if "this word" in letter.text)
    assert shown.endswith(word)
    assert await found(guarded, HER_WAY, "market days") == set(), "nowhere in the database can it be read"
    ((way,),) = await guarded.all_of("SELECT way FROM safety_case")
    assert HER_WAY not in guarded.line.seal.open(bytes(way)), "nor with the keys of the line"


async def test_a_second_wish_changes_the_one_that_is_open(guarded: OnPaper) -> None:
    await call_for_her(guarded, AWA)
    await guarded.hear(AWA, "00")
    for body in (HELP_ME, IT_IS_SAFE, "2", "2", "call after five"):
        await guarded.hear(AWA, body)
    assert [state for state, *_ in await states(guarded)] == ["open"]
    (handle,) = await handles(guarded)
    async with guarded.line.database.connect() as connection:
        looking = await case_commands.at_work(guarded.line, COUNTRY, she())
        assert looking.way(await looking.case(connection, handle)) == "call after five"


async def test_she_calls_it_off_and_nothing_of_it_is_left_to_act_on(guarded: OnPaper) -> None:
    await call_for_her(guarded, AWA)
    await guarded.hear(AWA, "0")
    assert await states(guarded) == [("called off", False, "")]


async def test_the_safety_person_reads_it_and_closes_it(
    guarded: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await call_for_her(guarded, AWA)
    (handle,) = await handles(guarded)
    await case_commands.listed(guarded.line, COUNTRY, she())
    assert f"{handle}  since {START:%Y-%m-%d}, en\n1 open." in capsys.readouterr().out
    await case_commands.show(guarded.line, COUNTRY, handle, she())
    ((_, _, word),) = await states(guarded)
    told = f"Say first: {word}\nWhen and how: {HER_WAY}\nHer language: en\n"
    assert capsys.readouterr().out == told
    await case_commands.close(guarded.line, COUNTRY, handle, she())
    assert await states(guarded) == [("closed", True, word)]
    with pytest.raises(Unsafe, match="No open case"):
        await case_commands.show(guarded.line, COUNTRY, handle, she())


@pytest.mark.rule("SAF-13")
@pytest.mark.parametrize(("number", "told"), [(4, "Fewer than 5 are open."), (5, "5 cases are open.")])
async def test_without_the_passphrase_there_is_a_count_from_five_up(
    guarded: OnPaper, capsys: pytest.CaptureFixture[str], number: int, told: str
) -> None:
    for n in range(number):
        stranger = Address("sms", f"+2547000009{n:02}")
        await guarded.hear(stranger, "hello")
        await call_for_her(guarded, stranger)
    await case_commands.listed(guarded.line, COUNTRY, nobody())
    assert capsys.readouterr().out.strip() == told
    (handle, *_) = await handles(guarded)
    for act in (case_commands.show, case_commands.close):
        with pytest.raises(Unsafe, match="Nothing is shown without the passphrase"):
            await act(guarded.line, COUNTRY, handle, nobody())
        with pytest.raises(Unsafe, match="not the passphrase"):
            await act(guarded.line, COUNTRY, handle, Typist("a guess that is long enough"))


@pytest.mark.rule("SAF-13")
async def test_no_card_figure_log_or_export_tells_of_a_case(
    guarded: OnPaper, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        await call_for_her(guarded, AWA)
        (handle,) = await handles(guarded)
        await case_commands.show(guarded.line, COUNTRY, handle, she())
    ((_, _, word),) = await states(guarded)
    capsys.readouterr()
    async with guarded.line.database.connect() as connection:
        assert await cards.open_by_reason(connection) == {}
        kept = await exporting.everything(connection, (await guarded.person(AWA)).id)
        waiting = await cases.waiting(connection, COUNTRY)
    assert kept
    copy = asdict(kept)
    figures = generate_latest(metrics.REGISTRY).decode()
    for hidden in (HER_WAY, word, "market days"):
        assert hidden not in f"{caplog.text} {figures} {copy} {waiting}"
    assert handle not in f"{caplog.text} {figures} {copy}"
    assert "safety" not in figures.lower()
    assert f"the safety cases of {COUNTRY} are looked at" in caplog.text


@pytest.mark.rule("SAF-13")
async def test_a_safety_person_sees_her_own_country_only(guarded: OnPaper) -> None:
    line = guarded.line
    await country_commands.add(line, "Kenya")
    await country_commands.tick(line, "Kenya", "safety-person", Typist(*2 * ["another long passphrase"]))
    await call_for_her(guarded, AWA)
    (handle,) = await handles(guarded)
    with pytest.raises(Unsafe, match="No open case"):
        await case_commands.show(line, "Kenya", handle, Typist("another long passphrase"))
    with pytest.raises(Unsafe, match="not the passphrase"):
        await case_commands.show(line, COUNTRY, handle, Typist("another long passphrase"))


async def test_a_country_without_a_safety_person_says_so(paper: OnPaper) -> None:
    with pytest.raises(Unsafe, match="has no safety person yet"):
        await case_commands.listed(paper.line, COUNTRY, she())


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_many_neutral_and_said_in_one_breath(language: str) -> None:
    listed = catalog().part("code-words", "", language).split(", ")
    assert len(listed) == len(set(listed)) >= 15
    assert all(word.isalpha() and word.isascii() and 3 <= len(word) <= 12 for word in listed)
    fruits = catalog().part("fruits", "", language).split(", ")
    assert not set(listed) & set(fruits), "a nickname would not be recognised as the word"
