"""No words leave this machine: no outside company translates, and nothing could turn one on (CON-11)."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NoReturn

import pytest

from tests.house.place import imported, python
from translations import packages
from translations.engines.argos import ArgosEngine
from translations.translator import HereTranslator

NETWORK = {"aiohttp", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "ssl", "urllib", "urllib3"}
FETCHES = "translations/download.py"  # packages of a language, asked for by the operator


@pytest.mark.rule("CON-11")
def test_only_the_fetching_of_packages_knows_the_network() -> None:
    files = {file for file, module in python("translations") if NETWORK & set(imported(module))}
    assert files == {FETCHES}


@pytest.mark.rule("CON-11")
async def test_translating_connects_to_nobody(toys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> NoReturn:
        raise AssertionError("a connection was opened")

    translator = HereTranslator([ArgosEngine(packages.installed(toys))])
    for way in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, way, refused)
    (given,) = await translator.translate(["¿dónde es la reunión?"], "es", "fr")
    assert given.machine
    await translator.close()
