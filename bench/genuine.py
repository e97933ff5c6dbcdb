"""Genuine argostranslate, one text after the other: what the line's batches are compared with.

`python -m bench.genuine < asked > told`: a line of JSON in, [[source, target], [text, …]]; one out,
[seconds, [translation, …]]; so until the input ends. ARGOS_PACKAGES_DIR names the packages.
Argostranslate imports stanza and minisbd, which the line never installs, so empty modules stand in for
them. For cutting sentences, which is all they would do, it is given the line's own splitter.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from time import perf_counter
from types import ModuleType, SimpleNamespace

from translations.__main__ import KINDNESS
from translations.engines.engine import Pair
from translations.splitter import sentences

ROOT = Path(__file__).parents[1]


class Genuine:
    """One that runs in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        return self._process.pid

    def translate(self, pair: Pair, texts: Sequence[str]) -> tuple[float, list[str]]:
        """Seconds, without the way to the process and back, and the translations."""
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps([pair, texts]), file=self._process.stdin, flush=True)
        seconds, answers = json.loads(self._process.stdout.readline())
        return seconds, answers


@contextmanager
def genuine(packages: Path, home: Path, **settings: str) -> Iterator[Genuine]:
    """`home`: a directory it may write in, as it does on being imported. `settings`: ARGOS_…, if any."""
    environment = {"HOME": str(home), "PATH": os.defpath, "ARGOS_PACKAGES_DIR": str(packages), **settings}
    words = [sys.executable, "-m", "bench.genuine"]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True) as process:
        yield Genuine(process)


def _stand_in() -> None:
    stanza, minisbd = ModuleType("stanza"), ModuleType("minisbd")
    cutter = SimpleNamespace(cache_dir="", list_models=lambda: ["en", "es", "fr"])
    vars(minisbd).update(SBDetect=object, models=cutter)
    sys.modules.update(stanza=stanza, minisbd=minisbd)


def main() -> None:
    os.nice(KINDNESS)  # as the line's translator is, so that both wait alike for a busy machine
    _stand_in()
    # By name: nothing may take it for a part of the line.
    sbd, translate = map(import_module, ("argostranslate.sbd", "argostranslate.translate"))

    sbd.MiniSBDSentencizer.split_sentences = lambda _, text: sentences(text)
    for line in sys.stdin:
        (source, target), texts = json.loads(line)
        began = perf_counter()
        answers = [translate.translate(text, source, target) for text in texts]
        print(json.dumps([perf_counter() - began, answers]), flush=True)


if __name__ == "__main__":
    main()
