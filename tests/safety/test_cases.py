"""A woman wishes to be contacted: the case holds no story, and only the safety person can read it."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from prometheus_client import generate_latest

from bot import case_commands, country_commands, metrics
from bot.channels.channel import Address
from bot.keys import open_seal, reseal
from bot.seed import COUNTRY
from bot.settings import Settings, Unsafe
from storage import cards, cases, exporting, people
from storage.sealing import keys_in
from tests.paper import AWA, ROSITA, START, OnPaper
from tests.safety.conversation import HELP_ME, HER_WAY, IT_IS_SAFE, NUMBERS, call_for_her, hear_numbers
from tests.safety.keyboard import PASSPHRASE, Typist, nobody, she
from translations.catalog import LANGUAGES, catalog

STRANGER = Address("sms", "+254700000178")
DAY = timedelta(days=1)


async def states(paper: OnPaper) -> list[tuple[str, bool, str]]:
    """Of every case: its state, whether a way is kept, and its word."""
    return await paper.all_of("SELECT state, way IS NOT NULL, word FROM safety_case ORDER BY opened_at")


async def handles(paper: OnPaper) -> list[str]:
    return [str(row[0])[:8] for row in await paper.all_of("SELECT id FROM safety_case ORDER BY opened_at")]


@pytest.mark.rule("T-34")
async def test_she_calls_for_a_trained_woman_and_the_case_holds_only_when_and_how(guarded: OnPaper) -> None:
    assert "She contacts you only so." in await call_for_her(guarded, AWA)
    ((state, kept, word),) = await states(guarded)
    assert (state, kept) == ("open", True)
    assert word in catalog().part("code-words", "", "en").split(", ")
    shown = next(letter.text for letter in guarded.papers if "this word" in letter.text)
    assert shown.endswith(word)
    everything = str(await guarded.all_of("SELECT safety_case::text, card::text FROM safety_case, card"))
    assert HER_WAY not in everything


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
    figures = generate_latest(metrics.REGISTRY).decode()
    for hidden in (HER_WAY, word, "market days"):
        assert hidden not in f"{caplog.text} {figures} {kept} {waiting}"
    assert handle not in f"{caplog.text} {figures} {kept}"
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


async def test_a_wish_from_before_there_was_a_safety_person_is_handed_to_her(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await guarded_by_nobody(paper)
    await country_commands.tick(paper.line, COUNTRY, "safety-person", Typist(PASSPHRASE, PASSPHRASE))
    assert await way_for(paper, PASSPHRASE, capsys) == HER_WAY


async def guarded_by_nobody(paper: OnPaper) -> None:
    for body in ("MAEMBE", "1", "1", "1", "1"):
        await paper.hear(AWA, body)
    await call_for_her(paper, AWA)


async def way_for(paper: OnPaper, passphrase: str, capsys: pytest.CaptureFixture[str]) -> str:
    (handle,) = await handles(paper)
    capsys.readouterr()
    await case_commands.show(paper.line, COUNTRY, handle, Typist(passphrase))
    return capsys.readouterr().out.split("When and how: ")[1].split("\n")[0]


NEXT = "the second path, by the river"


async def test_the_one_before_hands_over_to_the_next(
    guarded: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await call_for_her(guarded, AWA)
    with pytest.raises(Unsafe, match="not the passphrase"):
        await country_commands.tick(guarded.line, COUNTRY, "safety-person", Typist("a guess", NEXT, NEXT))
    await country_commands.tick(guarded.line, COUNTRY, "safety-person", Typist(PASSPHRASE, NEXT, NEXT))
    assert await way_for(guarded, NEXT, capsys) == HER_WAY
    with pytest.raises(Unsafe, match="not the passphrase"):
        await way_for(guarded, PASSPHRASE, capsys)


async def test_where_the_passphrase_is_lost_the_way_is_lost_and_nothing_else(
    guarded: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await call_for_her(guarded, AWA)
    await country_commands.tick(guarded.line, COUNTRY, "safety-person", Typist("", NEXT, NEXT))
    assert "cannot be read any more" in await way_for(guarded, NEXT, capsys)


async def test_cases_outlive_the_keys_they_were_sealed_with(
    guarded: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await call_for_her(guarded, AWA)
    line = guarded.line
    old = keys_in(line.settings.data_dir / "line.keys")
    new = keys_in(line.settings.data_dir / "new.keys")
    await reseal(line.database, await open_seal(line.database, Settings(line_keys=(*new, *old))))
    object.__setattr__(line, "seal", await open_seal(line.database, Settings(line_keys=new)))
    assert await way_for(guarded, PASSPHRASE, capsys) == HER_WAY


async def test_who_is_erased_leaves_a_line_that_tells_nothing(guarded: OnPaper) -> None:
    await call_for_her(guarded, AWA)
    await call_for_her(guarded, ROSITA)
    awa = await guarded.person(AWA)
    async with guarded.line.database.begin() as connection:
        await people.forget(connection, [awa.id], START + DAY)
    assert sorted(state for state, *_ in await states(guarded)) == ["erased", "open"]
    gone = await guarded.all_of("SELECT member_id, way, word FROM safety_case WHERE state = 'erased'")
    assert gone == [(None, None, "")]


@pytest.mark.parametrize("ends", ["called off", "closed"])
async def test_a_guest_is_kept_until_she_was_contacted_and_then_forgotten(
    guarded: OnPaper, ends: str
) -> None:
    """She never joined, and has no group: every safety person sees that somebody waits."""
    await guarded.hear(STRANGER, "hello")
    await call_for_her(guarded, STRANGER)
    await guarded.wait(8 * DAY)
    assert await known(guarded, STRANGER)
    if ends == "closed":
        await case_commands.close(guarded.line, COUNTRY, (await handles(guarded))[0], she())
    else:
        await guarded.hear(STRANGER, "0")
    assert [state for state, *_ in await states(guarded)] == [ends]
    await guarded.wait(8 * DAY)
    assert not await known(guarded, STRANGER)
    assert await states(guarded) == [("erased", False, "")]


async def test_a_guest_without_a_case_is_forgotten_in_time(guarded: OnPaper) -> None:
    await guarded.hear(STRANGER, "hello")
    await guarded.wait(8 * DAY)
    assert not await known(guarded, STRANGER)


async def known(paper: OnPaper, who: Address) -> bool:
    digest = paper.line.digest(who)
    rows = await paper.all_of(f"SELECT 1 FROM address WHERE digest = '\\x{digest.hex()}'")  # noqa: S608
    return bool(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_many_neutral_and_said_in_one_breath(language: str) -> None:
    listed = catalog().part("code-words", "", language).split(", ")
    assert len(listed) == len(set(listed)) >= 15
    assert all(word.isalpha() and word.isascii() and 3 <= len(word) <= 12 for word in listed)
    fruits = catalog().part("fruits", "", language).split(", ")
    assert not set(listed) & set(fruits), "a nickname would not be recognised as the word"


async def test_in_danger_now_she_is_first_told_whom_to_call(guarded: OnPaper) -> None:
    letters = await guarded.hear(AWA, "he is hitting me right now please help me")
    assert "Is it safe to write now?" in letters[0].text
    await guarded.hear(AWA, IT_IS_SAFE)
    first, second = await guarded.hear(AWA, NUMBERS)
    assert first.text == "In danger now? Call 112. I cannot call for you."
    assert second.text.startswith("Day and night: 555 0100, 24h.")


async def test_numbers_come_one_by_one(guarded: OnPaper) -> None:
    assert (await hear_numbers(guarded, AWA)).startswith("Day and night: 555 0100")
    (second,) = await guarded.hear(AWA, "1")
    assert second.text.startswith("Sample house: 555 0101")
    (last,) = await guarded.hear(AWA, "1")
    assert "last number" in last.text
