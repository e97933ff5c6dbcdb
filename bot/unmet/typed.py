"""What is refused at the desk, as it is said to who types a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.desk.room import Refused
from bot.line import Line
from bot.settings import Unsafe


@contextmanager
def in_english(line: Line) -> Iterator[None]:
    """Raises `Unsafe` with the sentence of a `Refused`."""
    try:
        yield
    except Refused as refused:
        raise Unsafe(line.catalog.part(refused.sentence, "", "en", refused.values)) from None
