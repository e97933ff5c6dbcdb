"""Model packages in a directory of the line's own: what is there, bring one in, take one out.

A package comes from a file, an address or the Argos index, and counts only when it is whole: it is unpacked
beside its place, looked at, and renamed into it. The running translator sees it at its next start.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from translations.archive import unpack
from translations.download import INDEX, Progress, address_of, download, quiet
from translations.engines.engine import Pair
from translations.packages import NotAPackage, Package, installed, read, versions

__all__ = ["NotAPackage", "WrongSum", "install", "install_all", "installed", "remove", "sha256"]


class WrongSum(Exception):
    """The file is not the one that was named: it is damaged, or somebody changed it."""


def install(
    what: str, directory: Path, *, pin: str | None = None, index: str = INDEX, progress: Progress = quiet
) -> Package:
    """`what`: the path of an `.argosmodel` file, its http address, or a pair such as `en-es`.

    `pin`: the sha256 it must have, in hex. `progress` hears (bytes so far, bytes in all or None).
    Raises `NotAPackage`, `WrongSum` or `download.NotFetched`; then nothing has changed.
    """
    directory.mkdir(parents=True, exist_ok=True)
    with _workshop(directory) as workshop:
        file = _bring(what, workshop, index, progress)
        if pin is not None and sha256(file) != pin.strip().lower():
            raise WrongSum("the file does not have the sha256 that was asked for")
        root = unpack(file, workshop / "unpacked")
        return _settle(read(root), directory)


def install_all(files: Path, directory: Path) -> list[Package]:
    """Every `.argosmodel` file in `files`, by name: a set from a stick, or the trial models."""
    return [install(str(file), directory) for file in sorted(files.glob("*.argosmodel"))]


def remove(pair: Pair, directory: Path) -> int:
    """Takes out every version of one direction; how many there were."""
    found = versions(directory, pair)
    for package in found:
        shutil.rmtree(package.path)
    return len(found)


def sha256(file: Path) -> str:
    """In hex; to pin the same file elsewhere."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _bring(what: str, workshop: Path, index: str, progress: Progress) -> Path:
    if Path(what).is_file():
        return Path(what)
    address = what if "://" in what else address_of(what, index)
    return download(address, workshop / "package.argosmodel", progress)


def _settle(package: Package, directory: Path) -> Package:
    """Renames the package into place, then takes older ones away: at every moment one of them is whole."""
    place = directory / f"{package.name}-{package.version}"
    if place.exists():
        place.rename(package.path.parent / "replaced")
    package.path.rename(place)
    for other in versions(directory, package.pair):
        if other.path != place:
            shutil.rmtree(other.path)
    return read(place)


@contextmanager
def _workshop(directory: Path) -> Iterator[Path]:
    """On the same disk, so that a rename is one step; hidden, so that nothing half done is ever used."""
    path = Path(tempfile.mkdtemp(prefix=".new-", dir=directory))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
