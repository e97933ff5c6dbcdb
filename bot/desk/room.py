"""A room of the desk: one page, what it shows, what can be done there, and who may enter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from fastapi import Response

from bot.line import Line
from bot.portal.html import Markup
from bot.portal.voice import Voice
from storage.desk.staff import Colleague


class Refused(Exception):
    """It cannot be done; `sentence` and `values` say why, in her language."""

    def __init__(self, sentence: str, **values: str | int) -> None:
        super().__init__(sentence)
        self.sentence, self.values = sentence, values


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody in a room. `fields`: what she sent along, a form's or the address's. `key`: goes with every
    form of hers, so that no other page can send one in her name. `session`: the keyed hash of her cookie."""

    line: Line
    staff: Colleague
    voice: Voice
    key: str = field(repr=False)
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    session: bytes = field(default=b"", repr=False)

    @property
    def now(self) -> datetime:
        return self.line.clock.now()

    def say(self, sentence: str, **values: str | int) -> str:
        return self.voice.say(sentence, **values)

    def may(self, *roles: str) -> bool:
        return not set(roles).isdisjoint(self.staff.roles)

    def number(self, name: str) -> int:
        """A field that is a number; 0 when it is none."""
        value = self.fields.get(name, "")
        return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0


@dataclass(frozen=True, slots=True)
class Did:
    """Something was done: `said` is the sentence about it, `query` what follows the room's address then, `to`
    another room."""

    said: str
    query: str = ""
    to: str = ""


class Room(Protocol):
    """`path` is what follows /desk/; `title` the catalogue id of what it is called; `roles` who may enter."""

    path: str
    title: str
    roles: frozenset[str]

    async def show(self, visit: Visit) -> list[Markup] | Response:
        """The page beneath its title; raises `Refused`."""

    async def act(self, visit: Visit) -> Did | Response | list[Markup]:
        """A form of hers was sent; raises `Refused`. A list is a page that stands under no address."""
