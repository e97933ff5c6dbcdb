"""The rehearsal's clock: a file with the seconds it runs ahead, which the line reads too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

_MOST_SECONDS = 400 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Clock:
    """Only ever goes forward. A missing or empty file means the true time."""

    file: Path

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead())

    def ahead(self) -> float:
        """Seconds."""
        try:
            return float(self.file.read_text() or 0)
        except FileNotFoundError:
            return 0.0

    def jump(self, seconds: int) -> None:
        """Raises `ValueError` when it would go back, or more than 400 days ahead."""
        ahead = self.ahead() + seconds
        if seconds <= 0 or ahead > _MOST_SECONDS:
            raise ValueError("the clock goes forward only, and not further than 400 days")
        new = self.file.with_suffix(".new")
        new.write_text(f"{ahead:.0f}\n")
        new.replace(self.file)
