"""The tables that `make bench` prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.table import Table

from bench.figures import Figures, middle
from bench.searching import Waits

Rounds = Sequence[Figures]


def webhook_table(found: Mapping[tuple[str, int], Rounds]) -> Table:
    table = _table("Webhook: turns", "", "in flight", "turns/s", "p50 ms", "p99 ms", "of the floor (aim 0.3)")
    for (name, in_flight), rounds in sorted(found.items(), key=lambda item: (item[0][1], item[0][0])):
        shown, floor = middle(rounds), middle(found["floor", in_flight])
        share = "" if name == "floor" else f"{shown.rate / floor.rate:.2f}"
        table.add_row(
            name, str(in_flight), f"{shown.rate:.0f}", f"{shown.p50:.1f}", f"{shown.p99:.1f}", share
        )
    return table


def road_table(found: Mapping[str, Rounds]) -> Table:
    table = _table("The whole road: webhook to carrier", "", "messages/s", "of the floor (aim 0.5)")
    floor, line = middle(found["floor"]), middle(found["line"])
    table.add_row("floor (httpx alone)", f"{floor.rate:.0f}", "")
    table.add_row("line", f"{line.rate:.0f}", f"{line.rate / floor.rate:.2f}")
    return table


def cpu_table(turns: Mapping[tuple[str, int], Rounds], road: Mapping[str, Rounds]) -> Table:
    """Where the time goes: more than one process works at once, so the sum may exceed the time it took."""
    table = _table("CPU milliseconds a message", "", "python", "postgres", "carrier")
    rows = {f"{name}, {n} in flight": middle(rounds).cpu for (name, n), rounds in turns.items()}
    for name, cpu in {**rows, "line, the whole road": middle(road["line"]).cpu}.items():
        table.add_row(
            name, *(f"{cpu[part]:.2f}" if part in cpu else "" for part in ("python", "postgres", "carrier"))
        )
    return table


def translation_table(found: Mapping[tuple[str, str], Rounds]) -> Table:
    names = (
        "waiting",
        "one by one, ms",
        "in batches, ms",
        "CPU ms",
        "CPU ms",
        "times faster (aim 2.5 at 16)",
    )
    table = _table("Translating: milliseconds a message", *names)
    for waiting in dict.fromkeys(waiting for _, waiting in found):
        floor, line = (middle(found[name, waiting]) for name in ("argostranslate", "line"))
        wall = (f"{1000 / figures.rate:.0f}" for figures in (floor, line))
        cpu = (f"{figures.cpu['translator']:.0f}" for figures in (floor, line))
        table.add_row(waiting, *wall, *cpu, f"{line.rate / floor.rate:.2f}")
    return table


def broadcast_table(found: Mapping[int, tuple[int, float]]) -> Table:
    table = _table("One text for readers in three languages", "readers", "translations", "seconds")
    for readers, (translations, seconds) in found.items():
        table.add_row(f"{readers:,}", str(translations), f"{seconds:.2f}")
    return table


def memory_table(found: Mapping[str, tuple[int, float]]) -> Table:
    table = _table("64 texts for a reader of another language", "texts", "translations", "ms a text")
    for what, (translations, spent) in found.items():
        table.add_row(what, str(translations), f"{spent:.2f}")
    return table


def search_table(found: Mapping[int, Waits]) -> Table:
    table = _table(
        "Finding a practice by words", "practices", "p50 ms", "p95 ms (aim 50)", "of the fewest, p95"
    )
    fewest = found[min(found)]
    for practices, waits in sorted(found.items()):
        times = f"{waits.p95 / fewest.p95:.1f}"
        table.add_row(f"{practices:,}", f"{waits.p50:.1f}", f"{waits.p95:.1f}", times)
    return table


def _table(title: str, first: str, *numbers: str) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column(first)
    for number in numbers:
        table.add_column(number, justify="right")
    return table
