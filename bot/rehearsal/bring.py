"""Fetching what the line wants sent along with a message, from the line itself."""

from __future__ import annotations

import httpx

NOT_FETCHED = 63019  # Twilio: media failed to download
SECONDS = 10
KINDS = ("image/jpeg", "image/png", "audio/ogg")


async def bring(url: str) -> tuple[str, bytes] | None:
    """A picture or a sound, after its kind; None when there is none. Twilio looks at the kind it is told."""
    try:
        async with httpx.AsyncClient(timeout=SECONDS, trust_env=False) as http:
            answer = await http.get(url)
    except httpx.HTTPError:
        return None
    kind = answer.headers.get("content-type", "")
    return (kind, answer.content) if answer.status_code == 200 and kind in KINDS else None
