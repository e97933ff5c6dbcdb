"""Everything a turn or a worker needs, opened once per process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.bell import Bell
from bot.channels.channel import Address, Channels
from bot.channels.twilio.sender import open_channels
from bot.clock import Clock
from bot.dialogue.packs.shelf import Shelf
from bot.keys import open_seal
from bot.moderating import own_reasons, shipped_reasons
from bot.panel import Figures
from bot.settings import Settings, Unsafe
from bot.templates import StoredContents
from storage.database import open_database
from storage.presence import new_worker
from storage.sealing import Seal
from translations import detect, harm, translator
from translations.catalog import Catalog, catalog
from translations.reasons import BadReasons, Reasons


@cache
def shipped_rules() -> harm.Rules:
    """By which harm is recognised in what a member writes."""
    return harm.open_rules()


@dataclass(frozen=True, slots=True)
class Line:
    """One line, open. Close it by leaving `open_line`."""

    settings: Settings
    database: AsyncEngine
    seal: Seal
    clock: Clock
    catalog: Catalog
    translator: translator.Translator
    channels: Channels
    bell: Bell
    harm: harm.Rules = field(default_factory=shipped_rules)
    reasons: Reasons = field(default_factory=shipped_reasons)
    worker: int = field(default_factory=new_worker)
    packs: Shelf = field(default_factory=Shelf)
    panel: Figures = field(default_factory=Figures)

    def digest(self, address: Address) -> bytes:
        """The keyed hash that an address is found by."""
        return self.seal.digest(f"{address.channel}:{address.value}")


@asynccontextmanager
async def open_line(settings: Settings, trial_dir: Path | None = None) -> AsyncIterator[Line]:
    """Raises `bot.settings.Unsafe` when its keys do not open what is stored, or when the
    rules by which harm is recognised, or a text is looked at first, were edited into something that cannot
    be read.

    `trial_dir` holds small translation packages for a rehearsal that has no others.
    """
    async with AsyncExitStack() as stack:
        database = await open_database(settings.database_url, settings.data_dir)
        stack.push_async_callback(database.dispose)
        bell = Bell(database)
        await stack.enter_async_context(bell.open())
        talker = translator.open(
            settings.data_dir / "models",
            trial_dir=trial_dir,
            chain_rough=settings.chain_rough,
            patience=settings.translation_seconds,
        )
        stack.push_async_callback(talker.close)
        await asyncio.to_thread(detect.warm)
        contents = StoredContents(database)
        yield Line(
            settings=settings,
            database=database,
            seal=await open_seal(database, settings),
            clock=Clock(settings.clock_offset_file),
            catalog=catalog(),
            translator=talker,
            channels=await stack.enter_async_context(open_channels(settings, contents)),
            bell=bell,
            harm=_harm_rules(settings.data_dir / "harm"),
            reasons=_reasons(settings.data_dir / "checks"),
        )


def _harm_rules(folder: Path) -> harm.Rules:
    """The shipped rules, or those that a safety person has put into the data folder."""
    if not folder.is_dir():
        return shipped_rules()
    try:
        return harm.open_rules(folder)
    except harm.BadRules as bad:
        raise Unsafe(str(bad)) from None


def _reasons(folder: Path) -> Reasons:
    """The shipped rules for the texts that a person looks at first, or those in the data folder."""
    try:
        return own_reasons(folder)
    except BadReasons as bad:
        raise Unsafe(str(bad)) from None
