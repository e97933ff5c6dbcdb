"""Twilio's host as respx plays it: answers of the shapes Twilio gives, and what was asked of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

import httpx

ACCOUNT = "AC" + "0" * 32
SENT = "SM" + "a" * 32
CONTENT = "HX" + "b" * 32
BASE = "http://127.0.0.1:9/carrier"
MESSAGES = f"{BASE}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
CONTENTS = f"{BASE}/v1/Content"


def message(**changes: object) -> dict[str, object]:
    """A Message resource, as POST and GET give it."""
    return {
        "sid": SENT,
        "account_sid": ACCOUNT,
        "api_version": "2010-04-01",
        "body": "Hola",
        "date_created": "Mon, 02 Nov 2026 15:30:00 +0000",
        "date_sent": None,
        "date_updated": "Mon, 02 Nov 2026 15:30:00 +0000",
        "direction": "outbound-api",
        "error_code": None,
        "error_message": None,
        "from": "+15005550006",
        "messaging_service_sid": None,
        "num_media": "0",
        "num_segments": "1",
        "price": None,
        "price_unit": None,
        "status": "queued",
        "subresource_uris": {"media": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SENT}/Media.json"},
        "to": "+51987654321",
        "uri": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SENT}.json",
    } | changes


def made(**changes: object) -> httpx.Response:
    return httpx.Response(201, json=message(**changes))


def content_made(sid: str = CONTENT) -> httpx.Response:
    return httpx.Response(201, json={"sid": sid, "account_sid": ACCOUNT, "friendly_name": "x"})


def refused(status: int, code: int) -> httpx.Response:
    text = "The number +51987654321 cannot be reached with this secret body"
    return httpx.Response(status, json={"code": code, "message": text, "more_info": "", "status": status})


def page(*messages: Mapping[str, object], next_page: str | None = None) -> httpx.Response:
    return httpx.Response(
        200, json={"messages": list(messages), "next_page_uri": next_page, "page_size": 200}
    )


def form(request: httpx.Request) -> dict[str, str]:
    return dict(parse_qsl(request.content.decode(), keep_blank_values=True, strict_parsing=True))


def sent_json(request: httpx.Request) -> dict[str, object]:
    told: dict[str, object] = json.loads(request.content)
    return told
