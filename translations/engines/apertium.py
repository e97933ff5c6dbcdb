"""Apertium, kept running: rough but small, fast, and there for pairs that no neural package has.

Its command line starts eleven programs per text (300 ms). Here each direction is one standing chain of
programs that answers in about 2 ms. Only what Debian's packages installed is used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from translations.engines.engine import Pair, Tier
from translations.engines.pipeline import Broken, Pipeline, stages

MODES = Path("/usr/share/apertium/modes")
GOOD: frozenset[Pair] = frozenset({("es", "pt"), ("pt", "es")})
LONGEST = 5000  # characters
_MODE = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")
# Newer Apertium data is named by ISO 639-3; the line's codes are ISO 639-1.
_SHORT = {"eng": "en", "spa": "es", "fra": "fr", "por": "pt", "cat": "ca", "ita": "it", "arg": "an"}
_CONTROL = re.compile(r"([\\\[\]{}^$/@<>])")  # signs of Apertium's stream format
_ESCAPED = re.compile(r"\\(.)")
_BLANK = re.compile(r"(?<!\\)\[.*?(?<!\\)\]")
_TAG = re.compile(r"(?<!\\)[<>]")
# The full stop makes the analyser finish its last word, the empty blanks make every stage flush.
_END = ".[][]"


class ApertiumEngine:
    """`modes`: the directory of Apertium's mode files. `patience`: seconds for one text."""

    name = "apertium"

    def __init__(self, modes: Path = MODES, *, patience: float = 3.0) -> None:
        self._patience = patience
        self._stages = {pair: chain for pair, mode in _modes(modes).items() if (chain := stages(mode))}
        self._running: dict[Pair, Pipeline] = {}

    def pairs(self) -> Mapping[Pair, Tier]:
        return {pair: Tier.GOOD if pair in GOOD else Tier.ROUGH for pair in self._stages}

    def version(self, pair: Pair) -> str:
        """The day of the newest of its programs and data: packages bring the days of their making."""
        files = [Path(word) for stage in self._stages[pair] for word in stage]
        newest = max(file.stat().st_mtime for file in files if file.is_file())
        return datetime.fromtimestamp(newest, UTC).date().isoformat()

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        if (source, target) not in self._stages:
            return [None] * len(texts)
        return [self._text((source, target), text) for text in texts]

    def close(self) -> None:
        for pair in list(self._running):
            self._stop(pair)

    def _text(self, pair: Pair, text: str) -> str | None:
        lines = [self._line(pair, line) if line.strip() else "" for line in text.split("\n")]
        whole = [line for line in lines if line is not None]
        return "\n".join(whole) if len(whole) == len(lines) else None

    def _line(self, pair: Pair, line: str) -> str | None:
        if len(line) > LONGEST:
            return None
        try:
            pipeline = self._running.get(pair) or self._start(pair)
            answer = _decode(pipeline.ask(_encode(line)))
        except Broken:
            self._stop(pair)
            return None
        return answer or None

    def _stop(self, pair: Pair) -> None:
        if pipeline := self._running.pop(pair, None):
            pipeline.close()

    def _start(self, pair: Pair) -> Pipeline:
        self._running[pair] = Pipeline(self._stages[pair], self._patience)
        return self._running[pair]


def _modes(directory: Path) -> dict[Pair, Path]:
    found: dict[Pair, Path] = {}
    for path in sorted(directory.glob("*.mode")):
        if name := _MODE.fullmatch(path.stem):
            source, target = (_SHORT.get(code, code) for code in name.groups())
            if len(source) == len(target) == 2:
                found.setdefault((source, target), path)
    return found


def _encode(line: str) -> bytes:
    plain = " ".join(line.replace("\0", " ").split())
    return (_CONTROL.sub(r"\\\1", plain) + _END).encode("utf-8", "replace")


def _decode(answer: bytes) -> str:
    """Empty when a tag of the dictionaries slipped through, as in `leña <prn> botella`."""
    text = answer.decode("utf-8", "replace").strip()
    text = _BLANK.sub("", text.removesuffix(_END))
    return "" if _TAG.search(text) else _ESCAPED.sub(r"\1", text).strip()
