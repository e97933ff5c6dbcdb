"""Argos packages as they lie unpacked in a directory: `metadata.json`, `sentencepiece.model`, `model/`.

The format is argostranslate's (`argostranslate.package.IPackage` describes it). Read here without that
library, whose import makes directories in HOME and wants torch.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from translations.engines.engine import Pair

_CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?")
_VERSION = re.compile(r"\d{1,5}(?:\.\d{1,5}){0,3}")


SUM = "sha256"  # the file in an installed package that holds the sum of the archive it came in


class NotAPackage(Exception):
    """This is no package the line can use; the text says why."""


@dataclass(frozen=True, slots=True)
class Package:
    """One direction. `prefix`: a token the model wants at the head of every sentence; mostly empty."""

    path: Path
    source: str
    target: str
    version: str
    prefix: str = ""

    @property
    def pair(self) -> Pair:
        return self.source, self.target

    @property
    def name(self) -> str:
        return f"{self.source}-{self.target}"

    @property
    def age(self) -> tuple[int, ...]:
        """Sorts versions: 1.10 comes after 1.9."""
        return tuple(int(part) for part in self.version.split("."))

    @property
    def sum(self) -> str:
        """The sha256 of the archive it came in, to pin it elsewhere; empty where nobody noted it."""
        noted = self.path / SUM
        return noted.read_text(encoding="ascii") if noted.is_file() else ""

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.stat().st_size for file in self.path.rglob("*") if file.is_file())


def read(path: Path) -> Package:
    """The package unpacked at `path`. Raises `NotAPackage`."""
    for needed in ("metadata.json", "sentencepiece.model", "model/model.bin"):
        if not (path / needed).is_file():
            raise NotAPackage(f"there is no {needed} in it")
    try:
        metadata = json.loads((path / "metadata.json").read_text(encoding="utf-8"))
    except ValueError:
        raise NotAPackage("its metadata.json cannot be read") from None
    return _package(path, metadata if isinstance(metadata, dict) else {})


def installed(directory: Path) -> list[Package]:
    """The newest package of every pair, sorted by pair. What cannot be read is passed over."""
    newest: dict[Pair, Package] = {}
    for package in sorted(_all(directory), key=lambda package: package.age):
        newest[package.pair] = package
    return [newest[pair] for pair in sorted(newest)]


def versions(directory: Path, pair: Pair) -> list[Package]:
    """Every package of one pair, older ones too."""
    return [package for package in _all(directory) if package.pair == pair]


def _all(directory: Path) -> list[Package]:
    found = []
    for path in sorted(directory.iterdir()) if directory.is_dir() else []:
        if path.is_dir() and not path.name.startswith("."):
            try:
                found.append(read(path))
            except NotAPackage:
                continue
    return found


def _package(path: Path, metadata: dict[str, object]) -> Package:
    source, target, version = (
        _field(metadata, name, shape)
        for name, shape in (("from_code", _CODE), ("to_code", _CODE), ("package_version", _VERSION))
    )
    if metadata.get("type", "translate") != "translate":
        raise NotAPackage("it holds something other than a translation model")
    return Package(path, source, target, version, str(metadata.get("target_prefix", "")))


def _field(metadata: dict[str, object], name: str, shape: re.Pattern[str]) -> str:
    value = metadata.get(name)
    if not isinstance(value, str) or not shape.fullmatch(value):
        raise NotAPackage(f"its metadata has no usable {name}")
    return value
