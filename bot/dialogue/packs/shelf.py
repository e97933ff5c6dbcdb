"""The packs that this process has read. A version never changes, so each is read once and kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.dialogue.packs.pack import Body, Pack, pack_of
from bot.dialogue.packs.wording import fitting
from storage.dialogue import packs
from storage.dialogue.packs import Version
from translations.catalog import Catalog

Held = tuple[Version, ...]
"""The versions that hold for a woman: that of her country, and over it that of her group."""

PLAIN = Pack()


@dataclass
class Shelf:
    """Ask `fetch` first; where a version was not fetched, all is as it is without packs."""

    _bodies: dict[Version, Body] = field(default_factory=dict)
    _packs: dict[Held, Pack] = field(default_factory=dict)
    _catalogs: dict[Held, Catalog] = field(default_factory=dict)

    def missing(self, wanted: Iterable[Held]) -> set[Version]:
        return {version for held in wanted for version in held if version not in self._bodies}

    async def fetch(self, connection: AsyncConnection, wanted: Iterable[Held]) -> None:
        """One statement, and none when all of them are here."""
        if versions := self.missing(wanted):
            await self._read(connection, versions)

    async def fetch_anew(self, database: AsyncEngine, wanted: Iterable[Held]) -> None:
        """The same for who has no connection, and mostly needs none."""
        if versions := self.missing(wanted):
            async with database.connect() as connection:
                await self._read(connection, versions)

    async def of_group(self, connection: AsyncConnection, group: str) -> Pack:
        """For a worker, which knows no woman."""
        held = await packs.held(connection, group)
        await self.fetch(connection, [held])
        return self.pack(held)

    def pack(self, held: Held) -> Pack:
        if held not in self._packs and not self.missing([held]):
            self._packs[held] = pack_of([self._bodies[version] for version in held])
        return self._packs.get(held, PLAIN)

    def worded(self, catalog: Catalog, held: Held) -> Catalog:
        """The catalogue as these packs word it."""
        words = self.pack(held).words
        if not words:
            return catalog
        if held not in self._catalogs:
            self._catalogs[held] = catalog.reworded(fitting(words, catalog))
        return self._catalogs[held]

    async def _read(self, connection: AsyncConnection, versions: Collection[Version]) -> None:
        found = await packs.bodies(connection, versions)
        self._bodies |= {version: found.get(version, {}) for version in versions}
