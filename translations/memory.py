"""When two texts are the same to a translator, and what one tells about the other.

Names, numbers, links and codes come through a translation unchanged, so texts that differ in nothing else
share one: what an engine made of "Call Rosa at 5pm" serves "Call Awa at 6pm" too, and nothing that points at
anybody is kept with it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from translations.protected import items, present
from translations.router import Route
from translations.sanity import intact

AGREES = ("0", "1")  # the words around them are singular; around any other number they are not
BY_A_PERSON = "person"
_TOKEN = re.compile("\ue000(\\d+)[a-z]\ue001")
_OURS = re.compile("[\ue000\ue001]")


@dataclass(frozen=True, slots=True)
class Form:
    """A text without what is its own: `masked` has tokens where the `items` stood.

    `text` is the whole in NFC, `keep` the names that stand in it.
    """

    masked: str = field(repr=False)
    items: tuple[str, ...] = field(repr=False)
    text: str = field(repr=False)
    keep: tuple[str, ...] = field(repr=False)

    def taught_by(self, translated: str) -> str | None:
        """The translation with the same tokens; None where it cannot teach how to say another such text."""
        masked = _hidden(translated, self.keep, self.items)
        if masked is None or Counter(_TOKEN.findall(masked)) != Counter(_TOKEN.findall(self.masked)):
            return None
        return masked if self.read(masked) == translated else None

    def read(self, taught: str) -> str | None:
        """This text in the other language, as another one taught. None where the guard would refuse it."""
        said = _TOKEN.sub(lambda token: self.items[int(token[1])], taught)
        return said if intact(self.text, said, self.keep) else None


def form(text: str, keep: Sequence[str] = ()) -> Form | None:
    """`keep`: names and places that stay as they are. None for a text that holds signs of our own."""
    text = unicodedata.normalize("NFC", text)
    keep = present(text, keep)
    found = tuple(dict.fromkeys(match.group() for match in items(text, keep, numbers=True)))
    masked = _hidden(text, keep, found)
    return None if masked is None else Form(masked, found, text, keep)


def by_machine(source: str, target: str, of: Form, route: Route) -> bytes:
    """The digest that an engine's translation is found by: other engines or versions, another digest."""
    return _digest([source, target, of.masked, *route.told, *route.versions])


def by_person(source: str, target: str, of: Form) -> bytes:
    """The same for what a person wrote, which no engine outdates."""
    return _digest([source, target, of.masked, BY_A_PERSON])


def _digest(parts: Collection[str]) -> bytes:
    return sha256(json.dumps(list(parts)).encode()).digest()


def _hidden(text: str, keep: Sequence[str], known: Sequence[str]) -> str | None:
    """The text with a token for each known item; None when there is another one in it, or a sign of ours."""
    if _OURS.search(text):
        return None
    out, end = [], 0
    for match in items(text, keep, numbers=True):
        item = match.group()
        if item not in known:
            return None
        token = f"\ue000{known.index(item)}{_kind(item, keep)}\ue001"
        out += [text[end : match.start()], item if item in AGREES else token]
        end = match.end()
    return "".join([*out, text[end:]])


def _kind(item: str, keep: Sequence[str]) -> str:
    """A number stands where no name can, so the two do not share a translation."""
    if item.isdigit():
        return "n"
    return "p" if item.lower() in (name.lower() for name in keep) else "c"
