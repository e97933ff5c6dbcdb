"""A server on this machine that has packages, some of them badly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from tests.translations.conftest import FIXTURE

TOY = (FIXTURE / "translate-en_fr-0_1.argosmodel").read_bytes()
OTHER = (FIXTURE / "translate-fr_en-0_1.argosmodel").read_bytes()


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
        {
            "from_code": "fr",
            "to_code": "en",
            "package_version": "1.0",
            "links": [f"{base}/nothing", f"{base}/fr-en"],
        },
        "odd",
    ]
    return json.dumps(rows).encode()


@contextmanager
def served() -> Iterator[str]:
    pages: dict[str, bytes] = {
        "/package": TOY,
        "/fr-en": OTHER,
        "/broken.json": b"<html>",
        "/odd.json": b'{"a": 1}',
    }

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
