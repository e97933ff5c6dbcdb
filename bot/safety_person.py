"""The safety person of a country: she sets her passphrase, and with it she reads the cases that wait.

The operator, who has the database and the line's own keys, cannot read them (`storage.safekeeping`). Every
look is a line in the log, without anything of a case.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.room import Refused
from bot.line import Line
from bot.plainly import plainly
from bot.settings import Unsafe
from storage import cases
from storage.cases import Case
from storage.safekeeping import Key, Lock, WrongPassphrase, close_way, keep_lock, lock_of, new_lock, open_way
from storage.sealing import WrongKey

SHORTEST = 12  # characters of a passphrase
HANDLE = 8  # characters of a case's id that name it
UNREADABLE = "cannot be read any more. Ask her anew with `cases write`."

log = logging.getLogger(__name__)

Typed = Callable[[str], str]
"""Asks for something that is not shown while it is typed; empty when nothing is."""


@dataclass(frozen=True, slots=True)
class Looking:
    """A safety person at work. `key` opens what was closed for her."""

    line: Line
    country: str
    key: Key = field(repr=False)

    async def case(self, connection: AsyncConnection, handle: str) -> Case:
        """Raises `Refused` when no open case of her country, or more than one, begins so."""
        waiting = await cases.waiting(connection, self.country)
        found = [case for case in waiting if handle and case.id.startswith(handle.strip().lower())]
        if len(found) != 1:
            raise Refused("desk-case-unknown")
        return found[0]

    def opened(self, case: Case) -> str | None:
        """When and how she may be contacted, in her words; None when nobody can read it any more."""
        return _opened(self.line, self.key, case.way) if case.way else None

    def way(self, case: Case) -> str:
        """The same, or what is to be done where it cannot be read."""
        return self.opened(case) or UNREADABLE


async def look(line: Line, country: str, typed: Typed) -> Looking | None:
    """Asks for the passphrase; None when none is typed. Raises `Refused` when it is not hers."""
    async with line.database.connect() as connection:
        lock = await lock_of(connection, line.seal, country)
    if lock is None:
        raise Refused("desk-case-nobody", country=country)
    passphrase = typed("Your passphrase")
    if not passphrase:
        return None
    key = await asyncio.to_thread(_key, lock, passphrase, country)
    log.info("the safety cases of %s are looked at", country)
    return Looking(line, country, key)


async def name_her(connection: AsyncConnection, line: Line, country: str, typed: Typed) -> None:
    """She sets her passphrase. What waits is handed over by the one before her, who types hers.

    Where that one is lost nobody can read any more how the women wish to be contacted. Raises `Unsafe`.
    """
    before = await lock_of(connection, line.seal, country)
    old = typed("The passphrase of the one before her (nothing, if it is lost)") if before else ""
    with plainly(line):
        key = _key(before, old, country) if before and old else None
    lock = new_lock(_new_passphrase(typed))

    def anew(way: bytes) -> bytes | None:
        words = _opened(line, key, way)
        return None if words is None else close_way(line.seal, lock, words)

    await cases.close_anew(connection, country, anew)
    await keep_lock(connection, line.seal, country, lock)


def _key(lock: Lock, passphrase: str, country: str) -> Key:
    try:
        return lock.key(passphrase)
    except WrongPassphrase:
        log.warning("a wrong passphrase was typed for the safety cases of %s", country)
        raise Refused("desk-case-wrong") from None


def _opened(line: Line, key: Key | None, way: bytes) -> str | None:
    try:
        return open_way(line.seal, key, way)
    except WrongKey:
        return None


def _new_passphrase(typed: Typed) -> str:
    first = typed(f"Her passphrase, {SHORTEST} characters at least, known to her alone")
    if len(first) < SHORTEST:
        raise Unsafe(f"The passphrase must have at least {SHORTEST} characters.")
    if typed("Once more") != first:
        raise Unsafe("The two are not the same.")
    return first
