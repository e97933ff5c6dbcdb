"""A voice note as she sent it → the same sound and nothing else: no title, no place, no second stream.

Phones name recordings after the place where they were made. So the comments are left out and the pages are
written anew; what is kept is the sound of one Opus stream, packet for packet. WhatsApp records nothing else.
Ogg: RFC 3533, section 6. Opus in it: RFC 7845, sections 3 and 5.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from tinytag import TinyTag

LARGEST = 16 * 1024 * 1024  # bytes; WhatsApp takes no larger file
LONGEST = 180  # seconds (PRODUCT 4.4)
GRACE = 1  # seconds; phones stop a little late
PAGE = struct.Struct("<4sBBqIIIB")  # capture, version, kind, granule, stream, page, checksum, segments
FIRST, LAST = 0x02, 0x04  # kinds of page
WHOLE = 255  # a segment of so many bytes is followed by more of the same packet
HEAD, MONO_OR_STEREO = b"OpusHead", 19  # bytes of a head without a table of channels
NO_COMMENTS = b"OpusTags" + bytes(8)


class NotAVoice(Exception):
    """It cannot be read as a voice note. Nothing of it is told."""


class TooLong(Exception):
    """It takes more than three minutes."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Ogg with one Opus stream and no comments."""

    ogg: bytes = field(repr=False)
    seconds: int


@dataclass(frozen=True, slots=True)
class _Page:
    kind: int
    granule: int
    stream: int
    table: bytes
    body: bytes = field(repr=False)

    @property
    def ends(self) -> bool:
        """A packet ends with this page."""
        return self.table[-1:] != bytes([WHOLE])


def clean(data: bytes) -> Voice:
    """Takes a moment: not for the event loop. Raises `NotAVoice` and `TooLong`."""
    try:
        ogg = _anew(list(_pages(data)) if len(data) <= LARGEST else [])
        seconds = TinyTag.get(file_obj=BytesIO(ogg), filename="voice.ogg").duration or 0
    except Exception:
        told = NotAVoice()
    else:
        if seconds > LONGEST + GRACE:
            raise TooLong
        return Voice(ogg, max(1, round(seconds)))
    raise told  # outside the handler, so that no traceback keeps a part of the sound


def _pages(data: bytes) -> Iterator[_Page]:
    """Those of the first stream. What lies between or behind pages is no part of any."""
    at, stream = 0, None
    while (at := data.find(b"OggS", at)) >= 0 and at + PAGE.size <= len(data):
        _, version, kind, granule, of, _, _, count = PAGE.unpack_from(data, at)
        table = data[at + PAGE.size : at + PAGE.size + count]
        begin = at + PAGE.size + count
        body = data[begin : begin + sum(table)]
        if version or len(table) < count or len(body) < sum(table):
            return
        stream = of if stream is None else stream
        if of == stream:
            yield _Page(kind, granule, of, table, body)
        at = begin + len(body)


def _anew(pages: list[_Page]) -> bytes:
    head, *rest = pages
    if not head.kind & FIRST or head.body[:8] != HEAD or len(head.body) != MONO_OR_STEREO:
        raise NotAVoice
    sound = rest[next(place for place, page in enumerate(rest, 1) if page.ends) :]
    if not sound:
        raise NotAVoice
    comments = _Page(0, 0, head.stream, bytes([len(NO_COMMENTS)]), NO_COMMENTS)
    told = [head, comments, *sound]
    return b"".join(_written(page, number, number == len(told) - 1) for number, page in enumerate(told))


def _written(page: _Page, number: int, last: bool) -> bytes:
    kind = page.kind & ~LAST | (LAST if last else 0)
    front = b"OggS", 0, kind, page.granule, page.stream, number
    blank = PAGE.pack(*front, 0, len(page.table)) + page.table + page.body
    return PAGE.pack(*front, _checksum(blank), len(page.table)) + page.table + page.body


def _table() -> tuple[int, ...]:
    """Of the polynomial 0x04c11db7, unreflected."""
    made = []
    for byte in range(256):
        rest = byte << 24
        for _ in range(8):
            rest = (rest << 1) ^ (0x04C11DB7 if rest & 0x80000000 else 0)
        made.append(rest & 0xFFFFFFFF)
    return tuple(made)


_TABLE = _table()


def _checksum(data: bytes) -> int:
    rest = 0
    for byte in data:
        rest = (rest << 8) & 0xFFFFFFFF ^ _TABLE[rest >> 24 ^ byte]
    return rest
