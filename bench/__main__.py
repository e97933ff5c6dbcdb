"""`python -m bench`: what the line costs, against floors measured in the same run (bench/README.md)."""

from __future__ import annotations

import asyncio
import atexit
import shutil
import tempfile
from pathlib import Path

from rich.console import Console

from bench import prompt, road, translating, webhook
from bench.broadcast import broadcasts
from bench.community import settle
from bench.place import Place
from bench.remembering import remembering
from bench.report import (
    broadcast_table,
    cpu_table,
    memory_table,
    road_table,
    search_table,
    translation_table,
    webhook_table,
)
from bench.searching import searching


def main() -> None:
    """Everything happens in a folder that is gone afterwards, on free ports of this machine."""
    console = Console()
    turns = webhook.measure(_place("webhook"))
    console.print(webhook_table(turns))
    messages = road.measure(_place("road"))
    console.print(road_table(messages), cpu_table(turns, messages))
    console.print(translation_table(asyncio.run(translating.measure(_folder("translating")))))
    console.print(broadcast_table(asyncio.run(broadcasts(_place("broadcast").settings))))
    console.print(memory_table(asyncio.run(remembering(_place("remembering").settings))))
    console.print(search_table(asyncio.run(searching(_place("searching").settings))))
    prompt.main()


def _place(name: str) -> Place:
    """Its folder goes last, when the database in it has been stopped."""
    place = Place(_folder(name))
    asyncio.run(settle(place.settings))
    return place


def _folder(name: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=f"palaver-bench-{name}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


if __name__ == "__main__":
    main()
