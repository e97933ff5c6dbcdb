"""What time it is for the line. A rehearsal can move it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Clock:
    """`offset_file` holds seconds to add to now; it is read again at each use. Absent or unreadable: none."""

    offset_file: Path | None = None

    def now(self) -> datetime:
        """Aware UTC."""
        return datetime.now(UTC) + self.offset()

    def offset(self) -> timedelta:
        """How far the line's time is ahead of everybody else's."""
        if self.offset_file is None:
            return timedelta()
        try:
            return timedelta(seconds=float(self.offset_file.read_text()))
        except (OSError, ValueError, OverflowError):
            return timedelta()
