"""`python -m bench`: what the line costs, against floors measured in the same run (bench/README.md)."""

from __future__ import annotations

import asyncio
import atexit
import shutil
import tempfile
from pathlib import Path

from rich.console import Console

from bench import road, webhook
from bench.community import settle
from bench.place import Place
from bench.report import cpu_table, road_table, webhook_table


def main() -> None:
    """Everything happens in a folder that is gone afterwards, on free ports of this machine."""
    console = Console()
    turns = webhook.measure(_place("webhook"))
    console.print(webhook_table(turns))
    messages = road.measure(_place("road"))
    console.print(road_table(messages), cpu_table(turns, messages))


def _place(name: str) -> Place:
    """Its folder goes last, when the database in it has been stopped."""
    folder = Path(tempfile.mkdtemp(prefix=f"palaver-bench-{name}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    place = Place(folder)
    asyncio.run(settle(place.settings))
    return place


if __name__ == "__main__":
    main()
