"""Unpacks a package file that may come from anywhere."""

from __future__ import annotations

import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from translations.packages import NotAPackage

LARGEST = 2 * 1024**3  # bytes unpacked; the largest Argos packages have about 300 MB
MOST_FILES = 2000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# RuntimeError: encrypted. The last three: two entries fight for one name.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    RuntimeError,
    FileExistsError,
    NotADirectoryError,
    IsADirectoryError,
)


def unpack(file: Path, into: Path) -> Path:
    """The one directory that was in the archive, now below `into`. Raises `NotAPackage`.

    Refused: names that lead out of `into`, links and devices, too many or too large files, encryption,
    and an archive that is damaged or says less than it holds.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            _check(entries)
            for entry in entries:
                _write(archive, entry, into)
    except _DAMAGED as error:
        raise NotAPackage("it is no archive that can be unpacked here") from error
    return _root(into)


def _check(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST:
        raise NotAPackage("it is too large")
    for entry in entries:
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise NotAPackage("it holds a link or a device")
        if entry.compress_type not in _METHODS:
            raise NotAPackage("it is packed in a way that Argos never uses")
        if not _stays_inside(entry.filename):
            raise NotAPackage("it holds a file that would land elsewhere")


def _stays_inside(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and ".." not in parts and not set(name) & set("\\:\0")


def _write(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, into: Path) -> None:
    place = into / entry.filename
    if entry.is_dir():
        place.mkdir(parents=True, exist_ok=True)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(entry) as source, place.open("xb") as target:
        shutil.copyfileobj(source, target)  # zipfile stops at the size that the entry declares


def _root(into: Path) -> Path:
    tops = list(into.iterdir()) if into.is_dir() else []
    if len(tops) != 1 or not tops[0].is_dir():
        raise NotAPackage("it does not hold exactly one directory")
    return tops[0]
