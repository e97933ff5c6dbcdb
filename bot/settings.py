"""The environment, typed. The only file that reads it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

ACCOUNT = re.compile(r"AC[0-9a-fA-F]{32}")
TOKEN = re.compile(r"[0-9a-fA-F]{32}")
CONTENT = re.compile(r"HX[0-9a-fA-F]{32}")
NUMBER = re.compile(r"\+[1-9]\d{6,14}")
LONGEST_NAME, LONGEST_URL = 12, 80
TELLING = ("women", "woman", "mujer", "femme", "right", "derecho", "droit", "violen", "help", "ayuda", "aide")


class Unsafe(Exception):
    """The settings would put members at risk, or cannot work. Each line of `str()` is one plain reason."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`database_url` None means the line's own PostgreSQL in `data_dir`. Tokens: the first one sends.

    `chain_rough`: words may go from one rough engine into another. `translation_seconds`: so long a text
    may wait for its translation, then the original goes out. `whatsapp_notices`: by language, the approved
    template that says no more than `g-notice`, for whom WhatsApp's window is closed.
    """

    data_dir: Path = Path("var")
    database_url: str | None = field(default=None, repr=False)
    account_sid: str = ""
    auth_tokens: tuple[str, ...] = field(default=(), repr=False)
    api_base: str | None = None
    sms_from: str | None = field(default=None, repr=False)
    whatsapp_from: str | None = field(default=None, repr=False)
    whatsapp_notices: tuple[tuple[str, str], ...] = ()
    public_base_url: str = ""
    port: int = 8000
    line_name: str = "Mango Line"
    clock_offset_file: Path | None = None
    line_keys: tuple[str, ...] = field(default=(), repr=False)
    sms_per_second: float = 10.0
    whatsapp_per_second: float = 80.0
    chain_rough: bool = False
    translation_seconds: float = 10.0

    def per_second(self, channel: str) -> float:
        """How many messages (an SMS counts its segments) may leave this sender in a second."""
        return self.sms_per_second if channel == "sms" else self.whatsapp_per_second

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
        whatsapp_notices=_templates(env.get("WHATSAPP_NOTICE", "")),
        public_base_url=env.get("PUBLIC_BASE_URL", "").rstrip("/"),
        port=_port(env.get("PORT") or "8000"),
        line_name=env.get("LINE_NAME") or "Mango Line",
        clock_offset_file=Path(env["CLOCK_OFFSET_FILE"]) if env.get("CLOCK_OFFSET_FILE") else None,
        line_keys=_list(env.get("LINE_KEYS", "")),
        sms_per_second=_amount(env, "SMS_PER_SECOND", 10, "messages in a second"),
        whatsapp_per_second=_amount(env, "WHATSAPP_PER_SECOND", 80, "messages in a second"),
        chain_rough=_yes(env, "CHAIN_ROUGH"),
        translation_seconds=_amount(env, "TRANSLATION_SECONDS", 10, "seconds", most=120),
    )


def problems(settings: Settings) -> list[str]:
    """What is missing or unwise for a line that reaches real phones, in plain words."""
    s = settings
    checks = {
        "TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits.": ACCOUNT.fullmatch(s.account_sid),
        "TWILIO_AUTH_TOKEN is missing: anybody could pretend to be a member.": s.auth_tokens,
        "PUBLIC_BASE_URL is missing: it is the address that Twilio calls and signs.": s.public_base_url,
        "PUBLIC_BASE_URL must have at most 80 characters, so that a link to a page fits one SMS.": (
            len(s.public_base_url) <= LONGEST_URL
        ),
        "SMS_FROM or WHATSAPP_FROM is missing: the line has no number.": s.sms_from or s.whatsapp_from,
        "SMS_FROM must look like +15550100100.": not s.sms_from or NUMBER.fullmatch(s.sms_from),
        "WHATSAPP_FROM must look like whatsapp:+15550100100.": (
            not s.whatsapp_from or NUMBER.fullmatch(s.whatsapp_from.removeprefix("whatsapp:"))
        ),
        "LINE_NAME must have at most 12 characters, so that every sentence fits one SMS.": (
            len(s.line_name) <= LONGEST_NAME
        ),
        "LINE_NAME must not hold women, rights, violence or help.": not _telling(s.line_name),
    }
    if not s.rehearsing:
        checks |= {
            "TWILIO_API_BASE may only name a carrier on this machine.": s.api_base is None,
            "CLOCK_OFFSET_FILE is for rehearsals and tests only.": s.clock_offset_file is None,
            "PUBLIC_BASE_URL must begin with https://.": s.public_base_url.startswith("https://"),
            "TWILIO_AUTH_TOKEN must be 32 hexadecimal digits.": all(map(TOKEN.fullmatch, s.auth_tokens)),
        }
    return [sentence for sentence, fine in checks.items() if not fine]


def refuse_unsafe(settings: Settings) -> None:
    """Raises `Unsafe` with every problem."""
    if found := problems(settings):
        raise Unsafe("\n".join(found))


def _telling(name: str) -> bool:
    """Whether the name tells a passer-by what the line is about (PRODUCT 4.2.6)."""
    return any(word in name.casefold() for word in TELLING)


def is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _list(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _templates(value: str) -> tuple[tuple[str, str], ...]:
    """`en:HX…,es:HX…`: the language and the content of each."""
    found = []
    for pair in _list(value):
        language, _, sid = pair.partition(":")
        if not CONTENT.fullmatch(sid):
            raise Unsafe("WHATSAPP_NOTICE must look like en:HX…,es:HX…, with 32 hexadecimal digits each.")
        found.append((language, sid))
    return tuple(found)


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 0 < int(value) < 65536:
        raise Unsafe(f"PORT must be a number from 1 to 65535, not {value!r}.")
    return int(value)


def _amount(env: Mapping[str, str], name: str, usual: float, of: str, most: float = 1e6) -> float:
    value = env.get(name) or str(usual)
    try:
        amount = float(value)
    except ValueError:
        amount = 0.0
    if not 0 < amount < most:
        raise Unsafe(f"{name} must be a number of {of} below {most:.0f}, not {value!r}.")
    return amount


def _yes(env: Mapping[str, str], name: str) -> bool:
    value = env.get(name) or "no"
    if value not in ("yes", "no"):
        raise Unsafe(f"{name} must be yes or no, not {value!r}.")
    return value == "yes"
