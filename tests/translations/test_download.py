"""Fetching from a server on this machine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.translations.pages import OTHER, TOY, served
from translations import download, models


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with served() as base:
        yield base


def test_a_pair_is_found_in_the_index_and_installed(server: str, tmp_path: Path) -> None:
    heard: list[tuple[int, int | None]] = []
    package = models.install(
        "en-fr",
        tmp_path,
        index=f"{server}/index.json",
        progress=lambda done, total: heard.append((done, total)),
    )
    assert package.name == "en-fr"
    assert heard[-1] == (len(TOY), len(TOY))
    assert heard == sorted(heard)


def test_an_address_is_enough(server: str, tmp_path: Path) -> None:
    assert models.install(f"{server}/package", tmp_path).name == "en-fr"


PIN = hashlib.sha256(TOY).hexdigest()


def test_the_links_of_the_index_and_then_the_mirrors_are_tried_in_order(server: str, tmp_path: Path) -> None:
    index = f"{server}/index.json"
    assert models.install("fr-en", tmp_path / "a", index=index).name == "fr-en"
    with pytest.raises(download.NotFetched, match="404"):
        models.install("en-es", tmp_path / "b", index=index)
    mirrors = ["http://127.0.0.1:9/x", f"{server}/none", f"{server}/fr-en"]
    with pytest.raises(models.NotAPackage, match="it is fr-en, not en-es"):
        models.install("en-es", tmp_path / "b", index=index, mirrors=mirrors)
    assert models.install(f"{server}/none", tmp_path / "b", mirrors=mirrors).name == "fr-en"


def test_a_mirror_stands_in_for_an_index_that_is_away(server: str, tmp_path: Path) -> None:
    package = models.install("en-fr", tmp_path, index=f"{server}/none.json", mirrors=[f"{server}/package"])
    assert (package.name, package.sum) == ("en-fr", PIN)


def test_a_mirror_with_another_file_is_passed_over(server: str, tmp_path: Path) -> None:
    spoiled, good = f"{server}/fr-en", f"{server}/package"
    assert models.install(spoiled, tmp_path / "a", pin=PIN, mirrors=[good]).sum == PIN
    with pytest.raises(models.WrongSum):
        models.install(spoiled, tmp_path / "b", pin=PIN)
    with pytest.raises(download.NotFetched, match=r"/fr-en: .*sha256.*; .*/none: .*404"):
        models.install(spoiled, tmp_path / "b", pin=PIN, mirrors=[f"{server}/none"])
    assert list((tmp_path / "b").iterdir()) == []
    assert hashlib.sha256(OTHER).hexdigest() != PIN


PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "no such pair": ("en-xx", "/index.json", "no package en-xx"),
    "a pair without links": ("en-sw", "/index.json", "no package en-sw"),
    "a dead link": ("en-es", "/index.json", "404"),
    "no index": ("en-fr", "/none.json", "404"),
    "a broken index": ("en-fr", "/broken.json", "cannot be read"),
    "an odd index": ("en-fr", "/odd.json", "no package"),
    "no pair at all": ("english", "/index.json", "neither a file"),
    "another protocol": ("ftp://x/y", "/index.json", "only http"),
}


@pytest.mark.parametrize("problem", PROBLEMS)
def test_what_cannot_be_fetched_is_said_plainly(server: str, tmp_path: Path, problem: str) -> None:
    what, place, said = PROBLEMS[problem]
    with pytest.raises(download.NotFetched, match=said):
        models.install(what, tmp_path, index=server + place)
    assert list(tmp_path.iterdir()) == []


def test_without_a_network_the_operator_is_told(tmp_path: Path) -> None:
    with pytest.raises(download.NotFetched, match="network"):
        models.install("http://127.0.0.1:9/package", tmp_path)
    with pytest.raises(download.NotFetched, match="network"):
        models.install("en-fr", tmp_path, index="http://127.0.0.1:9/index.json")


def test_a_download_without_end_is_cut(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "LARGEST", 1000)
    with pytest.raises(download.NotFetched, match="too large"):
        models.install(f"{server}/package", tmp_path)
    assert list(tmp_path.iterdir()) == []
