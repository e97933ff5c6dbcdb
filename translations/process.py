"""The translator process: engines are heavy and hold memory, so they live alone, and may die alone.

It is a fresh Python, `python -m translations`, never a fork: a forked child of a process that owns a
CTranslate2 model hangs for ever. Nor is it made by multiprocessing's spawn, which would load our whole
command line a second time (100 MB, 1.4 s). It gets one end of a pipe and nothing else of ours: no socket, no
database connection, no secret of the environment. It ends when the pipe closes, so it cannot outlive a
line that was killed.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, Pipe
from threading import Lock
from time import monotonic

from translations.interpreter import Interpreter
from translations.translation import Request, Translation

log = logging.getLogger(__name__)

Answers = list[list[Translation]]
Recipe = Callable[[], Interpreter]
"""Makes the interpreter inside the child; it is pickled, so it is a module's function or a dataclass."""

LONGEST_REST = 60.0  # seconds
PATIENT = 2  # losses in a row before it rests: a batch, and the text in it that did it


class Lost(Exception):
    """The process died over a batch, or hung."""


class Child:
    """Blocking; callers in other threads wait."""

    def __init__(self, recipe: Recipe, *, patience: float) -> None:
        self._recipe = recipe
        self._patience = patience
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None
        self._asked = False
        self._failures = 0
        self._rest_until = 0.0

    @property
    def pid(self) -> int | None:
        """The child's process id, for the operator's page and for tests; None when it does not run."""
        return self._process.pid if self._process else None

    def ask(self, requests: Sequence[Request]) -> Answers | None:
        """None when it rests after dying again and again, or failed by a fault of our own.

        Raises `Lost` when it died, or hung for `patience` seconds; the next call starts a new one.
        """
        with self._lock:
            if monotonic() < self._rest_until:
                return None
            self._asked = True
            try:
                answers = self._exchange(requests)
                self._failures = 0
            except (OSError, EOFError) as error:
                self._failed(error)
                raise Lost from None
            finally:
                self._asked = False
            return answers

    def hurry(self) -> None:
        """Ends a child that is at work, so that `ask` returns at once. From any thread."""
        process = self._process
        if self._asked and process:
            process.kill()

    def stop(self) -> None:
        """Safe to repeat; the next `ask` starts a new child."""
        with self._lock:
            self._end()

    def _exchange(self, requests: Sequence[Request]) -> Answers | None:
        pipe = self._pipe or self._start()
        pipe.send(list(requests))
        if not pipe.poll(self._patience):
            raise TimeoutError
        answers: Answers | None = pipe.recv()
        return answers

    def _start(self) -> Connection:
        ours, theirs = Pipe()
        with theirs:
            self._pipe = ours
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-P", "-m", "translations", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"},
            )
        ours.send(self._recipe)
        return ours

    def _end(self) -> None:
        if self._pipe:
            self._pipe.close()
        if self._process:
            try:
                self._process.wait(1)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = self._pipe = None

    def _failed(self, error: Exception) -> None:
        self._failures += 1
        rest = min(LONGEST_REST, 2.0 ** (self._failures - PATIENT - 1)) if self._failures > PATIENT else 0.0
        self._rest_until = monotonic() + rest
        log.warning("translator process lost (%s), next start in %.0f s", type(error).__name__, rest)
        if self._process:
            self._process.kill()
        self._end()
