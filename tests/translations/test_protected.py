"""What must stay is found as one pattern of all of it would find it, names first."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from translations import protected
from translations.protected import items, without

NAMES = ("Rosa", "Rosa Luz", "5 de mayo", "Ana", "a@b.org", "12")
OTHERS = [
    "ROSA LUZ",
    "5",
    "ana",
    "www.x.org/Rosa",
    "12:30",
    "+254 700 000",
    "KES 20",
    "Q5",
    "Rosa5",
    "@Ana",
    ",",
    ".",
    "\n",
    "",
    "-",
    "20%",
    "5pm",
    "x",
]
PARTS = st.sampled_from(NAMES) | st.sampled_from(OTHERS)


def at_once(text: str, keep: tuple[str, ...], *, numbers: bool) -> list[str]:
    """By one pattern: what stands first wins, and where two begin together the earlier row."""
    forms = {form for name in keep for form in (name, name.title(), name.upper())}
    names = [rf"(?<!\w){re.escape(form)}(?!\w)" for form in sorted(forms, key=lambda f: (-len(f), f))]
    rows = [*names, *protected._KINDS, *([r"\d+"] if numbers else [])]
    return [match.group() for match in re.finditer("|".join(rows), text)]


@given(
    st.lists(PARTS, max_size=14), st.sampled_from(["", " "]), st.booleans(), st.sets(st.sampled_from(NAMES))
)
def test_each_item_is_found_once_and_in_order(
    parts: list[str], between: str, numbers: bool, keep: set[str]
) -> None:
    text, names = between.join(parts), tuple(sorted(keep))
    found = [match.group() for match in items(text, names, numbers=numbers)]
    assert found == at_once(text, names, numbers=numbers)


@given(st.lists(PARTS, max_size=14))
def test_what_is_left_without_them_is_the_rest(parts: list[str]) -> None:
    text = " ".join(parts)
    rest = without(text, NAMES)
    assert len(rest) == len(text) - sum(len(match.group()) - 1 for match in items(text, NAMES))
