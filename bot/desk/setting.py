"""The figures of the panel, changed by two of its members (PRODUCT 6.11, V4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.room import Refused
from bot.line import Line
from flows.panel import Panel
from flows.panel_bounds import BOUNDS, in_order, panel_of, within
from storage.desk import settings


async def wished(connection: AsyncConnection, name: str, value: int) -> dict[str, Any]:
    """What a proposal of this figure is about. Raises `Refused` for what may not be."""
    panel = await now_set(connection)
    _refuse(panel, name, value)
    return {"name": name, "value": value, "before": getattr(panel, name)}


async def put(
    connection: AsyncConnection, line: Line, about: Mapping[str, Any], by: str, second: str, now: datetime
) -> None:
    """It holds everywhere within a minute. Raises `Refused` when other figures have changed since, so that it
    does not fit among them."""
    name, value = str(about["name"]), int(about["value"])
    _refuse(await now_set(connection), name, value)
    await settings.put(connection, name, value, f"{by}, {second}", now)


async def now_set(connection: AsyncConnection) -> Panel:
    """As they stand, without waiting for the half minute."""
    return panel_of(await settings.every(connection))


def _refuse(panel: Panel, name: str, value: int) -> None:
    if name not in BOUNDS:
        raise Refused("desk-set-unknown")
    if not within(name, value):
        raise Refused("desk-set-out", least=BOUNDS[name].least, most=BOUNDS[name].most)
    if not in_order(replace(panel, **{name: value})):
        raise Refused("desk-set-order")
