"""Codes that a member carries over by hand, to another phone or to the page of her own data."""

from __future__ import annotations

from bot.line import Line


def code_digest(line: Line, code: str) -> bytes:
    """The keyed hash that a code is found by; nothing else of it is kept."""
    return line.seal.digest(f"code:{code}")
