"""What the commands about translation packages do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import typer

from bot import ways
from bot.bring import bring
from bot.settings import Settings, Unsafe
from translations import models
from translations.download import NotFetched
from translations.engines.apertium import ApertiumEngine
from translations.engines.engine import Tier
from translations.translator import Installed


def listed(settings: Settings) -> None:
    """What is installed, by whom it speaks, how far it can be trusted; then who can read whom."""
    for row in _rows(place(settings)):
        typer.echo(row)
    routes = Installed(place(settings), chain_rough=settings.chain_rough)().routes()
    for sentence in ways.told(routes):
        typer.echo(sentence)


def install(settings: Settings, what: str, pin: str | None, mirrors: Sequence[str], index: str) -> None:
    """Raises `Unsafe` when it cannot be had or is not what was named; then nothing has changed."""
    try:
        package = bring(what, place(settings), pin=pin, mirrors=mirrors, index=index)
    except (models.NotAPackage, models.WrongSum, NotFetched) as reason:
        raise Unsafe(f"Not installed: {reason}.") from None
    except OSError as error:
        raise Unsafe(f"Not installed: {error.strerror}.") from None
    typer.echo(f"{package.name} {package.version} is installed; its sha256 is {package.sum}.")
    typer.echo("A running line uses it after its next start.")


def remove(settings: Settings, pair: str) -> None:
    source, _, target = pair.partition("-")
    count = models.remove((source, target), place(settings))
    typer.echo(f"{pair} is gone." if count else f"There was no {pair}.")


def place(settings: Settings) -> Path:
    return settings.data_dir / "models"


def _rows(directory: Path) -> Iterator[str]:
    for package in models.installed(directory):
        size = f"{package.size / 1e6:.1f} MB"
        yield f"{package.name:8}argos     {Tier.GOOD:6}{package.version:12}{size:>9}  sha256 {package.sum}"
    apertium = ApertiumEngine()
    for pair, tier in apertium.pairs().items():
        yield f"{'-'.join(pair):8}{apertium.name:10}{tier:6}{apertium.version(pair)}"
