"""What a translation costs: genuine argostranslate, one message after another, and the line's translator."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from time import perf_counter

from bench import cpu, model
from bench.figures import Figures
from bench.genuine import Genuine, genuine
from bench.weights import Shape
from translations import translator
from translations.batches import ProcessTranslator
from translations.engines.argos import THREADS

ROUNDS = 5
LOADS: Mapping[str, tuple[int, Sequence[int]]] = {
    **{str(waiting): (waiting, model.USUAL) for waiting in (1, 4, 16, 64)},
    "16, short and long": (16, model.MIXED),
}
"""How many messages wait at the same time, and of how many words they are."""
PAIR = ("es", "en")
PATIENCE = 300.0  # seconds: a busy machine must not turn a figure into an original

Rounds = dict[tuple[str, str], list[Figures]]


class Wrong(Exception):
    """A translation was not what the model must say, so nothing was measured."""


@dataclass(slots=True)
class Pace:
    """The two of them, with the same package."""

    one_by_one: Genuine
    line: ProcessTranslator

    async def round(self, texts: Sequence[str]) -> dict[str, Figures]:
        return {"argostranslate": self._floor(texts), "line": await self._line(texts)}

    def _floor(self, texts: Sequence[str]) -> Figures:
        """The time within its process only: the way there and back is not counted."""
        pids = {"translator": self.one_by_one.pid}
        before = cpu.spent(pids)
        seconds, answers = self.one_by_one.translate(PAIR, texts)
        return _figures(texts, answers, seconds, cpu.between(before, cpu.spent(pids), len(texts)))

    async def _line(self, texts: Sequence[str]) -> Figures:
        """As members' messages come: each asked for by itself; all counted, also waiting for company."""
        assert self.line.pid
        pids = {"translator": self.line.pid}
        before, began = cpu.spent(pids), perf_counter()
        answers = await asyncio.gather(*(self.line.translate([text], *PAIR) for text in texts))
        seconds = perf_counter() - began
        said = [given.text for (given,) in answers if given.machine]
        return _figures(texts, said, seconds, cpu.between(before, cpu.spent(pids), len(texts)))


async def measure(folder: Path, shape: Shape | None = None, rounds: int = ROUNDS) -> Rounds:
    """Rounds by who translates and what waits; the two take turns at the same texts. `folder`: empty."""
    shape = shape or Shape()
    loads = {name: (size, model.messages(shape.words, words)) for name, (size, words) in LOADS.items()}
    await asyncio.to_thread(model.write, folder / "models", *PAIR, shape)
    found: Rounds = {}
    line = translator.open(folder / "models", apertium=False, patience=PATIENCE)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(line.close)
        home = genuine(folder / "models", folder, ARGOS_INTRA_THREADS=str(THREADS))
        pace = Pace(stack.enter_context(home), line)
        await line.warm()
        await pace.round([next(texts) for _, texts in loads.values()])
        for _, (name, (size, texts)) in product(range(rounds), loads.items()):
            for who, figures in (await pace.round(list(islice(texts, size)))).items():
                found.setdefault((who, name), []).append(figures)
    return found


def _figures(asked: Sequence[str], said: Sequence[str], seconds: float, spent: dict[str, float]) -> Figures:
    if list(said) != list(asked):
        raise Wrong
    return Figures(len(asked) / seconds, cpu=spent)
