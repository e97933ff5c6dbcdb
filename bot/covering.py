"""Covering parts of a photo: it is cut into squares, named as on a chess board, and some are painted over.

Nothing of what lay beneath is left: no blur that somebody could undo, no second picture.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import BytesIO
from math import ceil
from string import ascii_uppercase

from PIL import Image, ImageDraw

from bot.photos import QUALITY, Photo

ALONG = 12  # squares along the longer side
GREY, LINE = (90, 90, 90), (255, 210, 0)


@dataclass(frozen=True, slots=True)
class Board:
    """How a photo of so many pixels is cut."""

    width: int
    height: int

    @property
    def side(self) -> int:
        """Of a square, in pixels."""
        return ceil(max(self.width, self.height) / ALONG)

    @property
    def columns(self) -> str:
        """A letter for each."""
        return ascii_uppercase[: ceil(self.width / self.side)]

    @property
    def rows(self) -> range:
        """A number for each, from 1, downwards."""
        return range(1, ceil(self.height / self.side) + 1)

    def squares(self) -> Iterator[str]:
        return (f"{column}{row}" for row in self.rows for column in self.columns)

    def corners(self, square: str) -> tuple[int, int, int, int]:
        """Left, top, right and bottom in pixels."""
        left, top = self.columns.index(square[0]) * self.side, (int(square[1:]) - 1) * self.side
        return left, top, left + self.side - 1, top + self.side - 1


def named(board: Board, squares: str) -> tuple[str, ...]:
    """Those of this board that are named, with commas between them."""
    wanted = {square.strip().upper() for square in squares.split(",")}
    return tuple(square for square in board.squares() if square in wanted)


def covered(jpeg: bytes, squares: Collection[str]) -> Photo:
    """These squares are grey. Takes a moment: not for the event loop."""
    with Image.open(BytesIO(jpeg), formats=("JPEG",)) as opened:
        picture = opened.convert("RGB")
    return _painted(picture, squares)


def ruled(jpeg: bytes, squares: Collection[str]) -> bytes:
    """The same with lines between all squares, and their names beside them, for her who chooses."""
    photo = covered(jpeg, squares)
    with Image.open(BytesIO(photo.jpeg), formats=("JPEG",)) as opened:
        picture = opened.convert("RGB")
    board, drawing = Board(photo.width, photo.height), ImageDraw.Draw(picture)
    for square in board.squares():
        corners = board.corners(square)
        drawing.rectangle(corners, outline=LINE)
        drawing.text((corners[0] + 3, corners[1] + 2), square, fill=LINE, stroke_width=1, stroke_fill="black")
    return _written(picture)


def _painted(picture: Image.Image, squares: Collection[str]) -> Photo:
    board, drawing = Board(picture.width, picture.height), ImageDraw.Draw(picture)
    for square in squares:
        drawing.rectangle(board.corners(square), fill=GREY)
    return Photo(_written(picture), picture.width, picture.height)


def _written(picture: Image.Image) -> bytes:
    into = BytesIO()
    picture.save(into, "JPEG", quality=QUALITY, optimize=True)
    return into.getvalue()
