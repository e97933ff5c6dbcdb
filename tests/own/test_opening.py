"""Who may open the page of her own data: who has a code that she has just asked for, and nobody else."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.portal.tries import PLACES, WRONG, Tries
from tests.own.conftest import BASE, Reading
from tests.paper import AWA, ROSITA, START


@pytest.mark.rule("CON-10")
async def test_the_code_and_the_address_of_the_page_fit_one_message(reading: Reading) -> None:
    await reading.code(AWA)
    text = reading.paper.papers[-1].text
    assert re.fullmatch(rf"Votre code de lecture : \d+, pour 10 minutes. Page : {BASE}/mine", text)


@pytest.mark.parametrize(("passed", "status"), [(timedelta(minutes=9), 200), (timedelta(minutes=10), 403)])
async def test_a_code_works_for_ten_minutes_however_often(
    reading: Reading, passed: timedelta, status: int
) -> None:
    code = await reading.code(ROSITA)
    assert (await reading.open(code)).status_code == 200
    reading.paper.clock.pass_(passed)
    assert (await reading.open(f" {code[:3]} {code[3:]} ")).status_code == status


async def test_a_new_code_ends_the_last_one_and_so_does_she(reading: Reading) -> None:
    first, second = await reading.code(ROSITA), await reading.code(ROSITA)
    assert [(await reading.open(code)).status_code for code in (first, second)] == [403, 200]
    assert (await reading.open(second, do="finish")).status_code == 200
    assert (await reading.open(second)).status_code == 403


async def test_a_code_for_another_phone_opens_no_page(reading: Reading) -> None:
    letters = [one for key in ("00", "5", "4", "5") for one in await reading.paper.hear(ROSITA, key)]
    (code,) = re.findall(r"MOVER (\d+)", letters[-1].text)
    assert (await reading.open(code)).status_code == 403


async def test_five_wrong_codes_and_that_is_all_for_ten_minutes(reading: Reading) -> None:
    good = await reading.code(ROSITA)
    assert [(await reading.open("0")).status_code for _ in range(WRONG + 1)] == [403] * WRONG + [429]
    refused = await reading.open(good)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "600")
    assert "Rosita" not in refused.text
    reading.paper.clock.pass_(timedelta(minutes=10))
    assert (await reading.open(await reading.code(ROSITA))).status_code == 200


async def test_what_is_no_form_is_no_try(reading: Reading) -> None:
    for odd in ({"content": b"x" * 2000}, {"json": {"code": "1"}}, {"content": b""}):
        assert (await reading.http.post("/mine", **odd)).status_code == 400
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert (await reading.http.post("/mine", content=b"code=" + b"1" * 2000, headers=form)).status_code == 400


def test_tries_are_counted_by_place_and_forgotten() -> None:
    tries = Tries()
    assert all(tries.begin("2001:db8::1", START) for _ in range(WRONG - 1))
    tries.right("2001:db8::2")
    assert [tries.begin(f"2001:db8::{n}", START) for n in range(3)] == [True, True, False]
    assert tries.begin("2001:db8:0:1::1", START)
    assert all(tries.begin(f"::ffff:10.0.0.{n}", START) for n in range(2 * WRONG)), "each is one of its own"
    assert tries.begin("2001:db8::1", START + timedelta(minutes=10, seconds=1))


def test_tries_from_everywhere_together_are_few_as_well() -> None:
    tries = Tries()
    taken = sum(tries.begin(f"10.0.{n // 250}.{n % 250}", START) for n in range(2 * PLACES))
    assert taken == PLACES
    assert tries.begin("10.0.0.1", START), "who began may go on"
