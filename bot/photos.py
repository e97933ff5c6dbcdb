"""A photo as she sent it → the same picture and nothing else: no place, no camera, no time, no comment.

The picture is decoded and drawn anew on an empty sheet, so that whatever lay beside it in the file stays
behind: EXIF with its GPS block, XMP, IPTC, colour profiles, previews, further frames, what is appended.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image

LARGEST = 5 * 1024 * 1024  # bytes; WhatsApp takes no larger picture
MOST_PIXELS = 25_000_000  # decoded, they take 100 MB at most
LONG_SIDE = 1280  # pixels
QUALITY = 80
FORMATS = ("JPEG", "PNG", "WEBP")  # MPO, two JPEGs in one file, is opened as the first of them
ORIENTATION = 0x0112  # TIFF 6.0, section 8: how the sheet lay when the camera wrote it
TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class NotAPhoto(Exception):
    """It cannot be read as a picture, or is too large. Nothing of it is told."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG with nothing in it but the picture; `width` and `height` in pixels."""

    jpeg: bytes = field(repr=False)
    width: int
    height: int


def clean(data: bytes, long_side: int = LONG_SIDE, quality: int = QUALITY) -> Photo:
    """Draw it anew, upright, at most so many pixels long. Takes a moment: not for the event loop.

    Raises `NotAPhoto`.
    """
    try:
        return _drawn(data, long_side, quality) if len(data) <= LARGEST else _refused()
    except Exception:
        told = NotAPhoto()
    raise told  # outside the handler, so that no traceback keeps a part of the picture


def _drawn(data: bytes, long_side: int, quality: int) -> Photo:
    with Image.open(BytesIO(data), formats=FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            _refused()
        turned = TURNED.get(_orientation(opened))
        opened.thumbnail((long_side, long_side))
        sheet = _on_white(opened)
    upright = sheet if turned is None else sheet.transpose(turned)
    into = BytesIO()
    upright.save(into, "JPEG", quality=quality, optimize=True)
    return Photo(into.getvalue(), upright.width, upright.height)


def _refused() -> Photo:
    raise NotAPhoto


def _orientation(opened: Image.Image) -> int:
    """Upright when the file does not tell, or tells it in a way that cannot be read."""
    try:
        return int(opened.getexif().get(ORIENTATION, 1))
    except Exception:
        return 1


def _on_white(opened: Image.Image) -> Image.Image:
    """A new sheet: Pillow would hand on the comment of the one that was opened."""
    sheet = Image.new("RGB", opened.size, "white")
    clear = opened.convert("RGBA") if opened.has_transparency_data else None
    sheet.paste(clear or opened.convert("RGB"), mask=clear)
    return sheet
