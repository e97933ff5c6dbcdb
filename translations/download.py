"""Fetches model packages: finds one in an index, and brings its file."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import httpx

# The index of the Argos project. Its form: a list of packages, each with from_code, to_code,
# package_version and links. It gives no sums, so a pin has to come from the operator.
INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
LARGEST = 1024**3  # bytes
SLOWEST = httpx.Timeout(30.0, connect=10.0)  # seconds without a byte

Progress = Callable[[int, int | None], None]
"""Hears bytes so far, and bytes in all when that is known."""

_PAIR = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")


class NotFetched(Exception):
    """It could not be had; the text says why, in words for an operator."""


def quiet(done: int, total: int | None) -> None:
    """Progress that nobody watches."""


def download(address: str, place: Path, progress: Progress = quiet) -> Path:
    """Writes what is at `address` (http or https) to `place`. Raises `NotFetched`."""
    if not address.startswith(("https://", "http://")):
        raise NotFetched("only http and https addresses can be fetched")
    try:
        with httpx.stream("GET", address, timeout=SLOWEST, follow_redirects=True) as answer:
            answer.raise_for_status()
            _save(answer, place, progress)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NotFetched(_why(error)) from error
    return place


def addresses_of(pair: str, index: str = INDEX) -> list[str]:
    """Where the newest package for `en-es` can be had, in the index's order. Raises `NotFetched`."""
    codes = _PAIR.fullmatch(pair)
    if codes is None:
        raise NotFetched(f"{pair!r} is neither a file, an address nor a pair such as en-es")
    rows = [row for row in _rows(index) if (row.get("from_code"), row.get("to_code")) == codes.groups()]
    newest_first = (_links(row) for row in sorted(rows, key=_age, reverse=True))
    found = next(filter(None, newest_first), [])
    if not found:
        raise NotFetched(f"the index has no package {pair}")
    return found


def _save(answer: httpx.Response, place: Path, progress: Progress) -> None:
    length = answer.headers.get("Content-Length", "")
    total = int(length) if length.isascii() and length.isdigit() else None
    done = 0
    with place.open("wb") as file:
        for chunk in answer.iter_bytes():
            done += file.write(chunk)
            if done > LARGEST:
                raise NotFetched("it is too large")
            progress(done, total)


def _rows(index: str) -> list[dict[str, object]]:
    try:
        answer = httpx.get(index, timeout=SLOWEST, follow_redirects=True).raise_for_status()
        rows = answer.json()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NotFetched(_why(error)) from error
    except ValueError:
        raise NotFetched("the index cannot be read") from None
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _links(row: dict[str, object]) -> list[str]:
    links = row.get("links")
    known = links if isinstance(links, list) else []
    return [link for link in known if isinstance(link, str) and link.startswith(("https://", "http://"))]


def _age(row: dict[str, object]) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d{1,5}", str(row.get("package_version", ""))))


def _why(error: Exception) -> str:
    if isinstance(error, httpx.HTTPStatusError):
        return f"the server answered {error.response.status_code}"
    if isinstance(error, httpx.TimeoutException):
        return "the server did not answer in time"
    return "the server cannot be reached; is there a network?"
