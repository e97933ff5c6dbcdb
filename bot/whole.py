"""A sentence of ours with words of hers in it, of which nothing is cut: she reads what others will read."""

from __future__ import annotations

from bot import gsm7, pages
from bot.relay import fits
from bot.render import Reader, Shown, keys_of, render
from flows.events import Prompt
from translations.catalog import Catalog, Values


def whole(
    catalog: Catalog, message: str, reader: Reader, values: Values, prompt: Prompt | None
) -> list[Shown]:
    """As `render` shows it if it fits; else in numbered messages, each as long as one of a relay may be."""
    keys = keys_of(catalog, message, reader, prompt)
    body = catalog.sentence(message, reader.language, values).numbered(keys)
    cut = pages.numbered(body, lambda page: fits(page, reader))
    if len(cut) == 1 and not reader.can.gsm7:
        return [render(catalog, message, reader, values, prompt)]
    return [Shown(gsm7.fold(page) if reader.can.gsm7 else page) for page in cut]
