"""The figures of the panel as they are now, read anew twice a minute: a change needs no restart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from flows.panel import PANEL, Panel
from flows.panel_bounds import panel_of
from storage.desk import settings

GOOD = timedelta(seconds=30)


@dataclass
class Figures:
    """What this process has read of them, and when."""

    known: Panel = PANEL
    _read_at: datetime | None = None

    async def now(self, connection: AsyncConnection, now: datetime) -> Panel:
        """One statement, and none when they were read a moment ago."""
        if self._read_at is None or abs(now - self._read_at) > GOOD:
            self.known = panel_of(await settings.every(connection))
            self._read_at = now
        return self.known
