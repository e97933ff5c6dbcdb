"""Fetching from a server on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.translations.conftest import FIXTURE
from translations import download, models

TOY = (FIXTURE / "translate-en_fr-0_1.argosmodel").read_bytes()


def index(base: str) -> bytes:
    rows: list[object] = [
        {"from_code": "en", "to_code": "fr", "package_version": "0.9", "links": [f"{base}/old"]},
        {
            "from_code": "en",
            "to_code": "fr",
            "package_version": "0.10",
            "links": ["ipfs://x", f"{base}/moved"],
        },
        {"from_code": "en", "to_code": "sw", "package_version": "1.0", "links": []},
        {"from_code": "en", "to_code": "es", "package_version": "1.0", "links": [f"{base}/nothing"]},
        "odd",
    ]
    return json.dumps(rows).encode()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    pages: dict[str, bytes] = {"/package": TOY, "/broken.json": b"<html>", "/odd.json": b'{"a": 1}'}

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/moved":
                self.send_response(302)
                self.send_header("Location", "/package")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            body = pages.get(self.path)
            self.send_response(200 if body is not None else 404)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            return None

    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as running:
        base = f"http://127.0.0.1:{running.server_address[1]}"
        pages["/index.json"] = index(base)
        thread = Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield base
        running.shutdown()
        thread.join(5)


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
