"""The whole road, from a webhook to the carrier, against a bare httpx loop to the same carrier."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import cycle, islice
from urllib.request import Request, urlopen

from bench import cpu
from bench.bare import Form
from bench.community import PEOPLE, Traffic, members
from bench.figures import Figures
from bench.place import ACCOUNT, SMS, TOKEN, WHATSAPP, Place
from bench.processes import ROOT
from bench.webhook import client, pids_of
from bot.rehearsal.people import Person

ROUNDS = 5
MESSAGES = 800
IN_FLIGHT = 32
PATIENCE = 60.0  # seconds
TEXT = "Menu\n1 Share what works\n2 Ask peers\n3 Find ideas\n4 Meet leaders\n5 More\nSend a number. 0 back"


@dataclass(slots=True)
class Road:
    """A line that works, and its carrier. `pids`: whose CPU time counts."""

    place: Place
    traffic: Traffic
    pids: dict[str, int]

    def line(self) -> Figures:
        """Messages a second from the first webhook until the carrier has every reply."""
        requests = self.traffic.take(MESSAGES)
        wanted, before, began = self._arrived() + MESSAGES, cpu.spent(self.pids), time.perf_counter()
        client(self.place.line_port, IN_FLIGHT, requests)
        self._wait_for(wanted)
        took = time.perf_counter() - began
        return Figures(MESSAGES / took, cpu=cpu.between(before, cpu.spent(self.pids), MESSAGES))

    def floor(self) -> Figures:
        """The same number of messages, posted by nothing but httpx."""
        words = [sys.executable, "-m", "bench.bare", self.place.messages, ACCOUNT, TOKEN, str(IN_FLIGHT)]
        forms = json.dumps([_form(person) for person in islice(cycle(members(PEOPLE)), MESSAGES)])
        told = subprocess.run(words, cwd=ROOT, input=forms, stdout=subprocess.PIPE, text=True, check=True)
        return Figures(MESSAGES / float(told.stdout))

    def open_windows(self) -> None:
        """Everybody writes once by the carrier itself: WhatsApp takes free text only after that."""
        for person in members(PEOPLE):
            data = json.dumps({"from": person.at_carrier, "text": "00"}).encode()
            asked = Request(f"{self.place.carrier}/remote/write", data, {"Content-Type": "application/json"})
            urlopen(asked, timeout=10).close()
        self._wait_for(PEOPLE)

    def _wait_for(self, replies: int) -> None:
        """Raises `TimeoutError` when the carrier does not get so many."""
        deadline = time.perf_counter() + PATIENCE
        while (arrived := self._arrived()) < replies:
            if time.perf_counter() > deadline:
                raise TimeoutError(f"{replies - arrived} replies did not come")
            time.sleep(0.02)

    def _arrived(self) -> int:
        with urlopen(f"{self.place.carrier}/remote/ledger/size", timeout=10) as answer:
            return int(json.load(answer)["from_line"])


def measure(place: Place) -> dict[str, list[Figures]]:
    """Rounds of the floor and of the line, one after the other."""
    found: dict[str, list[Figures]] = {"floor": [], "line": []}
    with place.run_carrier() as carrier, place.run("serve") as line:
        carrier.wait_for(f"{place.carrier}/remote/ledger/size")
        line.wait_for(f"{place.line}/healthz")
        road = Road(place, Traffic(place), pids_of(place, line) | {"carrier": carrier.pid})
        road.open_windows()
        for _ in range(ROUNDS):
            found["floor"].append(road.floor())
            found["line"].append(road.line())
    return found


def _form(person: Person) -> Form:
    sender = WHATSAPP if person.channel == "whatsapp" else SMS
    return {"To": person.at_carrier, "From": sender, "Body": TEXT, "ValidityPeriod": "14400"}
