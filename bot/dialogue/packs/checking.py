"""What all tables of a pack are made of, and what may be wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from bot import gsm7
from flows.private import holds_private

Found = Iterator[tuple[str, str]]
"""Where (`examples.issue`), and what is wrong there in a plain sentence."""

LONGEST = {"name": 40, "title": 14, "example": 60, "decides": 80, "address": 60, "heading": 80}
"""Characters of a text as it stands in an SMS."""


def only(table: Any, known: Collection[str], where: str) -> Found:
    """It is a table with no other keys than these."""
    if not isinstance(table, dict):
        yield where, "this is a table."
        return
    for key in table:
        if key not in known:
            yield f"{where}.{key}".removeprefix("."), f"unknown here; there are {', '.join(known)}."


def texts_in(where: str, texts: Any, languages: Collection[str], most: int = 1000) -> Found:
    """One text in each language of the pack, and in no other."""
    yield from only(texts, languages, where)
    given = dict(items(texts))
    for language in languages:
        if language in given:
            yield from text_in(f"{where}.{language}", given[language], most)
        else:
            yield where, f"{language} is missing."


def text_in(where: str, text: Any, most: int) -> Found:
    """It can stand in an SMS, in at most so many characters, and names nothing that leads to a person."""
    if not isinstance(text, str) or not text.strip():
        yield where, "a text in quotes is missing."
    elif not gsm7.is_gsm7(folded := gsm7.fold(text)):
        yield where, "it has letters that an SMS cannot carry."
    elif gsm7.units(folded) > most:
        yield where, f"it must have at most {most} characters."
    elif holds_private(text):
        yield where, "it holds a number, an address or a link, which our sentences never do."


def items(table: Any) -> Iterator[tuple[str, Any]]:
    """Of what may be no table; what is wrong with it is told elsewhere."""
    yield from table.items() if isinstance(table, dict) else ()


def listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else []
