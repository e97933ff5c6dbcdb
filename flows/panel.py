"""The figures by which peers are asked. The panel of members may set others (PRODUCT 6.5: "settings of the
panel"); these are the ones it begins with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Panel:
    """Spans are in hours where nothing else is said.

    `first`, `second`: how many are asked in the first and in the next wave. `enough`: with fewer answers more
    are asked, after `patience` in safe hours of those who were asked.
    `all_after`, `person_after`, `alarm_after`: by the clock, without any answer, since she asked; the alarm
    leaves the person `person_has` at least. `helped`: after so many helpful answers nobody more is asked.
    `claims` on a question count at a time, each for `claim` in safe hours of her who took it.
    `notice`: so long a notice waits for her to write; then what it announced goes by SMS, if she has that.
    `offers`: to one woman in `offers_in` days; she was there in the last `active` days. After `long_ago` days
    without one she was not asked for long. `passes` on a topic lower that topic for her.
    """

    first: int = 5
    second: int = 8
    enough: int = 2
    patience: int = 4
    all_after: int = 24
    person_after: int = 48
    alarm_after: int = 72
    person_has: int = 24
    helped: int = 3
    claims: int = 3
    claim: int = 12
    notice: int = 4
    offers: int = 2
    offers_in: int = 7
    active: int = 60
    long_ago: int = 30
    passes: int = 3


PANEL = Panel()
