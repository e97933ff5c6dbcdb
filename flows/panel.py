"""The figures by which peers are asked. The panel of members may set others (PRODUCT 6.5: "settings of the
panel"); these are the ones it begins with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Panel:
    """`first`, `second`: how many are asked in the first and in the next wave.

    `enough`: with fewer answers more are asked, after `patience` in safe hours of those who were asked.
    `all_after`, `person_after`, `alarm_after`: by the clock, without any answer, since she asked; the alarm
    leaves the person `person_has` at least. `helped`: after so many helpful answers nobody more is asked.
    `claims` on a question count at a time, each for `claim` in safe hours of her who took it.
    `offers`: to one woman in `offers_in`; she must have been there within `active`. After `long_ago` without
    one she was not asked for long. `passes` on a topic lower that topic for her.
    """

    first: int = 5
    second: int = 8
    enough: int = 2
    patience: timedelta = 4 * HOUR
    all_after: timedelta = 24 * HOUR
    person_after: timedelta = 48 * HOUR
    alarm_after: timedelta = 72 * HOUR
    person_has: timedelta = 24 * HOUR
    helped: int = 3
    claims: int = 3
    claim: timedelta = 12 * HOUR
    offers: int = 2
    offers_in: timedelta = 7 * DAY
    active: timedelta = 60 * DAY
    long_ago: timedelta = 30 * DAY
    passes: int = 3


PANEL = Panel()
