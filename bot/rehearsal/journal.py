"""An append-only file of what a carrier did, so that a killed rehearsal still knows it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

Entry = tuple[str, dict[str, object]]


class Journal:
    """One JSON line for each entry, handed to the operating system at once: it survives the process.

    It holds made-up members' words, so only its owner can read the file. `path` None keeps nothing.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: int | None = None

    def read(self) -> Iterator[Entry]:
        """Entries in the order they were written. A last line cut short by a crash is removed."""
        if self._path is None or not self._path.exists():
            return
        whole, _, torn = self._path.read_bytes().rpartition(b"\n")
        if torn:
            os.truncate(self._path, len(whole) + 1 if whole else 0)
        for line in whole.splitlines():
            kind, data = json.loads(line)
            yield kind, data

    def write(self, kind: str, data: Mapping[str, object]) -> None:
        if self._path is not None:
            os.write(self._opened(self._path), json.dumps([kind, data]).encode() + b"\n")

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _opened(self, path: Path) -> int:
        if self._file is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return self._file
