"""Writing what a member sent into a file for one person of the team."""

from __future__ import annotations

import os
from pathlib import Path

from bot.settings import Unsafe


def write_new(file: Path, data: bytes) -> None:
    """Into a file that is not there yet, which only its owner can read. Raises `Unsafe`."""
    try:
        written = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise Unsafe(f"{file} cannot be written ({os.strerror(error.errno or 0)}).") from None
    with os.fdopen(written, "wb") as out:
        out.write(data)
