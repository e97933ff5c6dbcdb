"""`models list|install|remove` as an operator types them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import main
from bot import bring, ways
from bot.settings import Unsafe
from tests.translations.conftest import FIXTURE
from tests.translations.pages import served
from translations import translator
from translations.engines.engine import Tier
from translations.engines.paper import PaperEngine
from translations.router import Router

ES_EN = str(FIXTURE / "translate-es_en-0_1.argosmodel")


def typed(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main.cli, ("models", *words), env={"DATA_DIR": str(folder)})


def test_a_package_comes_is_listed_and_goes(tmp_path: Path) -> None:
    came = typed(tmp_path, "install", ES_EN)
    assert came.exit_code == 0
    assert "es-en 0.1 is installed; its sha256 is " in came.output
    pin = came.output.split("its sha256 is ")[1].split(".")[0]
    row, *others = typed(tmp_path, "list").output.splitlines()
    assert row.split() == ["es-en", "argos", "good", "0.1", "0.2", "MB", "sha256", pin]
    assert "Spanish is read in English with argos (good)." in others
    assert typed(tmp_path, "install", ES_EN, "--sha256", pin).exit_code == 0
    assert typed(tmp_path, "remove", "es-en").output == "es-en is gone.\n"
    assert typed(tmp_path, "remove", "es-en").output == "There was no es-en.\n"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((ES_EN, "--sha256", "0" * 64), "does not have the sha256"),
        (("en-fr", "--index", "http://127.0.0.1:9/index"), "is there a network?"),
        (("../en-fr",), "neither a file, an address nor a pair"),
        ((str(FIXTURE / "corpus.py"),), "no archive"),
    ],
)
def test_why_nothing_came_is_said_in_plain_words(tmp_path: Path, words: tuple[str, ...], why: str) -> None:
    ran = typed(tmp_path, "install", *words)
    assert isinstance(ran.exception, Unsafe)
    assert str(ran.exception).startswith("Not installed: ")
    assert why in str(ran.exception)
    assert list((tmp_path / "models").iterdir()) == []


def test_a_full_disk_is_said_in_plain_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    assert str(typed(tmp_path, "install", ES_EN).exception) == "Not installed: No space left on device."


def test_without_a_terminal_there_are_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bring, "EVERY", 100_000)
    with served() as base:
        words = "install", f"{base}/package", "--mirror", f"{base}/none"
        lines = typed(tmp_path, *words).output.splitlines()
    shown = [line for line in lines if line.startswith(f"{base}/package: ")]
    assert len(shown) >= 2
    assert shown[-1].endswith(": 0.2 of 0.2 MB")


def told(**pairs: Tier) -> list[str]:
    found = {(name[:2], name[3:]): tier for name, tier in pairs.items()}
    return ways.told(Router([PaperEngine(found)]).routes())


def test_who_can_read_whom_in_plain_words() -> None:
    sentences = told(es_en=Tier.GOOD, en_fr=Tier.GOOD, fr_es=Tier.ROUGH)
    assert sentences == [
        "English is read in Spanish with paper, through French (rough). Better: install en-es.",
        "English is read in French with paper (good).",
        "Spanish is read in English with paper (good).",
        "Spanish is read in French with paper, through English (good).",
        "French is read in English with paper, through Spanish (rough). Better: install fr-en.",
        "French is read in Spanish with paper (rough). Better: install fr-en and en-es.",
    ]
    alone = told()[3]
    assert alone == (
        "Nobody can read Spanish in French: readers get the original words, with a note. "
        "Install es-en and en-fr."
    )


def test_whom_nobody_can_read_and_only_what_is_lacking_for_that() -> None:
    unread = [one for one in told(es_en=Tier.GOOD, en_fr=Tier.GOOD, fr_en=Tier.GOOD) if "Nobody" in one]
    note = "readers get the original words, with a note. Install en-es."
    assert unread == [f"Nobody can read {source} in Spanish: {note}" for source in ("English", "French")]


@pytest.mark.apertium
def test_rough_engines_are_chained_only_when_the_operator_says_so(tmp_path: Path) -> None:
    careful, bold = (translator.open(tmp_path, chain_rough=chained).routes() for chained in (False, True))
    assert ("en", "fr") not in {route.pair for route in careful}
    assert ("en", "fr") in {route.pair for route in bold}
