"""Something is shown to readers once two have agreed: as it stands then, and never changed again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk import outgoing
from bot.line import Line
from storage.desk import releases

FIGURES = "figures"


async def release(
    connection: AsyncConnection, line: Line, about: Mapping[str, Any], by: str, second: str, now: datetime
) -> None:
    """Figures of the whole line, or what the groups of a partner have kept, in counts."""
    kind, org = str(about["what"]), str(about.get("org", ""))
    figures = kind == FIGURES
    body = await (outgoing.figures(connection, now) if figures else outgoing.counts(connection, org, now))
    plain = json.loads(json.dumps(body, default=str))
    await releases.add(connection, kind, org, plain, (by, second), now)
