"""Bringing in translation packages, and showing how far it is."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TextColumn, TransferSpeedColumn
from rich.progress import Progress as Bar

from translations import models
from translations.download import INDEX, NotFetched, Progress
from translations.packages import Package

COLUMNS = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
FIRST = ("en-es", "es-en", "en-fr", "fr-en")
EVERY = 10_000_000  # bytes from line to line, where there is no terminal

log = logging.getLogger(__name__)


def bring(
    what: str,
    directory: Path,
    *,
    pin: str | None = None,
    mirrors: Sequence[str] = (),
    index: str = INDEX,
) -> Package:
    """Raises what `translations.models.install` raises."""
    with _shown(what, Console()) as progress:
        return models.install(what, directory, pin=pin, mirrors=mirrors, index=index, progress=progress)


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


@contextmanager
def _shown(what: str, console: Console) -> Iterator[Progress]:
    """A bar on a terminal; in a log, a line for every ten megabytes."""
    if not console.is_terminal:
        yield _Lines(what, console)
        return
    with Bar(*COLUMNS, console=console, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


class _Lines:
    def __init__(self, what: str, console: Console) -> None:
        self._what, self._console = what, console
        self._next = EVERY

    def __call__(self, done: int, total: int | None) -> None:
        if done >= self._next or done == total:
            of = f" of {total / 1e6:.1f}" if total else ""
            self._console.print(f"{self._what}: {done / 1e6:.1f}{of} MB", highlight=False, soft_wrap=True)
            self._next = done + EVERY
