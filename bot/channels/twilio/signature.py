"""Is this request from Twilio? HMAC-SHA1 over the public URL and the form, keyed with the auth token.

The rule is Twilio's: https://www.twilio.com/docs/usage/security#validating-requests
The algorithm is fixed here. A header that names another one is never believed.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.channels.twilio.form import Fields

DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Signatures:
    """What Twilio signs requests to `public_base_url` with. Several `tokens` while one is being replaced."""

    public_base_url: str
    tokens: tuple[str, ...] = field(repr=False)

    def accepts(self, signature: str | None, raw_path: bytes, raw_query: bytes, fields: Fields) -> bool:
        """True when one of our tokens made `signature`. Path and query as they came, still percent-encoded.

        Every token and URL form is tried and compared in constant time, whatever comes of the first.
        """
        if not signature:
            return False
        told = signature.encode(errors="replace")
        target = raw_path + (b"?" + raw_query if raw_query else b"") + signed_fields(fields)
        matches = [hmac.compare_digest(told, made) for made in self._made(target)]
        return any(matches)

    def _made(self, target: bytes) -> Iterable[bytes]:
        for base in url_forms(self.public_base_url):
            for token in self.tokens:
                yield sign(token, base.encode() + target)


def sign(token: str, signed: bytes) -> bytes:
    """The header's value for these bytes."""
    return b64encode(hmac.digest(token.encode(), signed, "sha1"))


def signed_fields(fields: Fields) -> bytes:
    """Names in order, each with its distinct values in order, nothing between them."""
    return "".join(name + value for name in sorted(fields) for value in sorted(set(fields[name]))).encode(
        "utf-8", "surrogatepass"
    )


def url_forms(base_url: str) -> tuple[str, str]:
    """The URL without a port and with one: Twilio signs either. A name and password are left out."""
    parts = urlsplit(base_url)
    host = parts.netloc.rpartition("@")[2]
    bare = host.removesuffix(f":{parts.port}") if parts.port else host
    port = parts.port or DEFAULT_PORTS.get(parts.scheme, 80)
    path = parts.path.rstrip("/")
    return f"{parts.scheme}://{bare}{path}", f"{parts.scheme}://{bare}:{port}{path}"
