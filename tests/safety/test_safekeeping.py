"""What is closed for a safety person opens with her passphrase, and with nothing else that is there."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.safekeeping import WrongPassphrase, close_way, keep_lock, lock_of, new_lock, open_way
from storage.sealing import Seal, WrongKey, from_keys
from tests.paper import OnPaper

PASSPHRASE = "a path through the maize"
SEAL = Seal(from_keys([Fernet.generate_key().decode()]))
LOCK = new_lock(PASSPHRASE)
KEY = LOCK.key(PASSPHRASE)


@given(st.text())
@settings(max_examples=50)
def test_what_she_wrote_comes_back_as_it_was(words: str) -> None:
    assert open_way(SEAL, KEY, close_way(SEAL, LOCK, words)) == words
    assert open_way(SEAL, None, close_way(SEAL, None, words)) == words


@pytest.mark.rule("SAF-13")
def test_the_keys_of_the_line_do_not_open_it() -> None:
    way = close_way(SEAL, LOCK, "by the well")
    with pytest.raises(WrongKey):
        open_way(SEAL, None, way)
    assert "by the well" not in SEAL.open(way)


def test_her_passphrase_opens_nothing_without_the_keys_of_the_line() -> None:
    with pytest.raises(WrongKey):
        open_way(Seal(from_keys([Fernet.generate_key().decode()])), KEY, close_way(SEAL, LOCK, "by the well"))


def test_the_same_words_are_closed_differently_each_time() -> None:
    assert LOCK.close("by the well") != LOCK.close("by the well")


@pytest.mark.rule("SAF-13")
def test_another_passphrase_makes_another_key() -> None:
    with pytest.raises(WrongPassphrase):
        LOCK.key(PASSPHRASE + " ")
    other = new_lock(PASSPHRASE)
    assert other.public != LOCK.public, "the same passphrase twice is two locks"
    with pytest.raises(WrongKey):
        KEY.open(other.close("by the well"))


def test_nothing_of_them_is_shown() -> None:
    for shown in (repr(LOCK), repr(KEY), repr(WrongPassphrase())):
        assert LOCK.public.hex() not in shown
        assert PASSPHRASE not in shown
        assert "X25519" not in shown


async def test_a_lock_is_kept_for_its_country(paper: OnPaper) -> None:
    line = paper.line
    async with line.database.begin() as connection:
        assert await lock_of(connection, line.seal, "Kenya") is None
        await keep_lock(connection, line.seal, "Kenya", new_lock(PASSPHRASE))
        await keep_lock(connection, line.seal, "Kenya", LOCK)
    async with line.database.connect() as connection:
        assert await lock_of(connection, line.seal, "Kenya") == LOCK
        assert await lock_of(connection, line.seal, "Peru") is None
