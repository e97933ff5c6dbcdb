"""The rehearsal has somebody of each role at the desk, and she gets in with the PIN that the phones name."""

from __future__ import annotations

import json
from pathlib import Path

from bot.channels.channel import Address
from bot.desk.roles import ROLES
from bot.rehearsal import app
from bot.rehearsal.colleagues import COLLEAGUES, PIN, seed_colleagues
from bot.seed import GROUPS
from storage.desk import staff
from tests.paper import OnPaper

WORDS = Path(app.__file__).with_name("page") / "words.json"


async def test_each_role_is_there_and_her_pin_opens_the_desk_of_her_phone(paper: OnPaper) -> None:
    for _ in range(2):
        await seed_colleagues(paper.line)
    async with paper.line.database.connect() as connection:
        found = await staff.every(connection)
    assert sorted(who.name for who in found) == sorted(one.person.nickname for one in COLLEAGUES)
    assert {role for who in found for role in who.roles} == set(ROLES)
    grace = next(one.person for one in COLLEAGUES if one.person.nickname == "Grace")
    where = Address(grace.channel, grace.address)
    await paper.hear(where, "desk")
    assert "Desk, 0 waiting" in (await paper.hear(where, PIN))[-1].text


def test_the_facilitators_of_the_sample_groups_are_among_them() -> None:
    names = {one.person.nickname for one in COLLEAGUES}
    assert {group.facilitator for group in GROUPS} <= names


def test_the_phones_name_the_pin_in_every_language() -> None:
    words = json.loads(WORDS.read_text(encoding="utf-8"))
    assert all(PIN in words[language]["atDesk"] for language in ("en", "es", "fr"))
