"""Our English sentences as a page shows them: every value as its name in angle marks."""

from __future__ import annotations

from collections.abc import Iterable

from translations.catalog import catalog

LANGUAGE = "en"
SIGNS = {ord("|"): "\\|", ord("\n"): "<br>", ord("<"): "&lt;", ord("*"): "\\*", ord("_"): "\\_"}


def said(message: str, keys: Iterable[str] = ()) -> str:
    """The sentence with these options, as a phone without buttons shows it; a row per line."""
    values = {name: f"‹{name}›" for name in catalog().variables(message)}
    return catalog().sentence(message, LANGUAGE, values).numbered(keys)


def label(message: str, key: str) -> str:
    """What one option is called; nothing if its label depends on a value."""
    return next(iter(catalog().labels(message, key, LANGUAGE)), "")


def cell(text: str) -> str:
    """Text as it can stand in a Markdown table."""
    return text.translate(SIGNS)
