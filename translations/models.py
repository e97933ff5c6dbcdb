"""Model packages in a directory of the line's own: what is there, bring one in, take one out.

A package comes from a file, an address or the Argos index, and counts only when it is whole: it is unpacked
beside its place, looked at, and renamed into it. The running translator sees it at its next start.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from translations.archive import unpack
from translations.download import INDEX, NotFetched, Progress, addresses_of, download, quiet
from translations.engines.engine import Pair
from translations.packages import SUM, NotAPackage, Package, installed, read, versions

__all__ = ["NotAPackage", "WrongSum", "install", "install_all", "installed", "remove", "sha256"]


class WrongSum(Exception):
    """The file is not the one that was named: it is damaged, or somebody changed it."""


def install(
    what: str,
    directory: Path,
    *,
    pin: str | None = None,
    mirrors: Sequence[str] = (),
    index: str = INDEX,
    progress: Progress = quiet,
) -> Package:
    """`what`: the path of an `.argosmodel` file, its http address, or a pair such as `en-es`.

    `pin`: the sha256 it must have, in hex. `mirrors`: where else to look for it, in this order.
    `progress` hears (bytes so far, bytes in all or None).
    Raises `NotAPackage`, `WrongSum` or `download.NotFetched`; then nothing has changed.
    """
    directory.mkdir(parents=True, exist_ok=True)
    with _workshop(directory) as workshop:
        if Path(what).is_file():
            package = _unpacked(_proven(Path(what), pin), workshop)
        else:
            addresses = _addresses(what, mirrors, index)
            file = _fetched(addresses, workshop / "package.argosmodel", pin, progress)
            package = _unpacked(file, workshop)
            if "://" not in what and what != package.name:
                raise NotAPackage(f"it is {package.name}, not {what}")
        return _settle(package, directory)


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


def _addresses(what: str, mirrors: Sequence[str], index: str) -> list[str]:
    """Where it may be; without an index there are still the mirrors."""
    try:
        return [*([what] if "://" in what else addresses_of(what, index)), *mirrors]
    except NotFetched:
        if not mirrors:
            raise
        return list(mirrors)


def _fetched(addresses: Sequence[str], place: Path, pin: str | None, progress: Progress) -> Path:
    """From the first address that has it; a mirror that has another file is passed over."""
    reasons: dict[str, NotFetched | WrongSum] = {}
    for address in addresses:
        try:
            return _proven(download(address, place, progress), pin)
        except (NotFetched, WrongSum) as reason:
            reasons[address] = reason
    if len(reasons) == 1:
        raise next(iter(reasons.values()))
    raise NotFetched("; ".join(f"{address}: {reason}" for address, reason in reasons.items()))


def _proven(file: Path, pin: str | None) -> Path:
    if pin is not None and sha256(file) != pin.strip().lower():
        raise WrongSum("the file does not have the sha256 that was asked for")
    return file


def _unpacked(file: Path, workshop: Path) -> Package:
    root = unpack(file, workshop / "unpacked")
    (root / SUM).write_text(sha256(file), encoding="ascii")
    return read(root)


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
