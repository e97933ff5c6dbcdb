"""Bringing in translation packages, with a bar that shows how far it is."""

from __future__ import annotations

import logging
from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from translations import models
from translations.download import NotFetched
from translations.packages import Package

COLUMNS = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
FIRST = ("en-es", "es-en", "en-fr", "fr-en")

log = logging.getLogger(__name__)


def bring(what: str, directory: Path, pin: str | None = None) -> Package:
    """Raises what `translations.models.install` raises."""
    with Progress(*COLUMNS, transient=True) as bar:
        task = bar.add_task(what, total=None)

        def show(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        return models.install(what, directory, pin=pin, progress=show)


def bring_first(directory: Path) -> None:
    """The packages for our languages, when there are none yet; without a network the line goes on without."""
    if models.installed(directory):
        return
    for pair in FIRST:
        try:
            bring(pair, directory)
        except (models.NotAPackage, NotFetched, OSError) as error:
            log.info("no translation packages for now (%s); `models install` brings them later", error)
            return
