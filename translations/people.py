"""For how many people something has changed, as a member tells it: the number that stands before them.

What people and households are called is data: `translations/<language>/people.toml`. She may write in any of
our languages, so all of them are asked.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache

from translations.dates import FOLDER, LANGUAGES, folded_days

KINDS = ("people", "households")
"""From the surest to the vaguest; households are counted as they are told."""
NUMBER = r"(?<![\w/.,-])(\d{1,3}(?:[ .,]\d{3})+|\d{1,7})(?![\w/%]|[.,-]\d)"
BETWEEN = r"(?: \w+){0,2}?"  # 40 more poor families


def people_in(text: str) -> int:
    """About how many people the text names; 0 when it names none, or only other numbers. Pure.

    A number that stands before people counts; else one before households; else one that is all she wrote, but
    for a word or two ("about 300").
    """
    folded = folded_days(text)
    for kind in KINDS:
        if found := _pattern(kind).search(folded):
            return _number(found[1])
    alone = re.fullmatch(rf"\W*(?:\w+ ){{0,2}}{NUMBER}\W*", folded)
    return _number(alone[1]) if alone else 0


def _number(written: str) -> int:
    return int(re.sub(r"[ .,]", "", written))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    files = [tomllib.loads((FOLDER / one / "people.toml").read_text(encoding="utf-8")) for one in LANGUAGES]
    words = sorted({word.replace("*", r"\w*") for file in files for word in file[kind]})
    return re.compile(rf"{NUMBER}{BETWEEN} (?:{'|'.join(words)})(?!\w)")
