"""The files that come with messages. A carrier has them until it is told to delete them; so has this one."""

from __future__ import annotations

from pathlib import Path


class Files:
    """Beside the journal, and never in it: what is deleted is gone. `folder` None keeps them in memory."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._kept: dict[str, bytes] = {}

    def put(self, sid: str, data: bytes) -> None:
        if self._folder is None:
            self._kept[sid] = data
            return
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (self._folder / sid).write_bytes(data)

    def get(self, sid: str) -> bytes | None:
        """None when it is not there (any more)."""
        if self._folder is None:
            return self._kept.get(sid)
        file = self._folder / sid
        return file.read_bytes() if sid.isalnum() and file.exists() else None

    def drop(self, sid: str) -> None:
        self._kept.pop(sid, None)
        if self._folder is not None:
            (self._folder / sid).unlink(missing_ok=True)
