"""Moving the rehearsal's clock: the file with the seconds it runs ahead, which the line reads too."""

from __future__ import annotations

from pathlib import Path

MOST_SECONDS = 400 * 24 * 3600


def jump(file: Path, seconds: int) -> None:
    """Go on by so much. Raises `ValueError` when that is back, or more than 400 days ahead in all."""
    ahead = float(file.read_text() or 0) if file.exists() else 0.0
    if seconds <= 0 or ahead + seconds > MOST_SECONDS:
        raise ValueError("the clock goes forward only, and not further than 400 days")
    new = file.with_name(f"{file.name}.new")
    new.write_text(f"{ahead + seconds:.0f}\n")
    new.replace(file)
