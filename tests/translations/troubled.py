"""An engine that does to its process what the text tells it. For tests of the process alone."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from translations.batches import ProcessTranslator
from translations.engines.paper import PaperEngine
from translations.interpreter import Interpreter
from translations.process import Recipe
from translations.translation import Request, Translation


def _die() -> str:
    os._exit(1)


def _hang() -> str:
    time.sleep(30)
    return "awake"


def _interrupt() -> str:
    os.kill(os.getpid(), signal.SIGINT)
    return "not interrupted"


def _sockets() -> str:
    """How many sockets this process holds beside its end of the pipe."""
    links = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    return "none" if sum(link.startswith("socket:") for link in links) == 1 else "inherited"


def _secrets() -> str:
    return "told" if "TWILIO_AUTH_TOKEN" in os.environ else "none"


TROUBLE: Mapping[str, Callable[[], str]] = {
    "please die": _die,
    "please hang": _hang,
    "please interrupt": _interrupt,
    "which sockets": _sockets,
    "which secrets": _secrets,
}


class TroubledEngine(PaperEngine):
    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        return [TROUBLE[text]() if text in TROUBLE else f"{target}: {text}" for text in texts]


def troubled() -> Interpreter:
    return Interpreter([TroubledEngine()])


class Numbering(Interpreter):
    """Says behind each text which batch it came in."""

    batches = 0

    def answer(self, requests: Sequence[Request]) -> list[list[Translation]]:
        self.batches += 1
        return [[Translation(f"{text} {self.batches}") for text in request.texts] for request in requests]


def counting() -> Interpreter:
    return Numbering([TroubledEngine()])


def stillborn() -> Interpreter:
    raise SystemExit(3)


class Faulty(Interpreter):
    def answer(self, requests: Sequence[object]) -> list[list[object]]:  # type: ignore[override]
        raise ValueError("hola secreta")


def faulty() -> Interpreter:
    return Faulty([TroubledEngine()])


class Line:
    """A translator with a shorter way to ask: one text, English to Spanish."""

    def __init__(self, recipe: Recipe, patience: float, room: int = 100) -> None:
        self.translator = ProcessTranslator(recipe, patience=patience, room=room)

    async def say(self, text: str) -> str:
        (given,) = await self.translator.translate([text], "en", "es")
        return "could not" if given.failed else given.text
