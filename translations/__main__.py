"""The inside of the translator process: `python -m translations <file descriptor of its pipe>`."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection

from translations.interpreter import Interpreter
from translations.process import Answers
from translations.translation import Request

log = logging.getLogger(__name__)

KINDNESS = 5  # added to its niceness: a webhook's answer comes before a translation


def serve(pipe: Connection) -> None:
    """Reads how to make its interpreter, then one batch after another until the pipe closes."""
    interpreter: Interpreter = pipe.recv()()
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


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the line, which then closes the pipe
    os.nice(KINDNESS)
    serve(Connection(int(sys.argv[1])))
