"""Packages that come from anywhere: what is let in, and that nothing half done is ever left."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.translations.conftest import FIXTURE
from translations import archive, models
from translations.engines.argos import ArgosEngine
from translations.packages import NotAPackage, installed

TOY = FIXTURE / "translate-es_en-0_1.argosmodel"
METADATA = {"from_code": "es", "to_code": "en", "package_version": "1.0", "type": "translate"}
WHOLE = {"p/metadata.json": json.dumps(METADATA), "p/sentencepiece.model": "s", "p/model/model.bin": "m"}


def zipped(
    place: Path, files: dict[str, str], change: Callable[[zipfile.ZipInfo], None] | None = None
) -> Path:
    """A zip of these files; `change` may spoil the entry of the last one."""
    with zipfile.ZipFile(place, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name)
            if change and name == list(files)[-1]:
                change(entry)
            archive.writestr(entry, text)
    return place


def contents(directory: Path) -> list[str]:
    return sorted(str(path.relative_to(directory)) for path in directory.rglob("*"))


def test_a_package_comes_works_and_goes(tmp_path: Path) -> None:
    package = models.install(str(TOY), tmp_path, pin=models.sha256(TOY).upper())
    assert (package.pair, package.version) == (("es", "en"), "0.1")
    assert package.size > 200_000
    assert ArgosEngine(installed(tmp_path)).translate(["somos 25 mujeres"], "es", "en") == ["we are 25 women"]
    assert models.remove(("es", "en"), tmp_path) == 1
    assert models.remove(("es", "en"), tmp_path) == 0
    assert contents(tmp_path) == []


def test_a_newer_one_takes_the_place_of_the_older(tmp_path: Path) -> None:
    models.install(str(TOY), tmp_path)
    newer = zipped(tmp_path / "newer.zip", WHOLE)
    assert models.install(str(newer), tmp_path).version == "1.0"
    assert models.install(str(newer), tmp_path).version == "1.0"
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == ["es-en-1.0"]


def test_a_wrong_sum_changes_nothing(tmp_path: Path) -> None:
    models.install(str(TOY), tmp_path)
    before = contents(tmp_path)
    with pytest.raises(models.WrongSum):
        models.install(str(FIXTURE / "translate-en_es-0_1.argosmodel"), tmp_path, pin=models.sha256(TOY))
    assert contents(tmp_path) == before


def link(entry: zipfile.ZipInfo) -> None:
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16


def device(entry: zipfile.ZipInfo) -> None:
    entry.external_attr = (stat.S_IFCHR | 0o666) << 16


def bzip(entry: zipfile.ZipInfo) -> None:
    entry.compress_type = zipfile.ZIP_BZIP2


@pytest.mark.parametrize(
    ("extra", "change"),
    [
        ({"../evil": "x"}, None),
        ({"p/../../evil": "x"}, None),
        ({"/tmp/evil": "x"}, None),  # noqa: S108
        ({"p\\..\\evil": "x"}, None),
        ({"c:/evil": "x"}, None),
        ({"p/link": "/etc/passwd"}, link),
        ({"p/device": "x"}, device),
        ({"p/odd": "x"}, bzip),
        ({"q/second": "x"}, None),
        ({"p/metadata.json/x": "x"}, None),
        ({"p/metadata.json": "not json"}, None),
        ({"p/metadata.json": "[]"}, None),
        ({"p/metadata.json": json.dumps(METADATA | {"from_code": "../.."})}, None),
        ({"p/metadata.json": json.dumps(METADATA | {"package_version": "1/0"})}, None),
        ({"p/metadata.json": json.dumps(METADATA | {"type": "sbd"})}, None),
    ],
)
def test_what_is_refused(
    tmp_path: Path, extra: dict[str, str], change: Callable[[zipfile.ZipInfo], None] | None
) -> None:
    file = zipped(tmp_path / "bad.zip", WHOLE | extra, change)
    directory = tmp_path / "in" / "models"
    with pytest.raises(NotAPackage):
        models.install(str(file), directory)
    assert contents(tmp_path / "in") == ["models"]


@pytest.mark.parametrize("missing", list(WHOLE))
def test_a_package_without_one_of_its_parts_is_refused(tmp_path: Path, missing: str) -> None:
    file = zipped(tmp_path / "bad.zip", {name: text for name, text in WHOLE.items() if name != missing})
    with pytest.raises(NotAPackage, match=missing.removeprefix("p/")):
        models.install(str(file), tmp_path / "models")


def test_damaged_files_are_refused(tmp_path: Path) -> None:
    whole = TOY.read_bytes()
    for number, spoiled in enumerate(
        (b"", b"hello", whole[:-50_000], whole[:9000] + b"\0" * 99 + whole[9099:])
    ):
        file = tmp_path / f"{number}.argosmodel"
        file.write_bytes(spoiled)
        with pytest.raises(NotAPackage):
            models.install(str(file), tmp_path / "models")
    assert contents(tmp_path / "models") == []


def test_too_large_and_too_many_are_refused_before_a_byte_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "LARGEST", 1000)
    file = zipped(tmp_path / "large.zip", WHOLE | {"p/large": "x" * 2000})
    with pytest.raises(NotAPackage, match="too large"):
        archive.unpack(file, tmp_path / "out")
    monkeypatch.setattr(archive, "MOST_FILES", 2)
    with pytest.raises(NotAPackage, match="too large"):
        archive.unpack(zipped(tmp_path / "many.zip", WHOLE), tmp_path / "out")
    assert not (tmp_path / "out").exists()
