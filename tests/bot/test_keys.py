"""Keys rotate: a new first key, everything sealed anew, the old one thrown away."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from bot.keys import open_seal, reseal
from bot.rehearsal.members import seed_members
from bot.rehearsal.people import MEMBERS
from bot.settings import Settings, Unsafe
from storage.schema import Address, table
from storage.sealing import keys_in
from tests.paper import OnPaper


async def test_an_old_key_can_be_thrown_away(paper: OnPaper) -> None:
    database = paper.line.database
    await seed_members(paper.line, MEMBERS)
    old = paper.line.settings.line_keys or keys_in(paper.line.settings.data_dir / "line.keys")
    new = Fernet.generate_key().decode()
    both = await open_seal(database, Settings(line_keys=(new, *old)))
    assert await reseal(database, both) == len(MEMBERS)
    alone = await open_seal(database, Settings(line_keys=(new,)))
    async with database.connect() as connection:
        sealed = (await connection.execute(select(table(Address).c.sealed))).scalars().all()
    assert {alone.open(one) for one in sealed} == {person.address for person in MEMBERS}
    assert alone.digest("sms:+1") == both.digest("sms:+1")
    with pytest.raises(Unsafe, match="do not open"):
        await open_seal(database, Settings(line_keys=tuple(old)))
