"""Sixty women: three groups and more places, three languages, both channels; some with a PIN or hours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from zoneinfo import ZoneInfo

from bot.channels.channel import Address
from bot.rehearsal.people import Person
from tests.month.habits import HABITS, TOPICS, Habit
from tests.paper import member

PIN = "4471"
PLACES = {"ceibo": ("Lima", "Puno"), "maembe": ("Kisumu", "Homa Bay"), "baobab": ("Thies", "Mbour")}
OWN = {"ceibo": "es", "maembe": "en", "baobab": "fr"}
PREFIX = {"ceibo": "+519000002", "maembe": "+2547000002", "baobab": "+2217000002"}
ZONES = {"ceibo": "America/Lima", "maembe": "Africa/Nairobi", "baobab": "Africa/Dakar"}
HOURS = ("day", "day", "day", "morning", "evening")
GROUPS = tuple(OWN)


@dataclass(frozen=True, slots=True)
class Sent:
    """What she `said` when she was asked `prompt`, in these words (`shown`)."""

    prompt: str
    said: str = field(repr=False)
    shown: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Told:
    """What the line has told her `at` that time: letters by the id of our sentence."""

    at: datetime
    letters: Mapping[str, str] = field(repr=False)


@dataclass(eq=False)
class Woman:
    """`shown`: what stands last on her phone; `asked`: the same by the id of our sentence.

    `came_with`: what she sent when the line asked for her PIN instead, until she has given it.
    `wants`: what she wishes to do (`tests.month.habits.WISHES`). Her question is as private as `privacy`;
    `thought` names what she thinks of it. `looks_at`: when she will look at her phone. `said`: what she
    replied to each sentence last; `about`: the number of the practice that she was told of last.
    """

    person: Person
    habit: Habit
    random: Random = field(repr=False)
    shown: str = field(default="", repr=False)
    asked: str = ""
    wants: str = ""
    privacy: str = "1"
    thought: str = ""
    came_with: Sent | None = None
    looks_at: datetime | None = None
    left: bool = False
    about: int = 0
    said: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def phone(self) -> Address:
        return Address(self.person.channel, self.person.address)

    @property
    def group(self) -> str:
        return self.person.group

    @property
    def language(self) -> str:
        return self.person.language

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(ZONES[self.group])

    def rolls(self, share: float) -> bool:
        return self.random.random() < share

    def clock(self, at: datetime) -> datetime:
        return at.astimezone(self.zone)


def sixty(random: Random) -> list[Woman]:
    habits = [habit for habit in HABITS.values() for _ in range(habit.women)]
    random.shuffle(habits)
    return [_woman(n, habit, random) for n, habit in enumerate(habits)]


def _woman(n: int, habit: Habit, random: Random) -> Woman:
    group, channel = GROUPS[n % 3], ("sms", "whatsapp")[n // 3 % 2]
    discreet = n % 10 == 3
    language = OWN[group] if n % 7 else random.choice(list(OWN.values()))
    person = member(
        Address(channel, f"{PREFIX[group]}{n:02}"),
        f"Nick{chr(97 + n // 26)}{chr(97 + n % 26)}",
        language,
        group,
        place=PLACES[group][n % 2],
        topics=tuple(random.sample(TOPICS, 2)),
        discreet=discreet,
        pin=PIN if discreet else "",
        hours=HOURS[n % len(HOURS)],
    )
    return Woman(person, habit, Random(random.random()))  # noqa: S311 - no secret
