"""Moving the rehearsal's clock: the file with the seconds it runs ahead, which the line reads too."""

from __future__ import annotations

import asyncio
from pathlib import Path

MOST_SECONDS = 400 * 24 * 3600
STRIDE = 6 * 3600  # seconds; a line that slept for longer would let much of it wait for the next morning
PAUSE = 1.2  # seconds; the worker looks at the clock every second


async def go_on(file: Path, seconds: int) -> None:
    """Jump in strides, so that what falls due on the way happens. Raises `ValueError` as `jump` does."""
    _refuse(file, seconds)
    while seconds > STRIDE:
        jump(file, STRIDE)
        seconds -= STRIDE
        await asyncio.sleep(PAUSE)
    jump(file, seconds)


def jump(file: Path, seconds: int) -> None:
    """Go on by so much. Raises `ValueError` when that is back, or more than 400 days ahead in all."""
    _refuse(file, seconds)
    new = file.with_name(f"{file.name}.new")
    new.write_text(f"{_ahead(file) + seconds:.0f}\n")
    new.replace(file)


def _refuse(file: Path, seconds: int) -> None:
    if seconds <= 0 or _ahead(file) + seconds > MOST_SECONDS:
        raise ValueError("the clock goes forward only, and not further than 400 days")


def _ahead(file: Path) -> float:
    return float(file.read_text() or 0) if file.exists() else 0.0
