"""A transcript as text: which of its lines happen, and which only tell what came of it.

Left margin: people, and who is there already. Indented: the bot, effects (`~`), and time (`… 2 days pass …`).

    Engine: paper                      or none; told before anybody speaks
    Begins: 12:05 in MAEMBE            by the clock of that group; without it, 18:00 there
    Rosita (whatsapp, es) is in CEIBO and knows savings, work; discreet
    Akinyi (sms, en) is in MAEMBE; PIN 4471; midday; no promise
    Rosita > ¿Cómo guardan las llaves?
    Lupe (sms) > Hola                  somebody new; her language is not known yet
    Rosita > [Enviar]                  she presses the button or the list item of that name
    Rosita > [voice]                   or [photo], [sticker]; words may stand behind it
    $ people vouch Lupe CEIBO          what the operator types
    Otieno (sms) is outside            has a phone, and has never written
    Nyota (MAEMBE) meets Ward office on 12/06 with Otieno (sms): Akinyi, Beatrice agree
    Akinyi comes to invite             a conversation about that meeting; or to ask_ally, promise 31
    Promised to Akinyi for 30/06: ward admin opens the tap
    Akinyi works the desk: facilitator, keeper; reads en, es
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.pushing import HOURS
from bot.rehearsal.people import Person
from bot.seed import GROUPS
from storage.schema import Group
from tests.transcripts.happening import (
    Begins,
    Comes,
    Engine,
    Happens,
    Meets,
    Outside,
    Passes,
    Promised,
    Said,
    Typed,
    Works,
)

PROMPT = "$ "
_MEMBER = re.compile(
    r"(?P<name>\w+) \((?P<channel>\w+), (?P<language>\w\w)\) is in (?P<group>\w+)"
    r"(?: and knows (?P<topics>[\w, ]+))?(?P<traits>(?:; [\w ]+)*)"
)
_BEGINS = re.compile(r"Begins: (?P<hour>\d\d):(?P<minute>\d\d) in (?P<group>\w+)")
_DAY = r"(?P<day>\d\d/\d\d)"
_MEETS = re.compile(
    rf"(?P<group>[\w ]+) \((?P<word>\w+)\) meets (?P<office>[\w ]+) on {_DAY}"
    r" with (?P<ally>\w+) \((?P<channel>\w+)\): (?P<women>[\w, ]+) agree"
)
_OUTSIDE = re.compile(r"(?P<id>\w+) \((?P<channel>\w+)\) is outside")
_COMES = re.compile(r"(?P<name>\w+) comes to (?P<flow>\w+)(?:, promise (?P<promise>\d+))?")
_PROMISED = re.compile(rf"Promised to (?P<name>\w+) for {_DAY}: (?P<text>.+)")
_WORKS = re.compile(r"(?P<name>\w+) works the desk: (?P<roles>[\w, ]+); reads (?P<reads>[\w, ]+)")
_SAID = re.compile(r"(?P<name>\w+)(?: \((?P<channel>\w+)\))? >(?P<words>.*)")
_TIME = re.compile(r"\s+… (?P<count>\d+) (?P<unit>minute|hour|day)s? pass(?:es)? …")
PIN = "PIN "
TRAITS: dict[str, tuple[str, Any]] = {
    "discreet": ("discreet", True),
    "no promise": ("agreed", False),
    **{hours: ("hours", hours) for hours in (*HOURS, "never")},
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file; `happens` is None for a remark or a blank line."""

    text: str
    happens: Happens | None = None


@dataclass
class Script:
    """The lines that somebody wrote; what the line itself says is left out, since it is played anew."""

    lines: list[Line] = field(default_factory=list)

    @property
    def engine(self) -> str:
        named = [line.happens.name for line in self.lines if isinstance(line.happens, Engine)]
        return named[0] if named else "paper"


def read(text: str) -> Script:
    """Raises `ValueError` for a line at the left margin that is neither a person's nor a remark."""
    return Script(list(_lines(text)))


def _lines(text: str) -> Iterator[Line]:
    for line in text.splitlines():
        if found := _TIME.fullmatch(line):
            yield Line(line, Passes(timedelta(**{found["unit"] + "s": int(found["count"])})))
        elif not line.startswith(" "):
            yield Line(line, _happens(line))


def _happens(line: str) -> Happens | None:
    if not line or line.startswith("#"):
        return None
    if line.startswith("Engine: "):
        return Engine(line.removeprefix("Engine: "))
    if line.startswith(PROMPT):
        return Typed(line.removeprefix(PROMPT))
    if found := _BEGINS.fullmatch(line):
        zone = ZoneInfo(_group(found["group"]).timezone)
        return Begins(time(int(found["hour"]), int(found["minute"])), zone)
    if happens := _of_somebody(line) or _of_meeting(line):
        return happens
    if found := _SAID.fullmatch(line):
        return Said(found["name"], found["words"].removeprefix(" "), found["channel"])
    raise ValueError(f"cannot be played: {line}")


def _of_somebody(line: str) -> Happens | None:
    if found := _MEMBER.fullmatch(line):
        return _member(found)
    if found := _WORKS.fullmatch(line):
        return Works(found["name"], tuple(found["roles"].split(", ")), tuple(found["reads"].split(", ")))
    return None


def _of_meeting(line: str) -> Happens | None:
    if found := _MEETS.fullmatch(line):
        told = found.groupdict()
        women = tuple(told.pop("women").split(", "))
        return Meets(**told, women=women)
    if found := _OUTSIDE.fullmatch(line):
        return Outside(**found.groupdict())
    if found := _COMES.fullmatch(line):
        return Comes(found["name"], found["flow"], int(found["promise"] or 0))
    if found := _PROMISED.fullmatch(line):
        return Promised(**found.groupdict())
    return None


def _member(found: re.Match[str]) -> Person:
    name = found["name"]
    home = _group(found["group"])
    return Person(
        id=name,
        nickname=name,
        profile=name,
        language=found["language"],
        channel=found["channel"],
        address=number_of(name),
        group=home.word,
        place=home.place,
        kind=home.kind_of_place,
        topics=tuple((found["topics"] or "").split(", ")) if found["topics"] else (),
        **_traits(found["traits"].split("; ")[1:]),
    )


def _group(word: str) -> Group:
    return next(group for group in GROUPS if group.word == word.lower())


def _traits(told: Iterable[str]) -> dict[str, Any]:
    """Raises `KeyError` for one that is not known."""
    return dict(
        ("pin", trait.removeprefix(PIN)) if trait.startswith(PIN) else TRAITS[trait] for trait in told
    )


def number_of(name: str) -> str:
    """A number of her own for everybody, always the same one."""
    return f"+1555{int.from_bytes(name.encode()) % 10**7:07}"
