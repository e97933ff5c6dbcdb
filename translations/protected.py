"""What must come through a translation unchanged, and where it stands in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

NUMBER = re.compile(r"\d+")
LETTER = re.compile(r"[^\W\d_]")
LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")

# Blocks of the Unicode charts that hold pictures, with the joiners, selectors, tags and keycaps that
# make one picture of several characters; last the faces typed with punctuation.
_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff]"
)
_JOINED = "[\ufe0f\u200d\U000e0020-\U000e007f]"
EMOJI = re.compile(
    rf"(?:[0-9#*]\ufe0f?\u20e3|{_PICTURE}(?:{_JOINED}|{_PICTURE})*"
    r"|(?<!\S)(?:[:;=][-o']?[()DPp/|*]|<3)(?!\S))"
)

_SIGN = "[$€£¥₦₹₵]"
_CODE = r"(?:USD|EUR|US\$|KES|Ksh|F?CFA|XOF|XAF|MXN|COP|GTQ|Q\.?|S/\.?)"
_BEFORE = rf"(?:{_SIGN}|(?<!\w){_CODE})\s?"
_BEHIND = rf"\s?(?:%|(?:{_SIGN}|{_CODE})(?!\w))"
_AMOUNT = r"\d+(?:[.,'\u00a0 ]\d{3})*(?:[.,]\d+)?"
# Earlier rows win where two begin at the same place.
_KINDS = (
    r"(?:https?://|www\.)\S*[\w/=&#-]",
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|int|co|io|me|ly)\b(?:/\S*[\w/])?",
    r"[@#][\w.]*\w",
    r"\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?\b",
    r"\b\d{1,2}\s?(?:[:hH]\s?\d{2})?\s?(?:[ap]\.?\s?m\b\.?|h(?:rs?)?\b)",
    r"\b\d{1,2}[:hH]\d{2}\b",
    rf"{_BEFORE}{_AMOUNT}(?!\w)",
    rf"{_AMOUNT}{_BEHIND}",
    rf"\+?\(?\d(?:[ ().-]{{0,2}}\d){{6,}}(?!\w|{_BEHIND})",
    r"(?<![\w-])-*(?=[\w-]*\d)(?=[\w-]*[^\W\d_])\w+(?:-\w+)*\b",
    r"\d+(?:[.,]\d+)+\w*",
    r"\d{4,}",
)
_PLAIN_NUMBER = r"\d+"
_ITEMS = {False: re.compile("|".join(_KINDS)), True: re.compile("|".join([*_KINDS, _PLAIN_NUMBER]))}


def items(text: str, keep: Sequence[str] = (), *, numbers: bool = False) -> Iterator[re.Match[str]]:
    """Names of `keep`, links, addresses, phones, handles, tags, codes, dates, times and amounts.

    Single small numbers stand among them only with `numbers`: most engines carry those well, and words
    around them are translated better when they can be seen. Where two begin together, a name wins.
    """
    patterns = [_names(tuple(keep)), _ITEMS[numbers]] if keep else [_ITEMS[numbers]]
    found = [pattern.search(text) for pattern in patterns]
    while first := min((match for match in found if match), key=re.Match.start, default=None):
        yield first
        found = [
            pattern.search(text, first.end()) if match and match.start() < first.end() else match
            for pattern, match in zip(patterns, found, strict=True)
        ]


def without(text: str, keep: Sequence[str] = ()) -> str:
    """The text with its items taken out: what is left is language."""
    out, end = [], 0
    for match in items(text, keep):
        out.append(text[end : match.start()])
        end = match.end()
    return " ".join([*out, text[end:]])


def present(text: str, keep: Sequence[str]) -> tuple[str, ...]:
    """The names that may stand in this text: a group has hundreds, a text one or two."""
    lower = text.lower()
    return tuple(name.strip() for name in keep if name.strip() and name.strip().lower() in lower)


@lru_cache(maxsize=256)
def _names(keep: tuple[str, ...]) -> re.Pattern[str]:
    """Apart from the other items, which take ten times as long to compile: each text has its own names."""
    names = {form for name in keep if name for form in _forms(name)}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first) or r"(?!)")


def _forms(name: str) -> set[str]:
    """As given, Capitalised and UPPER. Not lower: `luz` is light long before it is somebody's name."""
    return {name, name.title(), name.upper()}
