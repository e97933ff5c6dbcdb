"""Encryption at rest. Addresses are sealed, and found by a keyed hash; nothing else can read them."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class WrongKey(Exception):
    """What is stored was sealed with a key we do not have."""


@dataclass(frozen=True, slots=True)
class Seal:
    """The first key seals, every key opens; `index` keys the hashes and never changes."""

    keys: MultiFernet = field(repr=False)
    index: bytes = field(repr=False, default=b"")

    def close(self, text: str) -> bytes:
        return self.keys.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """Raises `WrongKey`."""
        try:
            return self.keys.decrypt(sealed).decode()
        except InvalidToken:
            raise WrongKey from None

    def close_bytes(self, data: bytes) -> bytes:
        return self.keys.encrypt(data)

    def open_bytes(self, sealed: bytes) -> bytes:
        """Raises `WrongKey`."""
        try:
            return self.keys.decrypt(sealed)
        except InvalidToken:
            raise WrongKey from None

    def token(self, text: str, now: datetime) -> str:
        """The text for a URL: nobody else can read it, guess it, or make one."""
        return self.keys.encrypt_at_time(text.encode(), int(now.timestamp())).decode()

    def told(self, token: str, now: datetime, good_for: timedelta) -> str | None:
        """The text of a token of ours; None for anything else, and when it is too old."""
        try:
            lasts, at = int(good_for.total_seconds()), int(now.timestamp())
            return self.keys.decrypt_at_time(token.encode(), lasts, at).decode()
        except (InvalidToken, ValueError):
            return None

    def renew(self, sealed: bytes) -> bytes:
        """The same secret under the first key. Raises `WrongKey`."""
        try:
            return self.keys.rotate(sealed)
        except InvalidToken:
            raise WrongKey from None

    def digest(self, text: str) -> bytes:
        return hmac.digest(self.index, text.encode(), sha256)


def from_keys(keys: Sequence[str]) -> MultiFernet:
    """Raises `ValueError` when a key is not 32 bytes in URL-safe base64."""
    return MultiFernet([Fernet(key) for key in keys])


def keys_in(file: Path) -> tuple[str, ...]:
    """The keys in a file, one a line; one is made when there is no file. Only its owner may read it."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(Fernet.generate_key().decode() + "\n")
    return tuple(line for line in file.read_text().split() if line)


def new_index() -> str:
    return secrets.token_hex(32)
