"""The translator process: engines are heavy and hold memory, so they live alone, and may die alone.

One child, started with spawn: a forked child of a process that owns a CTranslate2 model hangs for ever,
and a spawned one gets none of our sockets or database connections. It ends when its end of the pipe
closes, so it cannot outlive a line that was killed.
"""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from time import monotonic

from translations.interpreter import Interpreter
from translations.translation import Request, Translation

log = logging.getLogger(__name__)

Answers = list[list[Translation]]
Recipe = Callable[[], Interpreter]
"""Makes the interpreter inside the child; it is pickled, so it is a module's function or a dataclass."""

KINDNESS = 5  # added to the child's niceness: a webhook's answer comes before a translation
LONGEST_REST = 60.0  # seconds


class Child:
    """Blocking; callers in other threads wait. `ask` answers or gives None, and never raises."""

    def __init__(self, recipe: Recipe, *, patience: float) -> None:
        self._recipe = recipe
        self._patience = patience
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._asked = False
        self._failures = 0
        self._rest_until = 0.0

    @property
    def pid(self) -> int | None:
        """The child's process id, for the operator's page and for tests; None when it does not run."""
        return self._process.pid if self._process else None

    def ask(self, requests: Sequence[Request]) -> Answers | None:
        """None when the child died, hung for `patience` seconds, or rests after dying again and again."""
        with self._lock:
            if monotonic() < self._rest_until:
                return None
            self._asked = True
            try:
                answers = self._exchange(requests)
                self._failures = 0
            except (OSError, EOFError) as error:
                self._failed(error)
                return None
            finally:
                self._asked = False
            return answers

    def hurry(self) -> None:
        """Ends a child that is at work, so that `ask` returns at once. From any thread."""
        process = self._process
        if self._asked and process:
            with suppress(ValueError):  # it ended by itself in this very moment
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
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self._recipe), name="palaver-translator", daemon=True
        )
        process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        return ours

    def _end(self) -> None:
        if self._pipe:
            self._pipe.close()
        if self._process:
            self._process.join(1)
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._pipe = None

    def _failed(self, error: Exception) -> None:
        self._failures += 1
        rest = min(LONGEST_REST, 2.0 ** (self._failures - 2)) if self._failures > 1 else 0.0
        self._rest_until = monotonic() + rest
        log.warning("translator process lost (%s), next start in %.0f s", type(error).__name__, rest)
        if self._process:
            self._process.kill()
        self._end()


def serve(pipe: Connection, recipe: Recipe) -> None:
    """The child: one batch after another until the pipe closes. Ctrl-C is the line's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(KINDNESS)
    interpreter = recipe()
    try:
        while True:
            pipe.send(_answer(interpreter, pipe.recv()))
    except (EOFError, OSError):
        interpreter.close()


def _answer(interpreter: Interpreter, requests: Sequence[Request]) -> Answers | None:
    try:
        return interpreter.answer(requests)
    except Exception as error:  # its message may quote a member, its kind cannot
        log.error("a batch of translations failed: %s", type(error).__name__)
        return None
