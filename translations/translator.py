"""How the line asks for a translation. Three ways to have one, behind one protocol."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from translations import packages
from translations.batches import PATIENCE, ProcessTranslator
from translations.engines.apertium import ApertiumEngine
from translations.engines.argos import ArgosEngine
from translations.engines.engine import Engine
from translations.engines.paper import PaperEngine
from translations.engines.trial import TrialEngine
from translations.interpreter import Interpreter
from translations.router import Route
from translations.translation import Request, Translation


class Translator(Protocol):
    """Never raises for a text, never loses one: what cannot be translated comes back as it was."""

    async def translate(
        self, texts: Sequence[str], source: str, target: str, keep: Sequence[str] = ()
    ) -> list[Translation]:
        """One answer per text, in order. `keep`: names and places that stay as they are."""
        ...

    def routes(self) -> tuple[Route, ...]:
        """The pairs that can be served now."""
        ...

    async def warm(self) -> None:
        """Gets ready before the first text comes."""
        ...

    async def close(self) -> None: ...


def open(
    models_dir: Path,
    *,
    trial_dir: Path | None = None,
    apertium: bool = True,
    chain_rough: bool = False,
    patience: float = PATIENCE,
) -> ProcessTranslator:
    """The line's translator, over the packages in `models_dir` and Apertium when it is installed.

    `trial_dir`: toy packages for a rehearsal, used only for pairs that nothing better serves.
    `chain_rough`: also go from one rough engine into another. `patience`: seconds a text may wait.
    """
    return ProcessTranslator(Installed(models_dir, trial_dir, apertium, chain_rough), patience=patience)


@dataclass(frozen=True, slots=True)
class Installed:
    """Makes the interpreter of what is installed: here to know the routes, in the process to walk them."""

    models_dir: Path
    trial_dir: Path | None = None
    apertium: bool = True
    chain_rough: bool = False

    def __call__(self) -> Interpreter:
        engines: list[Engine] = [ArgosEngine(packages.installed(self.models_dir))]
        if self.apertium:
            engines.append(ApertiumEngine())
        if self.trial_dir:
            engines.append(TrialEngine(ArgosEngine(packages.installed(self.trial_dir))))
        return Interpreter(engines, chain_rough=self.chain_rough)


class HereTranslator:
    """Engines in this process, one batch at a time in a thread: for light engines, and for none."""

    def __init__(self, engines: Sequence[Engine] = ()) -> None:
        self._interpreter = Interpreter(engines)

    async def translate(
        self, texts: Sequence[str], source: str, target: str, keep: Sequence[str] = ()
    ) -> list[Translation]:
        request = Request(tuple(texts), source, target, tuple(keep))
        (answer,) = await asyncio.to_thread(self._interpreter.answer, [request])
        return answer

    def routes(self) -> tuple[Route, ...]:
        return self._interpreter.routes()

    async def warm(self) -> None:
        return None

    async def close(self) -> None:
        self._interpreter.close()


class SameWords(HereTranslator):
    """No engine: every reader gets the original, with a note that nobody could translate it."""

    def __init__(self) -> None:
        super().__init__()


class PaperTranslator(HereTranslator):
    """Predictable words for tests and transcripts; routes and guard are the real ones."""

    def __init__(self, engine: PaperEngine | None = None) -> None:
        super().__init__([engine or PaperEngine()])
