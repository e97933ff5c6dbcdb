"""The way of many texts over many routes: what takes the same hop takes it together, and only once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from translations.engines.engine import Engine
from translations.router import Hop, Route


class Walk:
    """One batch's. An engine that raises could not translate what it was asked for, and nothing else."""

    def __init__(self, engines: Mapping[str, Engine]) -> None:
        self._engines = engines
        self._done: dict[Hop, dict[str, str | None]] = defaultdict(dict)

    def along(self, asked: Mapping[Route, Sequence[str]]) -> dict[Route, list[str | None]]:
        """One answer per text, in order. First the hops to a pivot, and with them whoever wants only that."""
        first = {route.hops[0] for route in asked if route.via}
        for hop in sorted(first, key=_order):
            self._take(hop, {text for route in asked if route.hops[0] == hop for text in asked[route]})
        for hop in sorted({route.hops[-1] for route in asked}, key=_order):
            last = [route for route in asked if route.hops[-1] == hop]
            self._take(hop, {self._on(route.hops[:-1], text) for route in last for text in asked[route]})
        return {route: [self._on(route.hops, text) for text in texts] for route, texts in asked.items()}

    def _on(self, hops: Sequence[Hop], text: str | None) -> str | None:
        for hop in hops:
            text = None if text is None else self._done[hop][text]
        return text

    def _take(self, hop: Hop, texts: set[str | None]) -> None:
        new = sorted(text for text in texts if text is not None and text not in self._done[hop])
        if new:
            answers = self._ask(hop, new)
            self._done[hop].update(zip(new, answers, strict=True))

    def _ask(self, hop: Hop, texts: Sequence[str]) -> Sequence[str | None]:
        try:
            answers = self._engines[hop.engine].translate(texts, hop.source, hop.target)
        except Exception:  # its message may quote the words, so nothing of it is kept
            return [None] * len(texts)
        return answers if len(answers) == len(texts) else [None] * len(texts)


def _order(hop: Hop) -> tuple[str, str, str]:
    return hop.engine, hop.source, hop.target
