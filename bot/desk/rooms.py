"""The rooms of the desk, in the order in which they are named on every page."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.me_room import MeRoom
from bot.desk.room import Room

ROOMS: Sequence[Room] = (MeRoom(),)


def rooms_for(roles: Sequence[str]) -> list[Room]:
    """Those that somebody with these roles may enter."""
    return [room for room in ROOMS if not room.roles.isdisjoint(roles)]
