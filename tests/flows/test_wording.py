"""There are words for everything that the flows and the machine say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows import FLOWS
from flows.checks import speechless
from flows.checks.wording import MACHINE
from translations.catalog import catalog

SOURCES = Path(__file__).parents[2] / "flows"


class Real:
    """The catalogue that ships with the line."""

    def has(self, message: str, part: str | None, language: str) -> bool:
        found = catalog().has(message, language)
        return found and (part or "") in catalog().entry(message, language).patterns

    def variables(self, message: str) -> frozenset[str]:
        return catalog().variables(message)


@pytest.mark.rule("LNG-01")
def test_everything_the_flows_say_has_words_in_every_language() -> None:
    assert list(speechless(FLOWS, Real(), catalog().languages)) == []


MACHINERY = (
    "machine.py",
    "ladder.py",
    "keys.py",
    "saying.py",
    "walk.py",
    "gates.py",
    "worry.py",
    "reminding.py",
    "media.py",
    "voice.py",
)
COVERS = {f"g-cover-{topic}" for topic in ("market", "weather", "savings")}


def test_the_machine_says_nothing_else_beside_the_tables() -> None:
    text = "".join((SOURCES / name).read_text() for name in MACHINERY)
    said = set(re.findall(r'"((?:g|move)-[a-z0-9-]+[a-z0-9])"', text))
    assert said | COVERS == set(MACHINE)
