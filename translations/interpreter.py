"""Engines, routes and guard together: a batch of requests in, translations out. Blocking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from translations import guard
from translations.engines.engine import Engine, Pair
from translations.router import Hop, Route, Router
from translations.translation import Request, Translation, by, could_not, unchanged


class Interpreter:
    """Everything the translator process does. Without engines there is no route: the original goes out."""

    def __init__(self, engines: Sequence[Engine], *, chain_rough: bool = False) -> None:
        self._engines = {engine.name: engine for engine in engines}
        self._router = Router(engines, chain_rough=chain_rough)

    def routes(self) -> tuple[Route, ...]:
        return self._router.routes()

    def answer(self, requests: Sequence[Request]) -> list[list[Translation]]:
        """One list per request, one translation per text, in order. Texts of one pair go together."""
        together: dict[Pair, list[guard.Words]] = defaultdict(list)
        for request in requests:
            together[request.source, request.target] += [(text, request.keep) for text in request.texts]
        walk = _Walk(self._engines)
        ready = {pair: self._translate(walk, pair, words) for pair, words in together.items()}
        return [[ready[r.source, r.target][text, r.keep] for text in r.texts] for r in requests]

    def close(self) -> None:
        for engine in self._engines.values():
            engine.close()

    def _translate(
        self, walk: _Walk, pair: Pair, words: Sequence[guard.Words]
    ) -> dict[guard.Words, Translation]:
        foreign = [each for each in dict.fromkeys(words) if pair[0] != pair[1] and guard.has_words(*each)]
        done = {each: unchanged(each[0]) for each in words}
        done |= {each: could_not(each[0]) for each in foreign}
        if route := self._router.route(*pair):
            outcomes = guard.translate(foreign, lambda texts: walk(route, texts))
            pairs = zip(foreign, outcomes, strict=True)
            done |= {each: by(route, text) for each, text in pairs if text is not None}
        return done


class _Walk:
    """Takes texts along routes for one batch: a hop that two routes share is translated once."""

    def __init__(self, engines: dict[str, Engine]) -> None:
        self._engines = engines
        self._done: dict[Hop, dict[str, str | None]] = defaultdict(dict)

    def __call__(self, route: Route, texts: Sequence[str]) -> list[str | None]:
        here: list[str | None] = list(texts)
        for hop in route.hops:
            self._take(hop, {text for text in here if text is not None})
            here = [None if text is None else self._done[hop][text] for text in here]
        return here

    def _take(self, hop: Hop, texts: set[str]) -> None:
        new = sorted(texts - self._done[hop].keys())
        answers = self._engines[hop.engine].translate(new, hop.source, hop.target) if new else []
        self._done[hop].update(zip(new, answers, strict=True))
