"""Addresses at rest: sealed with one key, opened with any of ours, found by a hash that never changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.keys import open_seal
from bot.settings import Settings, Unsafe
from storage.sealing import Seal, WrongKey, from_keys, keys_in

NUMBER = "+221700000101"
OLD, NEW, STRANGE = (Fernet.generate_key().decode() for _ in range(3))


def with_keys(*keys: str) -> Settings:
    return Settings(line_keys=keys)


async def test_rotated_keys_still_open_and_find(empty: AsyncEngine) -> None:
    old = await open_seal(empty, with_keys(OLD))
    sealed = old.close(NUMBER)
    both = await open_seal(empty, with_keys(NEW, OLD))
    assert both.open(sealed) == NUMBER
    assert both.digest(NUMBER) == old.digest(NUMBER)
    renewed = both.renew(sealed)
    new = await open_seal(empty, with_keys(NEW))
    assert new.open(renewed) == NUMBER
    assert new.digest(NUMBER) == old.digest(NUMBER)


async def test_wrong_keys_refuse_to_start_in_plain_words(empty: AsyncEngine) -> None:
    await open_seal(empty, with_keys(OLD))
    with pytest.raises(Unsafe, match="The keys do not open this database") as caught:
        await open_seal(empty, with_keys(STRANGE))
    assert STRANGE not in str(caught.value)


@pytest.mark.parametrize("key", ["short", "!" * 44, OLD[:-2]], ids=["short", "other letters", "cut"])
async def test_a_key_that_is_none_is_told(empty: AsyncEngine, key: str) -> None:
    with pytest.raises(Unsafe, match="32-byte keys in base64") as caught:
        await open_seal(empty, with_keys(key))
    assert key not in str(caught.value)


def test_another_key_opens_nothing() -> None:
    sealed = Seal(from_keys([OLD])).close(NUMBER)
    other = Seal(from_keys([NEW]))
    for use in (other.open, other.renew):
        with pytest.raises(WrongKey) as caught:
            use(sealed)
        assert caught.value.__cause__ is None
    assert NUMBER.encode() not in sealed


def test_a_seal_shows_nothing_of_its_keys() -> None:
    seal = Seal(from_keys([OLD]), b"index-of-the-line")
    assert OLD not in repr(seal)
    assert "index-of-the-line" not in repr(seal)
    assert OLD not in repr(with_keys(OLD))


def test_a_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "line.keys"
    made = keys_in(file)
    assert (len(made), keys_in(file)) == (1, made)
    assert file.stat().st_mode & 0o077 == 0
    assert from_keys(made)
