"""What the team decided stands on a page for members, by role, without a name (T-30)."""

from __future__ import annotations

import re
from html import unescape

import pytest

from storage.desk import log, staff
from tests.own.conftest import LARGEST_PAGE, Reading
from tests.paper import AWA, ROSITA

LONG_AGO = 91


async def _decided(reading: Reading, lines: int = 1) -> None:
    now = reading.paper.clock.at
    person = await reading.paper.person(AWA)
    async with reading.paper.line.database.begin() as connection:
        values = {"member_id": person.id, "name": "Lucia", "roles": ["facilitator"], "language": "en"}
        await staff.add(connection, values | {"reads": ["en"], "timezone": "UTC"}, now)
        for _ in range(lines):
            more = {"reason": "number", "second": "Grace"}
            await log.write(connection, "Lucia", "passed", now, about="check 7117", **more)
        for about, action in (("case 9", "closed"), ("quiet", "gentle"), ("card 3", "closed")):
            await log.write(connection, "Lucia", action, now, about=about)
        await log.write(connection, "Lucia", "saw", now, about="question 8118")


async def _opened(reading: Reading, language: str = "en") -> str:
    code = await reading.code(ROSITA)
    answer = await reading.http.post("/decisions", data={"code": code, "l": language})
    assert answer.status_code == 200
    assert len(answer.content) < LARGEST_PAGE
    return unescape(re.sub(r"<(style)>.*?</\1>|<[^>]+>", " ", answer.text, flags=re.DOTALL))


@pytest.mark.rule("T-30")
async def test_members_read_what_was_done_by_which_role_and_why_without_a_name(reading: Reading) -> None:
    await _decided(reading)
    page = await _opened(reading)
    assert "facilitator and a second person: let it through (a text that was looked at)" in page
    assert "Why: a phone number" in page
    for hidden in (
        "Lucia",
        "Grace",
        "Awa",
        "7117",
        "8118",
        "case",
        "quiet",
        "gentle",
        "closed",
        "looked at the",
    ):
        assert hidden not in page
    assert "facilitadora y otra persona" in await _opened(reading, "es")


@pytest.mark.rule("T-30")
async def test_it_is_light_when_there_is_much_and_says_when_there_is_nothing(reading: Reading) -> None:
    assert "Nothing was decided" in await _opened(reading)
    await _decided(reading, 300)
    assert (await _opened(reading)).count("let it through (") == 150


async def test_her_own_page_leads_there_and_no_code_leads_nowhere(reading: Reading) -> None:
    opened = await reading.open(await reading.code(ROSITA))
    assert 'action="decisions"' in opened.text
    assert (await reading.http.post("/decisions", data={"code": "12345678"})).status_code == 403
