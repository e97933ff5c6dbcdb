"""Are the holidays of a pack days, and told in one of the ways that `feasts` knows?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from bot.dialogue.packs.checking import LONGEST, Found, items, listed, only, texts_in

DAY = re.compile(r"(\d{4}-)?\d\d-\d\d")
FAR = 60  # days; nothing is counted further from Easter
LEAP = 2028  # a year in which every day of a year occurs


def holidays(where: str, table: Any, languages: Collection[str]) -> Found:
    """Each has a name, and one way to tell its day."""
    rows = listed(table)
    if not rows:
        yield where, "each holiday stands under [[holidays]]."
    for number, row in enumerate(rows, 1):
        here = f"{where}.{number}"
        yield from only(row, ("name", "day", "from", "to", "easter"), here)
        given = dict(items(row))
        yield from texts_in(f"{here}.name", given.get("name"), languages, LONGEST["name"])
        yield from ((here, wrong) for wrong in _when(given))


def _when(row: Mapping[str, Any]) -> Iterator[str]:
    given = tuple(key for key in ("day", "from", "to", "easter") if key in row)
    if given not in (("day",), ("from", "to"), ("easter",)):
        yield "give its day, or from and to, or how many days after easter."
        return
    if "easter" in row:
        after = row["easter"]
        if type(after) is not int or abs(after) > FAR:
            yield f"easter is a number of days, -{FAR} to {FAR}."
        return
    days = [str(row[key]) for key in given]
    if not all(map(_is_day, days)):
        yield 'a day is 2027-03-09, or "03-09" for every year.'
    elif len(set(map(len, days))) > 1:
        yield "from and to are both of one year, or both of every year."
    elif len(days[0]) == len("2027-03-09") and days[0] > days[-1]:
        yield "it ends before it begins."


def _is_day(written: str) -> bool:
    try:
        return bool(DAY.fullmatch(written)) and bool(date.fromisoformat(f"{LEAP}-{written}"[-10:]))
    except ValueError:
        return False
