"""CPU time of processes, so that it can be said where the time of a turn goes."""

from __future__ import annotations

from collections.abc import Mapping

import psutil  # type: ignore[import-untyped]


def spent(pids: Mapping[str, int]) -> dict[str, float]:
    """CPU seconds so far of each of these, with everything it has started."""
    return {name: _seconds(psutil.Process(pid)) for name, pid in pids.items()}


def between(before: Mapping[str, float], after: Mapping[str, float], units: int) -> dict[str, float]:
    """CPU milliseconds for one of `units`."""
    return {name: (after[name] - before[name]) * 1000 / units for name in before}


def _seconds(process: psutil.Process) -> float:
    tree = [process, *process.children(recursive=True)]
    return sum(float(times.user + times.system) for times in (one.cpu_times() for one in tree))
