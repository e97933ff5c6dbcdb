"""What taking a message costs: the line's webhook against a server that only checks, inserts and commits."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import quantiles

from bench import cpu
from bench.client import Told
from bench.community import Traffic
from bench.figures import Figures
from bench.place import TOKEN, Place
from bench.processes import ROOT, Process, free_port, running
from storage import embedded

ROUNDS = 5
MESSAGES = {1: 300, 32: 1500}  # in one round, by how many are in flight


@dataclass(frozen=True, slots=True)
class Server:
    """Something that takes webhooks. `pids` are the processes whose CPU time counts."""

    name: str
    port: int
    traffic: Traffic
    pids: dict[str, int]

    def round(self, in_flight: int, messages: int) -> Figures:
        """Send so many messages, so many at once."""
        requests = self.traffic.take(messages)
        before = cpu.spent(self.pids)
        told = client(self.port, in_flight, requests)
        after = cpu.spent(self.pids)
        cuts = quantiles((1000 * latency for latency in told["latencies"]), n=100)
        rate = messages / told["seconds"]
        return Figures(rate, cuts[49], cuts[98], cpu.between(before, after, messages))


def measure(place: Place) -> dict[tuple[str, int], list[Figures]]:
    """Rounds by server and number in flight; the servers take turns, so that a busy minute hits both."""
    found: dict[tuple[str, int], list[Figures]] = {}
    with place.run("serve", "--no-work") as line, _floor(place) as floor:
        line.wait_for(f"{place.line}/healthz")
        servers = (floor, Server("line", place.line_port, Traffic(place), pids_of(place, line)))
        for server in servers:
            server.round(32, 500)  # connections open, plans and caches fill
        for _ in range(ROUNDS):
            for in_flight, messages in MESSAGES.items():
                for server in servers:
                    figures = server.round(in_flight, messages)
                    found.setdefault((server.name, in_flight), []).append(figures)
    return found


@contextmanager
def _floor(place: Place) -> Iterator[Server]:
    port, database = free_port(), embedded.start(place.settings.data_dir)
    words = ["-m", "bench.floor", str(port), TOKEN, database, place.line]
    with running(words, {}, place.log("floor")) as process:
        process.wait_for(f"http://127.0.0.1:{port}/healthz")
        yield Server("floor", port, Traffic(place), pids_of(place, process))


def pids_of(place: Place, server: Process) -> dict[str, int]:
    return {"python": server.pid} | ({"postgres": place.database} if place.database else {})


def client(port: int, in_flight: int, requests: Sequence[bytes]) -> Told:
    """In a process of its own, so that it does not share the time of whoever is measured."""
    words = [sys.executable, "-m", "bench.client", str(port), str(in_flight)]
    texts = json.dumps([request.decode("latin-1") for request in requests])
    told = subprocess.run(words, cwd=ROOT, input=texts, stdout=subprocess.PIPE, text=True, check=True)
    found: Told = json.loads(told.stdout)
    return found
