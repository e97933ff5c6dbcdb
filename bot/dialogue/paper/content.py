"""What stands on the paper, chosen from what the group has written; never what it keeps to itself. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from storage.dialogue.parts import Text

PLAIN = {"problem": "issue", "affected": "affect", "ask": "ask", "bring": "offer"}
"""Sections that are one text each, and the step that it was written for."""
EVIDENCE = ("count", "story", "law", "photo")
"""The strongest kind first."""
AGREED = ("mine", "hers", "nameless")
"""How a story may be told at all (CON-06)."""
OFFICES, MOST = 3, 3


@dataclass(frozen=True, slots=True)
class Quote:
    """A text on the paper. `words`: its id. `bare`: nobody may be named in it, whatever holds for the rest.

    `number`: it is the title of the practice with this number.
    """

    words: str
    bare: bool = False
    number: int = 0


Content = Mapping[str, tuple[Quote, ...]]
"""By section: to, problem, affected, shows, works, ask, bring."""


def content(texts: Mapping[str, Sequence[Text]], titles: Mapping[int, str]) -> Content:
    """`texts` by step, oldest first. `titles`: the words that call a practice which everybody may read, by
    its number. Sections without a text are left out."""
    found = {section: _newest(texts.get(step, ())) for section, step in PLAIN.items()}
    found["to"] = tuple(Quote(one.words) for one in texts.get("office", ())[-OFFICES:] if one.quotable)
    found["shows"] = _strongest(texts.get("evidence", ()))
    found["works"] = _practices(texts.get("evidence", ()), titles)
    return {section: quotes for section, quotes in found.items() if quotes}


def _newest(texts: Sequence[Text]) -> tuple[Quote, ...]:
    return tuple(Quote(one.words) for one in [text for text in texts if text.quotable][-1:])


def _strongest(texts: Iterable[Text]) -> tuple[Quote, ...]:
    """One of each kind before a second of any."""
    nth: Counter[str] = Counter()
    ranked = []
    for at, one in enumerate(filter(_printable, texts)):
        nth[one.kind] += 1
        ranked.append((nth[one.kind], EVIDENCE.index(one.kind), at, one))
    chosen = [one for *_, one in sorted(ranked, key=lambda row: row[:3])][:MOST]
    return tuple(Quote(one.words, bare=one.consent == "nameless") for one in chosen)


def _printable(text: Text) -> bool:
    agreed = text.kind != "story" or text.consent in AGREED
    return text.kind in EVIDENCE and text.quotable and agreed


def _practices(texts: Iterable[Text], titles: Mapping[int, str]) -> tuple[Quote, ...]:
    named = dict.fromkeys(one.practice for one in texts if one.practice in titles and one.quotable)
    return tuple(Quote(titles[number], number=number) for number in named if number)[:MOST]
