"""A thousand messages through every engine there is: nothing that was to be kept is lost (LNG-09, T-36).

What comes back is compared with plain counts here; nothing of the guard's own tables is used.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

import pytest

from tests.translations.messages import NAMES, Message, messages
from tests.translations.test_guard_hostile import hostile
from translations import packages
from translations.engines.apertium import ApertiumEngine
from translations.engines.argos import ArgosEngine
from translations.engines.engine import Engine, Pair, Tier
from translations.engines.paper import PaperEngine
from translations.interpreter import Interpreter
from translations.translation import Request, Translation

THOUSAND = messages(1000)


class Hostile(PaperEngine):
    """Half of what it says is good; the rest is damaged in every way that `hostile` knows."""

    def __init__(self) -> None:
        super().__init__(dict.fromkeys(permutations(("en", "es", "fr"), 2), Tier.GOOD))
        self._dice = random.Random(3)  # noqa: S311 - no secret
        self._ask = hostile(self._dice)

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        return [text[::-1] if text.isalpha() else self._said(text) for text in texts]

    def _said(self, text: str) -> str | None:
        if self._dice.random() < 0.5:
            return text.replace("e", "a")
        try:
            return (self._ask([text]) or [None])[0]
        except RuntimeError:
            return None


def through(engine: Engine) -> Iterator[tuple[Message, Translation]]:
    interpreter = Interpreter([engine], chain_rough=True)
    requests = [Request((message.text,), message.source, message.target, NAMES) for message in THOUSAND]
    for message, (given,) in zip(THOUSAND, interpreter.answer(requests), strict=True):
        yield message, given
    interpreter.close()


def damage(message: Message, after: str) -> list[str]:
    """What of the message is not as it was."""
    before = message.text
    return [
        *(item for item in message.kept if after.count(item) < before.count(item)),
        *(sign for sign in "*~" if before.count(sign) != after.count(sign)),
        *(["numbers"] if Counter(re.findall(r"\d+", before)) != Counter(re.findall(r"\d+", after)) else []),
        *(["lines"] if re.findall(r"\r\n|\n", before) != re.findall(r"\r\n|\n", after) else []),
    ]


def served(engine: Engine) -> Counter[Pair]:
    """How many messages of each direction were translated. All are whole."""
    count: Counter[Pair] = Counter()
    for message, given in through(engine):
        assert damage(message, given.text) == [], message.text
        assert not given.failed or given.text == message.text
        count[message.source, message.target] += given.machine
    return count


@pytest.mark.rule("LNG-09", "T-36")
def test_a_hostile_engine_damages_none() -> None:
    assert 300 < served(Hostile()).total() < 1000


@pytest.mark.rule("LNG-09", "T-36")
def test_the_toy_packages_damage_none(toys: Path) -> None:
    assert served(ArgosEngine(packages.installed(toys))).total() > 500


@pytest.mark.apertium
@pytest.mark.rule("LNG-09", "T-36")
def test_apertium_damages_none() -> None:
    count = served(ApertiumEngine())
    assert count.total() > 900
    assert len(count) == 6
