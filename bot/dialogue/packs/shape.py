"""Is a pack built as it should be? Table by table; what its sentences say is looked at in `wording`.

Everything that is found is told at once, as the place in the file and a plain sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from bot.dialogue.packs.checking import LONGEST, Found, items, listed, only, text_in, texts_in
from bot.dialogue.packs.days import holidays
from bot.dialogue.packs.pack import NEEDED
from flows.dialogue.kinds import KINDS
from flows.dialogue.steps import STEPS
from translations.catalog import LANGUAGES

EXAMPLES = ("issue", "affect", "ask", "offer", "day")
SIZES = ("a4", "letter")
MOST = 12  # offices


def problems(file: Mapping[str, Any]) -> Found:
    """Of all tables. `pack` comes first: the others must speak the languages that it names."""
    yield from only(file, ("pack", *TABLES), "")
    head = file.get("pack")
    if not isinstance(head, dict):
        yield "pack", "the table [pack] is missing."
        return
    yield from _head(head)
    languages = [one for one in listed(head.get("languages")) if one in LANGUAGES]
    for name, look in TABLES.items():
        if name in file:
            yield from look(name, file[name], languages)


def _head(head: Mapping[str, Any]) -> Found:
    yield from only(head, ("name", "country", "group", "languages"), "pack")
    yield from text_in("pack.name", head.get("name"), LONGEST["name"])
    if not isinstance(head.get("country", ""), str) or not isinstance(head.get("group", ""), str):
        yield "pack", "country and group are words in quotes."
    if ("country" in head) == ("group" in head):
        yield "pack", "name either a country, or the word of a group."
    spoken = listed(head.get("languages"))
    if not spoken or set(map(str, spoken)) - set(LANGUAGES):
        yield "pack.languages", f"a list of one or more of {', '.join(LANGUAGES)}."


def _steps(where: str, table: Any, _: Collection[str]) -> Found:
    yield from only(table, ("order", "skip"), where)
    given = dict(items(table))
    order, skip = (
        list(map(str, listed(given.get(key, usual)))) for key, usual in (("order", STEPS), ("skip", []))
    )
    yield from ((where, f"{wrong}.") for wrong in _misordered(order, skip))


def _misordered(order: Sequence[str], skip: Sequence[str]) -> Iterator[str]:
    """Every step is in its place or left out on purpose, so that none is forgotten by a slip."""
    named = Counter([*order, *skip])
    if unknown := sorted(named.keys() - set(STEPS)):
        yield f"there is no step {', '.join(unknown)}; the steps are {', '.join(STEPS)}"
    if twice := [step for step in STEPS if order.count(step) > 1]:
        yield f"{', '.join(twice)} is there twice"
    if missing := [step for step in STEPS if step not in named]:
        yield f"{', '.join(missing)} is missing in order; to leave it out, name it in skip"
    if needed := [step for step in NEEDED if step in skip]:
        yield f"{', '.join(needed)} cannot be left out"
    if {"risk", "day"} <= set(order) and order.index("risk") > order.index("day"):
        yield "risk comes before day, because a group knows the risk before it names a day"


def _titles(where: str, table: Any, languages: Collection[str]) -> Found:
    yield from _rows(where, table, STEPS, languages, LONGEST["title"])


def _examples(where: str, table: Any, languages: Collection[str]) -> Found:
    yield from _rows(where, table, EXAMPLES, languages, LONGEST["example"])


def _rows(where: str, table: Any, known: Collection[str], languages: Collection[str], most: int) -> Found:
    yield from only(table, known, where)
    for name, texts in items(table):
        if name in known:
            yield from texts_in(f"{where}.{name}", texts, languages, most)


def _sentences(where: str, table: Any, languages: Collection[str]) -> Found:
    """A text by language is the sentence; a table of texts is one of its parts, such as opt1."""
    if not isinstance(table, dict):
        yield where, "this is a table."
    for name, row in items(table):
        texts = {key: text for key, text in items(row) if not isinstance(text, dict)}
        if texts or not isinstance(row, dict) or not row:
            yield from texts_in(f"{where}.{name}", texts, languages)
        for part, said in items(row):
            if isinstance(said, dict):
                yield from texts_in(f"{where}.{name}.{part}", said, languages)


def _offices(where: str, table: Any, languages: Collection[str]) -> Found:
    rows = listed(table)
    if not rows or len(rows) > MOST:
        yield where, f"1 to {MOST} of them, each under [[offices]]."
    for number, row in enumerate(rows, 1):
        here = f"{where}.{number}"
        yield from only(row, ("kind", "name", "decides", "address"), here)
        given = dict(items(row))
        if given.get("kind") not in KINDS:
            yield f"{here}.kind", f"one of {', '.join(KINDS)}."
        yield from texts_in(f"{here}.name", given.get("name"), languages, LONGEST["name"])
        for key in given.keys() & {"decides", "address"}:
            yield from texts_in(f"{here}.{key}", given[key], languages, LONGEST[key])


def _paper(where: str, table: Any, languages: Collection[str]) -> Found:
    yield from only(table, ("language", "size", "heading"), where)
    given = dict(items(table))
    if given.get("language", LANGUAGES[0]) not in LANGUAGES:
        yield f"{where}.language", f"one of {', '.join(LANGUAGES)}."
    if given.get("size", SIZES[0]) not in SIZES:
        yield f"{where}.size", f"one of {', '.join(SIZES)}."
    if "heading" in given:
        yield from texts_in(f"{where}.heading", given["heading"], languages, LONGEST["heading"])


TABLES: dict[str, Callable[[str, Any, Collection[str]], Found]] = {
    "steps": _steps,
    "titles": _titles,
    "examples": _examples,
    "sentences": _sentences,
    "offices": _offices,
    "holidays": holidays,
    "paper": _paper,
}
