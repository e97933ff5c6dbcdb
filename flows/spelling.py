"""How words are compared: without case and accents, and with one slip forgiven where it cannot mislead."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def plain(text: str) -> str:
    """Lower case, no accents, single spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def closest(text: str, words: Iterable[str]) -> str:
    """The one of the plain `words` that `text` is, or is one edit away from; "" if none or several are."""
    heard = plain(text)
    known = list(words)
    if heard in known:
        return heard
    near = [word for word in known if len(word) > 3 and _one_edit(heard, word)]
    return near[0] if len(near) == 1 else ""


def _one_edit(a: str, b: str) -> bool:
    """One letter changed, added or left out."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    return rest_a[1:] == rest_b[1:] or rest_a == rest_b[1:] or rest_a[1:] == rest_b
