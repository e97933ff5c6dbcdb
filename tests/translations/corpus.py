"""Texts as members write them, short and long, for engines that know the words of the toy packages."""

from __future__ import annotations

import random
import runpy
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from tests.translations.conftest import FIXTURE

LANGUAGES = ("en", "es", "fr")
FOREIGN = ("zzz qqq", "habari ya asubuhi", "Łódź", "ñandú", "k paso", "12/06/2026", "0712 345 678", "ok 👍🏽")

Phrases = Callable[[int], list[str]]

SHAPES: Sequence[Callable[[Phrases, random.Random], str]] = (
    lambda some, dice: some(1)[0],
    lambda some, dice: some(1)[0].upper(),
    lambda some, dice: ". ".join(some(dice.randint(2, 4))),
    lambda some, dice: "\n".join(some(3)),
    lambda some, dice: f"\n\n  {some(1)[0]}\n\n- {some(1)[0]}  ",
    lambda some, dice: f"{some(1)[0]} {dice.choice(FOREIGN)}",
    lambda some, dice: f"_{some(1)[0]}_ *{some(1)[0]}*",
    lambda some, dice: " ".join(some(1)[0].split()[: dice.randint(1, 2)]),
    lambda some, dice: ", ".join(some(9)),
    lambda some, dice: "? ".join(some(12)),
)


def texts(language: str, number: int) -> list[str]:
    """So many, all different, every shape as often as the others; each time the same."""
    dice, phrases = random.Random(language), _phrases()[language]  # noqa: S311 - no secret
    found: dict[str, None] = {}
    while len(found) < number:
        shape = SHAPES[len(found) % len(SHAPES)]
        found[shape(lambda count: dice.sample(phrases, count), dice)] = None
    return list(found)


@cache
def _phrases() -> Mapping[str, list[str]]:
    """What the toys were trained with."""
    rows = runpy.run_path(str(FIXTURE / "corpus.py"))["pairs"]()
    return {language: sorted({row[place] for row in rows}) for place, language in enumerate(LANGUAGES)}
