"""A standing chain of programs that answers one NUL-ended message with another (Apertium's `-z`)."""

from __future__ import annotations

import os
import select
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from time import monotonic

Stage = tuple[str, ...]

# Programs of a mode file say nothing but their arguments; they need no more of our environment than this.
_PATH = "/usr/local/bin:/usr/bin:/bin"
_ENVIRONMENT = {"LC_ALL": "C.UTF-8", "PATH": _PATH}
# A mode file's own parameters: $1 is the generator's mode (-n hides the marks of unknown words).
_PARAMETERS = {"$1": ["-n"], "$2": []}


class Broken(Exception):
    """The chain died, fell silent or answered nothing. It cannot be used again."""


def stages(mode: Path) -> tuple[Stage, ...]:
    """The programs of a mode file, each with `-z`; none when it is odd or one is not installed."""
    try:
        commands = [shlex.split(part) for part in mode.read_text(encoding="utf-8").split("|")]
    except ValueError:
        return ()
    found = []
    for command in commands:
        program = shutil.which(command[0], path=_PATH) if command else None
        if program is None:
            return ()
        arguments = [a for word in command[1:] for a in _PARAMETERS.get(word, [word])]
        found.append((program, "-z", *arguments))
    return tuple(found)


class Pipeline:
    """`patience`: seconds for one answer. One message at a time; callers in other threads wait.

    Raises `Broken` when a program cannot be started.
    """

    def __init__(self, stages: Sequence[Stage], patience: float) -> None:
        self._patience = patience
        self._lock = Lock()
        self._programs: list[subprocess.Popen[bytes]] = []
        try:
            for stage in stages:
                self._append(stage)
        except OSError as error:
            self.close()
            raise Broken from error

    def ask(self, message: bytes) -> bytes:
        """The answer without its NUL. Raises `Broken`, after which only `close` is of use.

        A dead stage does not close the chain: the others go on and answer with blanks, so each is
        looked at, and a blank answer counts as broken.
        """
        with self._lock:
            try:
                os.write(self._first, message + b"\0")
                answer = self._read()
            except OSError as error:
                raise Broken from error
            if not answer.strip() or any(program.poll() is not None for program in self._programs):
                raise Broken
            return answer

    def close(self) -> None:
        for program in self._programs:
            program.kill()
            program.wait()
            for pipe in (program.stdin, program.stdout):
                if pipe:
                    pipe.close()

    def _append(self, stage: Stage) -> None:
        before = self._programs[-1].stdout if self._programs else subprocess.PIPE
        program = subprocess.Popen(  # noqa: S603 - from Debian's own mode files, no shell
            stage,
            stdin=before,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_ENVIRONMENT,
            bufsize=0,
        )
        if self._programs and self._programs[-1].stdout:
            self._programs[-1].stdout.close()  # only the next program reads it
        self._programs.append(program)

    @property
    def _first(self) -> int:
        pipe = self._programs[0].stdin
        assert pipe is not None
        return pipe.fileno()

    def _read(self) -> bytes:
        pipe = self._programs[-1].stdout
        assert pipe is not None
        answer, end = b"", monotonic() + self._patience
        while not answer.endswith(b"\0"):
            ready, _, _ = select.select([pipe], [], [], max(0.0, end - monotonic()))
            chunk = os.read(pipe.fileno(), 65536) if ready else b""
            if not chunk:
                raise Broken
            answer += chunk
        return answer[:-1]
