"""Why a person looks at a text before others see it (PRODUCT 6.9, check queue: what enters), and how it reads
without that part. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from flows.private import REMOVED, private_parts
from translations.cautions import cautions_in
from translations.reasons import Found, Reasons, open_reasons

PRIVATE = {"number": "number", "mail": "mail", "link": "link", "position": "address", "address": "address"}
LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
BEGINS = re.compile(r"(?:^|[.!?…\n]\s*)$")

ASKING = frozenset({"question", "more", "asked"})
"""Kinds of text that ask. A dose that is asked about does no harm; one that is given may."""
TELLING = frozenset({"practice", "addition"})
"""Kinds that many read at any time: for these a law in force counts too."""

REASONS = (
    *("number", "address", "mail", "link", "person", "child", "place", "money", "threat", "hate"),
    *("dose", "law", "blocked", "reported", "first"),
)
"""All there are, in the order in which they are named. The last three say nothing of the text itself."""

STAYS = frozenset({"dose", "law", "blocked"})
"""Beside those that the rules call dangerous: they never pass because a person is late."""


@cache
def shipped_reasons() -> Reasons:
    """The rules as they ship."""
    return open_reasons()


def own_reasons(folder: Path) -> Reasons:
    """Those that the team has put into the data folder. Raises `translations.reasons.BadReasons`."""
    return open_reasons(folder) if folder.is_dir() else shipped_reasons()


def found_in(
    text: str, kind: str = "practice", language: str = "", rules: Reasons | None = None
) -> list[Found]:
    """Where a person should look, in order."""
    found = [Found(PRIVATE[what], start, end) for what, start, end in private_parts(text)]
    found += [Found("link", *match.span()) for match in LINK.finditer(text)]
    found += (rules or shipped_reasons()).look(text, language)
    found += [Found(why, *span) for why in _cautions(text, kind) for span in _sentences(text, why)]
    return sorted(found, key=lambda one: (one.start, -one.end))


def doubts_about(
    texts: Iterable[str], kind: str = "practice", rules: Reasons | None = None
) -> tuple[str, ...]:
    """The reasons that hold for any of them, in the order of `REASONS`."""
    hold = {one.reason for text in texts for one in found_in(text, kind, rules=rules)}
    return tuple(reason for reason in REASONS if reason in hold)


def stays(reasons: Iterable[str], rules: Reasons | None = None) -> bool:
    """Whether it waits for a person, however long that takes."""
    return not (STAYS | (rules or shipped_reasons()).dangerous).isdisjoint(reasons)


def without(text: str, kind: str = "practice", language: str = "", rules: Reasons | None = None) -> str:
    """The same text with each such part taken out, or what says less in its place; the rest byte for byte."""
    while found := found_in(text, kind, language, rules):
        cut = _cut(text, found)
        if cut == text:
            return ""
        text = cut
    return text


def _cut(text: str, found: Iterable[Found]) -> str:
    kept, done = [], 0
    for one in found:
        if one.start >= done:
            kept += [text[done : one.start], _instead(text[: one.start], one)]
            done = one.end
        done = max(done, one.end)
    return "".join([*kept, text[done:]])


def _instead(before: str, one: Found) -> str:
    said = REMOVED if one.instead is None else one.instead
    return said[:1].upper() + said[1:] if BEGINS.search(before) else said


def _cautions(text: str, kind: str) -> list[str]:
    counts = {"dose": kind not in ASKING, "law": kind in TELLING}
    return [why for why in cautions_in(text) if counts[why]]


def _sentences(text: str, why: str) -> list[tuple[int, int]]:
    """The sentences that say it alone; all of it where only several together do."""
    found = [match.span() for match in SENTENCE.finditer(text) if why in cautions_in(match[0])]
    return found or [(0, len(text))]
