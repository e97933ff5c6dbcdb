"""Voice notes as phones make them: Ogg with Opus, and with everything planted that must not be passed on.

The frames are silence (RFC 6716, 3.1: a frame of one byte is a TOC without data). Written by the book
(RFC 3533, RFC 7845) and by another hand than what reads them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

PLANTED = b"plantedsecret"
RATE = 48_000  # samples a second; all Opus counts so
FRAME = 960  # samples of 20 ms
SILENCE = b"\xf8\xff\xfe"  # what encoders write for 20 ms of nothing (CELT, full band, mono)
SKIP = 312  # samples that a decoder throws away at the beginning
PACKETS = 50  # in a page: one second


def voice(seconds: float, *, title: bytes = PLANTED, serial: int = 77) -> bytes:
    """As WhatsApp records them."""
    frames = round(seconds * RATE / FRAME)
    pages = [page(2, 0, serial, 0, [head()]), *spread(tags(title), serial)]
    for number, begin in enumerate(range(0, frames, PACKETS), len(pages)):
        some = [SILENCE] * min(PACKETS, frames - begin)
        last = begin + PACKETS >= frames
        pages.append(page(4 if last else 0, SKIP + (begin + len(some)) * FRAME, serial, number, some))
    return b"".join(pages)


def head(channels: int = 1, family: int = 0) -> bytes:
    return b"OpusHead" + struct.pack("<BBHIhB", 1, channels, SKIP, 16_000, 0, family)


def tags(title: bytes) -> bytes:
    """The maker's name, and where the recording was made."""
    comments = [b"TITLE=" + title, b"LOCATION=" + title]
    told = [struct.pack("<I", len(one)) + one for one in (title, *comments)]
    return b"OpusTags" + told[0] + struct.pack("<I", len(comments)) + b"".join(told[1:])


def spread(packet: bytes, serial: int) -> Iterator[bytes]:
    """One packet over as many pages as it takes, from the second on."""
    table = lacing(len(packet))
    for number, begin in enumerate(range(0, len(table), 255), 1):
        some = bytes(table[begin : begin + 255])
        body = packet[begin * 255 : begin * 255 + sum(some)]
        yield _page(0 if number == 1 else 1, 0, serial, number, some, body)


def page(kind: int, granule: int, serial: int, number: int, packets: Sequence[bytes]) -> bytes:
    table = bytes(size for packet in packets for size in lacing(len(packet)))
    return _page(kind, granule, serial, number, table, b"".join(packets))


def _page(kind: int, granule: int, serial: int, number: int, table: bytes, body: bytes) -> bytes:
    front = b"OggS" + struct.pack("<BBqII", 0, kind, granule, serial, number)
    rest = bytes([len(table)]) + table + body
    return front + struct.pack("<I", checksum(front + bytes(4) + rest)) + rest


def lacing(size: int) -> list[int]:
    return [255] * (size // 255) + [size % 255]


def checksum(data: bytes) -> int:
    """By long division, bit by bit."""
    rest = 0
    for byte in data:
        for place in range(7, -1, -1):
            carry = (rest >> 31) ^ (byte >> place & 1)
            rest = (rest << 1 & 0xFFFFFFFF) ^ (0x04C11DB7 if carry else 0)
    return rest
