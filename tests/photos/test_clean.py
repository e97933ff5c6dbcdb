"""Of a photo nothing is passed on but the picture."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from bot.photos import LARGEST, NotAPhoto, clean
from tests.photos.files import PLANTED, TELLING, jpeg, picture, see_through, written

# Segments of a JPEG: the picture needs no others (ITU-T T.81, table B.1). E0 is JFIF, which names a density.
NEEDED = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}


def segments(data: bytes) -> list[int]:
    """The markers of a JPEG up to its pixels."""
    found: list[int] = []
    at = 2
    while not found or found[-1] != 0xDA:
        assert data[at] == 0xFF
        found.append(data[at + 1])
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return found


def reopened(data: bytes) -> Image.Image:
    opened = Image.open(BytesIO(data))
    opened.load()
    return opened


def colours(data: bytes) -> dict[str, str]:
    """What is seen in the middle of each half."""
    opened = reopened(data)
    middle, far = opened.height // 2, opened.width * 3 // 4
    seen = {"left": opened.getpixel((opened.width // 4, middle)), "right": opened.getpixel((far, middle))}
    return {side: named(pixel) for side, pixel in seen.items()}  # type: ignore[arg-type]


def named(pixel: tuple[int, int, int]) -> str:
    strong = [name for name, part in zip(("red", "green", "blue"), pixel, strict=True) if part > 127]
    return "+".join(strong)


@pytest.mark.rule("SAF-18")
@pytest.mark.parametrize("name", TELLING)
def test_nothing_that_was_planted_is_left(name: str) -> None:
    given = TELLING[name]
    opened = Image.open(BytesIO(given))
    assert opened.getexif() or PLANTED in given
    data = clean(given).jpeg
    assert PLANTED not in data
    assert b"Exif" not in data
    assert b"xmpmeta" not in data
    assert set(segments(data)) == NEEDED
    assert data.endswith(b"\xff\xd9")
    again = reopened(data)
    assert (again.format, dict(again.getexif()), getattr(again, "n_frames", 1)) == ("JPEG", {}, 1)
    assert again.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.rule("SAF-18")
@given(junk=st.binary(min_size=12, max_size=200), orientation=st.integers(0, 70))
@settings(max_examples=60, deadline=None)
def test_whatever_stands_beside_the_picture_stays_behind(junk: bytes, orientation: int) -> None:
    planted = PLANTED + junk
    data = clean(jpeg(orientation=orientation, comment=planted, xmp=planted) + planted).jpeg
    assert (PLANTED in data, set(segments(data))) == (False, NEEDED)


@pytest.mark.parametrize(("orientation", "left", "right"), [(1, "red", "blue"), (3, "blue", "red")])
def test_the_picture_is_the_same_and_upright(orientation: int, left: str, right: str) -> None:
    assert colours(clean(jpeg(orientation=orientation)).jpeg) == {"left": left, "right": right}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_of_holding_the_phone(orientation: int) -> None:
    """Pillow's own way of turning is the oracle."""
    made = picture()
    made.paste("white", (0, 0, 16, 12))
    given = jpeg(made, orientation)
    oracle = ImageOps.exif_transpose(Image.open(BytesIO(given))).convert("RGB")
    ours = reopened(clean(given).jpeg)
    assert ours.size == oracle.size
    for at in ((4, 4), (ours.width - 4, 4), (4, ours.height - 4), (ours.width - 4, ours.height - 4)):
        assert named(ours.getpixel(at)) == named(oracle.getpixel(at)), at  # type: ignore[arg-type]


@pytest.mark.parametrize(("size", "becomes"), [((3000, 1500), (1280, 640)), ((640, 480), (640, 480))])
def test_it_is_made_small_and_never_larger(size: tuple[int, int], becomes: tuple[int, int]) -> None:
    photo = clean(jpeg(picture(*size)))
    assert (photo.width, photo.height) == reopened(photo.jpeg).size == becomes


def test_what_cannot_be_seen_does_not_become_visible() -> None:
    """Under the clear parts of a PNG a picture may lie that she has rubbed out."""
    assert colours(clean(see_through()).jpeg) == dict.fromkeys(("left", "right"), "red+green+blue")


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is this large."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


NO_PHOTOS: dict[str, bytes] = {
    "nothing": b"",
    "words": b"this is not a picture",
    "half a picture": jpeg()[: len(jpeg()) // 2],
    "too many bytes": jpeg() + bytes(LARGEST),
    "too many pixels": bomb(6000, 6000),
    "far too many pixels": bomb(60000, 60000),
    "another format": written(picture(), "BMP"),
    "a drawing": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@pytest.mark.parametrize("name", NO_PHOTOS)
def test_what_is_no_photo_is_refused_without_a_word_about_it(name: str) -> None:
    with pytest.raises(NotAPhoto) as refused:
        clean(NO_PHOTOS[name])
    assert (refused.value.args, refused.value.__context__) == ((), None)


@given(data=st.binary(max_size=300), cut=st.integers(0, 900))
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_a_photo_or_is_refused(data: bytes, cut: int) -> None:
    whole = jpeg()
    for broken in (data, whole[:cut] + data + whole[cut:], whole[: -(cut + 1)]):
        try:
            photo = clean(broken)
        except NotAPhoto:
            continue
        assert set(segments(photo.jpeg)) == NEEDED


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_a_damaged_block_beside_the_picture_does_no_harm() -> None:
    assert clean(jpeg(exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff")).width == 64
