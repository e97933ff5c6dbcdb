"""Starting the line, a carrier and what they are measured against, each as a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
READY_WITHIN = 30.0  # seconds; a first start makes its database


class NotReady(Exception):
    """A process did not come up. Its text is the end of what it said."""


class Process:
    """One program of ours in the project's folder. `log` takes what it says."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        self._words, self._log = words, log
        with log.open("ab") as said:
            self._popen = subprocess.Popen(
                [sys.executable, *words],
                cwd=ROOT,
                env=_bare_environment() | dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )

    @property
    def pid(self) -> int:
        return self._popen.pid

    def wait_for(self, url: str) -> None:
        """Returns when `url` answers 200. Raises `NotReady`."""
        deadline = time.monotonic() + READY_WITHIN
        while self._popen.poll() is None and time.monotonic() < deadline:
            if answers(url):
                return
            time.sleep(0.05)
        raise NotReady(f"{self._words} at {url}: {self._log.read_text()[-2000:]}")

    def wait(self, seconds: float) -> None:
        """Raises `NotReady` when it does not end well by itself."""
        if self._popen.wait(seconds) != 0:
            raise NotReady(f"{self._words}: {self._log.read_text()[-2000:]}")

    def stop(self, seconds: float = 20.0) -> None:
        """Ask it to end, and make it end."""
        self._popen.terminate()
        try:
            self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it as a power cut would."""
        self._popen.kill()
        self._popen.wait()


@contextmanager
def running(words: Sequence[str], environment: Mapping[str, str], log: Path) -> Iterator[Process]:
    """The process, stopped at the end whatever happens."""
    process = Process(words, environment, log)
    try:
        yield process
    finally:
        process.stop()


def answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2) as answer:
            return int(answer.status) == 200
    except OSError:
        return False


def free_port() -> int:
    """A port of this machine that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _bare_environment() -> dict[str, str]:
    """What any program needs, and nothing that could lead the line to a real account or database."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "XDG_RUNTIME_DIR", "VIRTUAL_ENV")
    return {name: os.environ[name] for name in kept if name in os.environ}
