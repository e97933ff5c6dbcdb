"""Everything that stands on the page of a practice, as one reader may see it today."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from bot.line import Line
from bot.photos import clean
from bot.reading import Readable, readable
from bot.relay import Relayed
from storage import pictures, shown
from storage.sealing import WrongKey
from storage.shown import Result, Shown

LONG_SIDE, QUALITY = 480, 60  # of a photo, so that there is room for one or two


@dataclass(frozen=True, slots=True)
class Piece:
    """One text as she wrote it, and as the reader gets it; `photo` is a small JPEG that goes with it.

    `own` is empty while nobody has typed what she said.
    """

    own: str = field(repr=False)
    read: Relayed
    photo: bytes = field(default=b"", repr=False)

    @property
    def translated(self) -> bool:
        return self.read.machine or self.read.checked


@dataclass(frozen=True, slots=True)
class Sheet:
    """A practice with its texts, in one reader's language; `parts` by name, in the order of reading."""

    about: Shown
    title: Piece | None
    parts: Mapping[str, Piece]
    results: tuple[tuple[str, Piece], ...]


async def gather(line: Line, practice: int, reader: str, language: str) -> Sheet | None:
    """None when it was taken back, or is not for her (any more)."""
    async with line.database.connect() as connection:
        about = await shown.shown_under(connection, practice, reader)
        if about is None:
            return None
        results = await shown.results(connection, about.id)
    texts = [text for text in (about.title, *about.texts.values(), *(r.words for r in results)) if text]
    pieces = await _pieces(line, texts, language)
    return _sheet(about, pieces, results)


def _sheet(about: Shown, pieces: Mapping[str, Piece], results: Collection[Result]) -> Sheet:
    """What was erased between two looks is left out."""
    parts = {name: pieces[words] for name, words in about.texts.items() if words in pieces}
    came = tuple((one.result, pieces[one.words]) for one in results if one.words in pieces)
    return Sheet(about, pieces.get(about.title), parts, came)


async def _pieces(line: Line, texts: Collection[str], language: str) -> dict[str, Piece]:
    found = await readable(line, [(words, language) for words in texts])
    pieces = {words: _piece(found, words, language) for words in found.written}
    photos = {words: written.photo for words, written in found.written.items() if written.photo}
    small = {words: await _small(line, sid) for words, sid in photos.items()}
    return {words: replace(piece, photo=small.get(words, b"")) for words, piece in pieces.items()}


def _piece(found: Readable, words: str, language: str) -> Piece:
    """Words that only a person may translate are shown as they are until somebody has."""
    own, read = found.written[words], found.relayed((words, language))
    if found.waits((words, language)):
        read = replace(read, text=own.text, machine=False, untranslated=True)
    return Piece(own.text, read)


async def _small(line: Line, sid: str) -> bytes:
    """Nothing when it may not be shown (any more)."""
    async with line.database.connect() as connection:
        sealed = await pictures.shown(connection, sid)
    return await asyncio.to_thread(_redrawn, line, sealed) if sealed else b""


def _redrawn(line: Line, sealed: bytes) -> bytes:
    try:
        return clean(line.seal.open_bytes(sealed), LONG_SIDE, QUALITY).jpeg
    except WrongKey:
        return b""
