"""Texts that were with the translator process when it was lost: one of them may be why."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from time import monotonic

from translations.translation import Request

LONGEST = 600.0  # seconds that a text is held to be deadly: it may be the machine that had a bad time
ROOM = 10_000  # texts in mind


class Suspects:
    """A suspect is asked alone; one that loses the process alone is deadly, and not asked again for a while.

    Remembers hashes, never words.
    """

    def __init__(self) -> None:
        self._since: OrderedDict[int, float] = OrderedDict()

    def alone(self, request: Request) -> bool:
        return hash(request) in self._since

    def deadly(self, request: Request) -> bool:
        since = self._since.get(hash(request), 0.0)
        return bool(since) and monotonic() < since + LONGEST

    def lost(self, batch: Iterable[Request]) -> None:
        """A process that was killed is no text's fault, so the first time nobody is deadly."""
        requests = list(batch)
        again = len(requests) == 1 and self.alone(requests[0])
        for request in requests:
            self._since[hash(request)] = monotonic() if again else 0.0
        while len(self._since) > ROOM:
            self._since.popitem(last=False)

    def served(self, batch: Iterable[Request]) -> None:
        for request in batch:
            self._since.pop(hash(request), None)
