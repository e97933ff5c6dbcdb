"""Words on their way into another language: what is asked, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass, field

from translations.engines.engine import Tier
from translations.router import Route


@dataclass(frozen=True, slots=True)
class Request:
    """Texts of one language for readers of another. `keep`: names and places that stay as they are."""

    texts: tuple[str, ...] = field(repr=False)
    source: str
    target: str
    keep: tuple[str, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class Translation:
    """What a reader gets. Its text never shows in a repr, so that words cannot reach a log by accident.

    `machine`: an engine wrote it, so it carries the mark `~` and, when not empty, "via".
    `route`: the hops that it went, each as `es>en argos good`.
    `failed`: nobody could translate it; `text` is the original and the reader gets a plain note.
    Neither: the original needs no translation (same language, or nothing but names, numbers and emoji).
    """

    text: str = field(repr=False)
    machine: bool = False
    via: tuple[str, ...] = ()
    tier: Tier | None = None
    engine: str = ""
    route: tuple[str, ...] = ()
    failed: bool = False


def unchanged(text: str) -> Translation:
    return Translation(text)


def could_not(text: str) -> Translation:
    return Translation(text, failed=True)


def by(route: Route, text: str) -> Translation:
    return Translation(text, True, route.via, route.tier, route.engine, route.told)
