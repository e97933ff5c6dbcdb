"""Photos as phones make them, with everything planted in them that must not be passed on."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

PLANTED = b"plantedsecret"
SAYS = PLANTED.decode()
LATITUDE, LONGITUDE = (1, 17, 31.25), (36, 49, 17.75)  # degrees, minutes, seconds
XMP = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><{SAYS} exif:GPSLatitude='1,17.52S'/></x:xmpmeta>".encode()
MAKE, MODEL, SERIAL, TAKEN, POSITION = 0x010F, 0x0110, 0xA431, 0x9003, 0x8825
ORIENTATION = 0x0112


def picture(width: int = 64, height: int = 48, mode: str = "RGB") -> Image.Image:
    """The left half is red, the right half blue."""
    made = Image.new("RGB", (width, height), "blue")
    made.paste("red", (0, 0, width // 2, height))
    return made.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    """What a camera writes: its make, its serial number, when and where."""
    told = Image.Exif()
    told[MAKE], told[MODEL], told[ORIENTATION] = SAYS, SAYS, orientation
    told.get_ifd(0x8769).update({SERIAL: SAYS, TAKEN: "2026:03:09 15:00:00"})
    told.get_ifd(POSITION).update({1: "S", 2: LATITUDE, 3: "E", 4: LONGITUDE, 29: SAYS})
    return told


def jpeg(made: Image.Image | None = None, orientation: int = 1, **more: Any) -> bytes:
    told: dict[str, Any] = {"exif": exif(orientation), "xmp": XMP, "comment": PLANTED, "icc_profile": PLANTED}
    return written(made or picture(), "JPEG", **told | more)


def with_iptc() -> bytes:
    """A Photoshop block with an IPTC record (IIM 4.2: 2:92 is the place in words)."""
    record = b"\x1c\x02\x5c" + struct.pack(">H", len(PLANTED)) + PLANTED
    block = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", len(record)) + record
    data = jpeg()
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(block) + 2) + block + data[2:]


def with_preview() -> bytes:
    """A small picture inside the EXIF, which shows what the large one no longer may."""
    told = exif()
    told.get_ifd(0x8769)[0x927C] = written(picture(16, 12), "JPEG") + PLANTED
    return jpeg(exif=told)


def with_zip() -> bytes:
    """A whole archive after the last byte of the picture."""
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr(f"{SAYS}.txt", SAYS)
    return jpeg() + archive.getvalue()


def two_in_one() -> bytes:
    """MPO: the second picture shows somebody else."""
    second = picture(32, 32)
    return written(picture(), "MPO", save_all=True, append_images=[second], exif=exif(), comment=PLANTED)


def png() -> bytes:
    told = PngInfo()
    told.add_text(SAYS, SAYS)
    told.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return written(picture(), "PNG", pnginfo=told, exif=exif())


def webp(**more: Any) -> bytes:
    return written(picture(), "WEBP", exif=exif(), xmp=XMP, icc_profile=PLANTED, **more)


def moving(kind: str) -> bytes:
    """Two frames; the second one is green."""
    second = Image.new("RGB", (64, 48), "green")
    return written(picture(), kind, save_all=True, append_images=[second], exif=exif())


def see_through() -> bytes:
    clear = picture(mode="RGBA")
    clear.putalpha(Image.new("L", clear.size, 0))
    return written(clear, "PNG", exif=exif())


def written(made: Image.Image, kind: str, **more: Any) -> bytes:
    into = BytesIO()
    made.save(into, kind, **more)
    return into.getvalue()


TELLING: dict[str, bytes] = {
    "EXIF, XMP, comment, profile": jpeg(),
    "IPTC": with_iptc(),
    "a preview": with_preview(),
    "an archive behind it": with_zip(),
    "two pictures": two_in_one(),
    "PNG": png(),
    "WebP": webp(),
    "moving WebP": moving("WEBP"),
    "moving PNG": moving("PNG"),
    "grey": jpeg(picture(mode="L")),
    "for print": jpeg(picture(mode="CMYK")),
    "few colours": written(picture(mode="P"), "PNG", exif=exif()),
}
