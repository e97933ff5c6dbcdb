"""Fetching a file that came with a message, from Twilio's own hosts and nowhere else.

The address is made from our account and the message's id; no address that a webhook tells is ever opened.
Twilio answers with a redirect to where its files lie, which gets no password of ours
(https://www.twilio.com/docs/messaging/api/media-resource).
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

import httpx

from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.codes import from_answer

STEPS = 3  # requests for one file, redirects included
FILES = re.compile(r"([a-z0-9-]+\.)*(twilio|twiliocdn)\.com")
OLD_FILES = ("s3-external-1.amazonaws.com", "/media.twiliocdn.com/")  # accounts that protect no files
MOVED = (301, 302, 303, 307, 308)


async def fetch(http: httpx.AsyncClient, url: str, login: tuple[str, str], largest: int) -> bytes:
    """The file behind this URL of the REST. Raises `Refused` for anything else, and for a larger one."""
    home = _place(url)
    for _ in range(STEPS):
        auth = httpx.BasicAuth(*login) if _place(url) == home else None
        answer, data = await _one(http, url, auth, largest)
        if answer.status_code == 200:
            return data
        if answer.status_code not in MOVED:
            raise from_answer(answer.status_code, None)
        url = urljoin(url, answer.headers.get("location", ""))
        if not _is_theirs(url, home):
            break
    raise Refused(Refusal.SETUP)


async def _one(
    http: httpx.AsyncClient, url: str, auth: httpx.BasicAuth | None, largest: int
) -> tuple[httpx.Response, bytes]:
    data, plain = bytearray(), {"Accept-Encoding": "identity"}
    async with http.stream("GET", url, auth=auth, headers=plain, follow_redirects=False) as answer:
        if answer.status_code == 200:
            async for some in answer.aiter_raw():
                data += some
                if len(data) > largest:
                    raise Refused(Refusal.MISUSE)
    return answer, bytes(data)


def _place(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port


def _is_theirs(url: str, home: tuple[str, str | None, int | None]) -> bool:
    """In a rehearsal the files lie with the carrier itself."""
    parts = urlsplit(url)
    if parts.username or parts.password:
        return False
    if _place(url) == home:
        return True
    host = parts.hostname or ""
    ours = FILES.fullmatch(host) or (host == OLD_FILES[0] and parts.path.startswith(OLD_FILES[1]))
    return parts.scheme == "https" and parts.port in (None, 443) and bool(ours)
