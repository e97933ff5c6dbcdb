"""Engines, routes and guard together: a batch of requests in, translations out. Blocking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from translations import guard
from translations.accents import restored
from translations.engines.engine import Engine, Pair
from translations.router import Route, Router
from translations.translation import Request, Translation, by, could_not, unchanged
from translations.walk import Walk


class Interpreter:
    """Everything the translator process does. Without engines there is no route: the original goes out."""

    def __init__(self, engines: Sequence[Engine], *, chain_rough: bool = False) -> None:
        self._engines = {engine.name: engine for engine in engines}
        self._router = Router(engines, chain_rough=chain_rough)

    def routes(self) -> tuple[Route, ...]:
        return self._router.routes()

    def answer(self, requests: Sequence[Request]) -> list[list[Translation]]:
        """One list per request, one translation per text, in order. What goes one way goes together."""
        together: dict[Pair, list[guard.Words]] = defaultdict(list)
        for request in requests:
            together[request.source, request.target] += [(text, request.keep) for text in request.texts]
        foreign = {pair: _foreign(pair, words) for pair, words in together.items()}
        ready = {pair: {each: could_not(each[0]) for each in words} for pair, words in foreign.items()}
        for route, outcomes in self._translate(foreign).items():
            found = zip(foreign[route.pair], outcomes, strict=True)
            ready[route.pair] |= {each: by(route, text) for each, text in found if text is not None}
        return [
            [ready[r.source, r.target].get((text, r.keep)) or unchanged(text) for text in r.texts]
            for r in requests
        ]

    def close(self) -> None:
        for engine in self._engines.values():
            engine.close()

    def _translate(self, foreign: Mapping[Pair, list[guard.Words]]) -> dict[Route, list[str | None]]:
        """The guard speaks of all routes at once, so that each hop is asked for the texts of all of them."""
        routes = {pair: self._router.route(*pair) for pair in foreign}
        talks = {route: guard.asking(foreign[pair]) for pair, route in routes.items() if route}
        walk, outcomes = Walk(self._engines), dict[Route, list[str | None]]()
        answers: Mapping[Route, Sequence[str | None] | None] = dict.fromkeys(talks)
        while answers:
            asked = {}
            for route, told in answers.items():
                try:
                    asked[route] = [restored(text, route.pair[0]) for text in talks[route].send(told)]
                except StopIteration as end:
                    outcomes[route] = end.value
            answers = walk.along(asked)
        return outcomes


def _foreign(pair: Pair, words: Sequence[guard.Words]) -> list[guard.Words]:
    """What differs from language to language, each once."""
    return [each for each in dict.fromkeys(words) if pair[0] != pair[1] and guard.has_words(*each)]
