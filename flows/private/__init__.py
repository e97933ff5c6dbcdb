"""Numbers and addresses that a member should not give away by accident (SAF-01).

Looked for are phone numbers of seven digits or more in any writing, e-mails, handles, links that lead to
one person or one spot, positions, and streets or houses with their number.

Where a text can be read both ways, what identifies somebody goes and what peers compare stays:
figures with blanks, dashes or commas between them go, unless they count up from one ("1 2 3 4 5 6 7"),
are all years or short lines (112), or are parted by commas and climb ("12-17, 18-25"), are round
("100, 150, 200") or too long ("1203, 1204, 1205"). Scores in a row ("120, 85, 60, 33") and bare dates
without marks ("14062026") go with the phone numbers. A house without a street or a sign for "number", a
name alone, and a figure of less than seven digits stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from flows.private.houses import houses
from flows.private.links import links
from flows.private.numbers import numbers
from flows.private.positions import positions
from flows.private.reading import read

REMOVED = "…"
KINDS = {"number": numbers, "link": links, "position": positions, "address": houses}


def holds_private(text: str) -> bool:
    """True when the text holds something by which a person can be called, written to or found."""
    return next(_found(text), None) is not None


def private_parts(text: str) -> Iterator[tuple[str, int, int]]:
    """What each of them is (number, mail, link, position, address), and from where to where it stands."""
    reading = read(text)
    for kind, look in KINDS.items():
        for start, end in look(reading.plain):
            at = reading.place(start, end)
            yield "mail" if kind == "link" and "@" in text[slice(*at)] else kind, *at


def without_private(text: str) -> str:
    """The same text with each of them taken out; everything else stays byte for byte.

    Taking one out can bare another that stood right behind it, so it is looked at again.
    """
    while spans := sorted(_found(text)):
        text = _cut(text, spans)
    return text


def _found(text: str) -> Iterator[tuple[int, int]]:
    for _, start, end in private_parts(text):
        yield start, end


def _cut(text: str, spans: list[tuple[int, int]]) -> str:
    """`spans` in order; those that overlap are one."""
    kept, done = [], 0
    for start, end in spans:
        if start >= done:
            kept.append(text[done:start])
        done = max(done, end)
    return REMOVED.join([*kept, text[done:]])
