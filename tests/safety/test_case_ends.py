"""Who may read a case changes, keys change, women leave: what is kept of it then."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import case_commands, country_commands
from bot.channels.channel import Address
from bot.keys import open_seal, reseal
from bot.seed import COUNTRY
from bot.settings import Settings, Unsafe
from storage import people
from storage.sealing import keys_in
from tests.paper import AWA, ROSITA, START, OnPaper
from tests.safety.conversation import HER_WAY, call_for_her, handles, states
from tests.safety.keyboard import PASSPHRASE, Typist, she

STRANGER = Address("sms", "+254700000178")
DAY = timedelta(days=1)
NEXT = "the second path, by the river"


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
