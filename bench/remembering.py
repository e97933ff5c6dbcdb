"""What it costs to read texts in another language that others have said before, in other names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from statistics import median
from time import perf_counter

from bench.broadcast import LANGUAGES, CountingEngine, write
from bot.deliver import BATCH
from bot.line import Line, open_line
from bot.reading import readable
from bot.settings import Settings
from translations.translator import PaperTranslator

ROUNDS = 5
TEXT = "Llame al 0712 {number} antes del {day}, traiga {number} semillas {of}."

Cost = tuple[int, float]
"""Texts that an engine was asked for, and milliseconds a text."""


async def remembering(settings: Settings) -> Mapping[str, Cost]:
    """A lot of texts nobody has said, and the same in other numbers; the median of the rounds."""
    async with open_line(settings) as line:
        rounds = [await _round(line, number) for number in range(ROUNDS)]
    return {
        "said for the first time": _middle([first for first, _ in rounds]),
        "said before, in other numbers": _middle([again for _, again in rounds]),
    }


async def _round(line: Line, number: int) -> tuple[Cost, Cost]:
    return await _read(line, number, 100_000), await _read(line, number, 200_000)


async def _read(line: Line, number: int, numbers: int) -> Cost:
    """`BATCH` texts, each other words within a round, at once."""
    engine = CountingEngine()
    counted = replace(line, translator=PaperTranslator(engine))
    texts = [_text(number * BATCH + each, numbers + each) for each in range(BATCH)]
    words = [await write(line, text) for text in texts]
    began = perf_counter()
    read = await readable(counted, {(one, LANGUAGES[1]) for one in words})
    seconds = perf_counter() - began
    assert not any(read.relayed((one, LANGUAGES[1])).untranslated for one in words)
    return engine.asked, 1000 * seconds / len(words)


def _text(of: int, number: int) -> str:
    """`of` is told in letters, so that it makes another text; `number` does not."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(of))
    return TEXT.format(number=number, day="5/3", of=letters)


def _middle(costs: list[Cost]) -> Cost:
    return round(median(asked for asked, _ in costs)), median(spent for _, spent in costs)
