"""Figures, and what of them may be shown: nothing that stands for fewer than five women (PRODUCT 9.2).

What is kept back must not be told by the rest of its row: where one channel or language is few, the
smallest other one is kept back too, until what is missing between the whole and the parts is five or more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from translations.catalog import LANGUAGES

FEWEST = 5  # women
ALL, CHANNELS = "all", ("sms", "whatsapp")
SPLITS: tuple[tuple[str, ...], ...] = (CHANNELS, LANGUAGES)
SLICES = (ALL, *CHANNELS, *LANGUAGES)


class Sliced(Protocol):
    """A row that is counted. `woman`: the id of the one whose it is."""

    @property
    def woman(self) -> str: ...
    @property
    def channel(self) -> str: ...
    @property
    def language(self) -> str: ...


Row = TypeVar("Row", bound=Sliced)


@dataclass(frozen=True, slots=True)
class Cell:
    """One number, and of how many `women` it tells. None: there is nothing to tell.

    `counted`: how many of them it is about, where the figure counts women.
    """

    value: float | None
    women: int
    counted: int | None = None

    @property
    def size(self) -> int:
        """The smallest number of women that it would tell of: also of those who were not counted."""
        if self.counted is None:
            return self.women
        return min(self.counted, self.women - self.counted or self.women)

    @property
    def few(self) -> bool:
        return self.size < FEWEST


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure: `name` is its key in docs/measures.md. `unit`: share, hours, each, number, women.

    `cells` by slice; a slice that has no rows has an empty cell.
    """

    name: str
    unit: str
    cells: Mapping[str, Cell]

    def shown(self) -> dict[str, Cell]:
        """What may be told, by slice."""
        hidden = {name for split in SPLITS for name in kept_back({one: self.cells[one] for one in split})}
        return {name: cell for name, cell in self.cells.items() if name not in hidden and not self._few(name)}

    def _few(self, name: str) -> bool:
        return self.cells[ALL].few or self.cells[name].few


def kept_back(cells: Mapping[str, Cell]) -> set[str]:
    """Which parts of one whole are not shown."""
    hidden = {name for name, cell in cells.items() if cell.few}
    for name in sorted(cells.keys() - hidden, key=lambda name: cells[name].size):
        missing = sum(cells[one].size for one in hidden)
        if not missing or (missing >= FEWEST and len(hidden) > 1):
            break
        hidden.add(name)
    return hidden


def in_slice(row: Sliced, name: str) -> bool:
    return name in (ALL, row.channel, row.language)


def sliced(rows: Sequence[Row], reckon: Callable[[Sequence[Row]], float | None]) -> dict[str, Cell]:
    """`reckon` of the rows of each slice; it is not asked about none."""
    cells = {}
    for name in SLICES:
        here = [row for row in rows if in_slice(row, name)]
        cells[name] = Cell(reckon(here) if here else None, len({row.woman for row in here}))
    return cells


def women(rows: Sequence[Row], which: Callable[[Row], bool]) -> dict[str, Cell]:
    """Of the women of each slice, the share `which` it is true of. Each has one row."""
    cells = {}
    for name in SLICES:
        here = [row for row in rows if in_slice(row, name)]
        counted = sum(map(which, here))
        cells[name] = Cell(counted / len(here) if here else None, len(here), counted)
    return cells
