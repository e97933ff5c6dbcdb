"""What a country or a group changed of the dialogue (PRODUCT H-12a), ready to be asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.dialogue.packs.feasts import Feast, Texts, feast
from flows.dialogue.steps import STEPS
from translations.catalog import Rewording

Body = Mapping[str, Any]
"""A pack as it is kept: the tables of its file, without `pack`, days as 2027-03-09. It was checked before."""

NEEDED = ("issue", "ask", "risk")
"""Never left out: without a problem and an ask there is no paper, and risk is for the women's safety."""
JOINED = ("titles", "examples", "sentences", "paper")  # what one pack leaves open, the one beneath it says
PREFIX = {"titles": "step-", "examples": "example-", "sentences": ""}
"""Of the catalogue ids that the rows of these tables stand for."""


@dataclass(frozen=True, slots=True)
class Office:
    """Who decides. `kind` as of `storage.schema.DialoguePart`; `address`: how they are written to."""

    kind: str
    name: Texts
    decides: Texts = field(default_factory=dict)
    address: Texts = field(default_factory=dict)

    def told(self, language: str) -> str:
        """As she reads it: what it is called and what it may decide."""
        name, decides = self.name.get(language, ""), self.decides.get(language, "")
        return f"{name} ({decides})" if name and decides else name


@dataclass(frozen=True, slots=True)
class Sheet:
    """Of the one-page paper: the authority's `language` (or none), its `size`, and what stands above it."""

    language: str = ""
    size: str = "a4"
    heading: Texts = field(default_factory=dict)

    def read_in(self, chosen: str, own: str) -> str:
        """The language in which the authority reads: what the group has `chosen`, else that of here, else its
        own."""
        return chosen or self.language or own


@dataclass(frozen=True, slots=True)
class Pack:
    """`order`: the steps as they are taken, without those left out. `words`: what our sentences say instead.

    A language for which it says nothing has what the line says everywhere.
    """

    order: tuple[str, ...] = STEPS
    words: Rewording = field(default_factory=dict)
    offices: tuple[Office, ...] = ()
    feasts: tuple[Feast, ...] = ()
    paper: Sheet = Sheet()

    def told_offices(self, language: str) -> tuple[str, ...]:
        """Those that have a name in this language."""
        return tuple(told for office in self.offices if (told := office.told(language)))

    def on(self, day: date, language: str) -> str:
        """What is held on this day, in her language; empty on a day like others."""
        held = (one.name.get(language, "") for one in self.feasts if one.holds(day))
        return next(filter(None, held), "")


def pack_of(bodies: Sequence[Body]) -> Pack:
    """Of several, each later one lies over those before it."""
    body = _laid(bodies)
    return Pack(
        order=_order(**body.get("steps", {})),
        words=_words(body),
        offices=tuple(Office(**row) for row in body.get("offices", ())),
        feasts=tuple(feast(row) for row in body.get("holidays", ())),
        paper=Sheet(**body.get("paper", {})),
    )


def _order(order: Sequence[str] = STEPS, skip: Sequence[str] = ()) -> tuple[str, ...]:
    """Whatever a pack says, each step is there once, but for those that may be left out and are."""
    named = dict.fromkeys((*(step for step in order if step in STEPS), *STEPS))
    return tuple(step for step in named if step not in skip or step in NEEDED)


def _laid(bodies: Sequence[Body]) -> Body:
    """Steps and offices are those of one pack; all holidays count, those of the uppermost first."""
    laid: dict[str, Any] = {}
    for body in bodies:
        holidays = [*body.get("holidays", ()), *laid.get("holidays", ())]
        joined = {name: _joined(laid.get(name, {}), body.get(name, {})) for name in JOINED}
        laid |= {**body, **joined, "holidays": holidays}
    return laid


def _joined(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Tables within tables are joined too; anything else above hides what is beneath."""
    both = {
        key: _joined(below[key], value)
        for key, value in above.items()
        if isinstance(value, Mapping) and isinstance(below.get(key), Mapping)
    }
    return {**below, **above, **both}


def _words(body: Body) -> Rewording:
    words: dict[str, dict[str, dict[str, str]]] = {}
    for table, prefix in PREFIX.items():
        for name, texts in body.get(table, {}).items():
            for language, part, text in said(texts):
                words.setdefault(language, {}).setdefault(prefix + name, {})[part] = text
    return words


def said(texts: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Language, part and text of a row: `en = "…"` is the sentence, `opt1.en = "…"` a part of it."""
    found = [(key, "", value) for key, value in texts.items() if isinstance(value, str)]
    parts = [(key, value) for key, value in texts.items() if isinstance(value, Mapping)]
    return found + [(language, part, text) for part, those in parts for language, text in those.items()]
