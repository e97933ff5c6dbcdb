"""What the desk refuses, said to whoever types a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.desk.room import Refused
from bot.line import Line
from bot.settings import Unsafe

ENGLISH = "en"  # the language of the commands


@contextmanager
def plainly(line: Line) -> Iterator[None]:
    """Inside it `Refused` becomes `Unsafe`, in the same words, in English."""
    try:
        yield
    except Refused as refused:
        raise Unsafe(line.catalog.part(refused.sentence, "", ENGLISH, refused.values)) from None
