"""What a question is about, by the words in it. The lists are data: `translations/<language>/topics.txt`."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

from translations.catalog import LANGUAGES

OTHER = "other"
FOLDER = Path(__file__).parent


def topic_of(text: str, language: str) -> str:
    """The topic most of its words belong to; `other` when none does or two are as near."""
    roots = _roots(language)
    counts = Counter(topic for word in _plain(text).split() for root, topic in roots if word.startswith(root))
    best = counts.most_common(2)
    if not best or (len(best) == 2 and best[0][1] == best[1][1]):
        return OTHER
    return best[0][0]


def topics_in(text: str) -> frozenset[str]:
    """Every topic that a word of it belongs to, in whatever language."""
    roots = [root for language in LANGUAGES for root in _roots(language)]
    return frozenset(topic for word in _plain(text).split() for root, topic in roots if word.startswith(root))


@cache
def _roots(language: str) -> tuple[tuple[str, str], ...]:
    """(how a word begins, its topic), from the language's list; none for a language without one."""
    path = FOLDER / language / "topics.txt"
    if not path.exists():
        return ()
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if ":" in line and line[0] != "#"]
    pairs = (line.split(":", 1) for line in lines)
    return tuple((_plain(word), topic.strip()) for topic, words in pairs for word in words.split())


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
