"""Fetching what the line wants sent along with a message, from the line itself."""

from __future__ import annotations

import httpx

NOT_FETCHED = 63019  # Twilio: media failed to download
SECONDS = 10


async def bring(url: str) -> bytes | None:
    """A picture; None when there is none to be had. Twilio looks at the kind of file it is told."""
    try:
        async with httpx.AsyncClient(timeout=SECONDS, trust_env=False) as http:
            answer = await http.get(url)
    except httpx.HTTPError:
        return None
    good = answer.status_code == 200 and answer.headers.get("content-type") in ("image/jpeg", "image/png")
    return answer.content if good else None
