"""How the line asks for a translation. Three ways to have one, behind one protocol."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from translations.engines.engine import Engine
from translations.engines.paper import PaperEngine
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
