"""How a carrier signs what it posts to the line (Twilio: Security, "Validating requests")."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping
from hashlib import sha1
from urllib.parse import urlsplit, urlunsplit


def signature(token: str, url: str, form: Mapping[str, str]) -> str:
    """Base64 of HMAC-SHA1 over the URL as configured, then every name and value, sorted by name."""
    signed = _signed_part(url) + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.digest(token.encode(), signed.encode(), sha1)).decode()


def _signed_part(url: str) -> str:
    """Without user, password and fragment, which never travel; the rest stays as it is written."""
    if "@" not in url and "#" not in url:
        return url
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))
