"""The floor of the whole road: a bare httpx loop that posts the same forms to the same carrier.

`python -m bench.bare URL ACCOUNT TOKEN IN_FLIGHT < forms > seconds`. The forms name no status callback:
what the carrier reports of each message afterwards is part of the road, not of the floor.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from time import perf_counter

import httpx
import uvloop

Form = dict[str, str]


async def post_all(url: str, login: tuple[str, str], in_flight: int, forms: list[Form]) -> float:
    """Seconds from the first to the last."""
    waiting = iter(forms)
    limits = httpx.Limits(max_connections=in_flight, max_keepalive_connections=in_flight)
    async with httpx.AsyncClient(auth=login, limits=limits, trust_env=False) as http:
        began = perf_counter()
        await asyncio.gather(*(_post(http, url, waiting) for _ in range(in_flight)))
        return perf_counter() - began


async def _post(http: httpx.AsyncClient, url: str, waiting: Iterator[Form]) -> None:
    for form in waiting:
        (await http.post(url, data=form)).raise_for_status()


def main() -> None:
    url, account, token, in_flight = sys.argv[1:]
    seconds = uvloop.run(post_all(url, (account, token), int(in_flight), json.load(sys.stdin)))
    json.dump(seconds, sys.stdout)


if __name__ == "__main__":
    main()
