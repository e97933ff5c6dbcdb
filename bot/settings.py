"""The environment, typed. The only file that reads it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit


class Unsafe(Exception):
    """The settings would put members at risk, or cannot work. Each line of `str()` is one plain reason."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`database_url` None means the line's own PostgreSQL in `data_dir`. Tokens: the first one sends."""

    data_dir: Path = Path("var")
    database_url: str | None = field(default=None, repr=False)
    account_sid: str = ""
    auth_tokens: tuple[str, ...] = field(default=(), repr=False)
    api_base: str | None = None
    sms_from: str | None = field(default=None, repr=False)
    whatsapp_from: str | None = field(default=None, repr=False)
    public_base_url: str = ""
    port: int = 8000
    line_name: str = "Mango Line"
    clock_offset_file: Path | None = None
    line_keys: tuple[str, ...] = field(default=(), repr=False)

    @property
    def rehearsing(self) -> bool:
        """True when the carrier is on this machine, so that no message can reach a real phone."""
        return self.api_base is not None and is_loopback(self.api_base)

    def but(self, **changes: object) -> Settings:
        return replace(self, **changes)  # type: ignore[arg-type]


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """Raises `Unsafe` when a value cannot be read at all; see `problems` for what is unwise."""
    env = os.environ if environment is None else environment
    return Settings(
        data_dir=Path(env.get("DATA_DIR") or "var"),
        database_url=env.get("DATABASE_URL") or None,
        account_sid=env.get("TWILIO_ACCOUNT_SID", ""),
        auth_tokens=_list(env.get("TWILIO_AUTH_TOKEN", "")),
        api_base=env.get("TWILIO_API_BASE") or None,
        sms_from=env.get("SMS_FROM") or None,
        whatsapp_from=env.get("WHATSAPP_FROM") or None,
        public_base_url=env.get("PUBLIC_BASE_URL", "").rstrip("/"),
        port=_port(env.get("PORT") or "8000"),
        line_name=env.get("LINE_NAME") or "Mango Line",
        clock_offset_file=Path(env["CLOCK_OFFSET_FILE"]) if env.get("CLOCK_OFFSET_FILE") else None,
        line_keys=_list(env.get("LINE_KEYS", "")),
    )


def is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _list(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 0 < int(value) < 65536:
        raise Unsafe(f"PORT must be a number from 1 to 65535, not {value!r}.")
    return int(value)
