"""The way from one language to another over the engines' direct pairs: one hop, or two through a pivot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from translations.engines.engine import Engine, Pair, Tier

COST = {Tier.GOOD: 1, Tier.ROUGH: 4, Tier.TRIAL: 16}
HOP_COST = 1
TRUST = (Tier.GOOD, Tier.ROUGH, Tier.TRIAL)


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a route. `engine` is the engine's name, which is unique in a line."""

    engine: str
    source: str
    target: str
    tier: Tier
    version: str = ""

    @property
    def told(self) -> str:
        """As it is kept with a translation: `es>en argos good`."""
        return f"{self.source}>{self.target} {self.engine} {self.tier}"


@dataclass(frozen=True, slots=True)
class Route:
    """One or two hops. It can be trusted as far as its worst hop."""

    hops: tuple[Hop, ...]

    @property
    def pair(self) -> Pair:
        return self.hops[0].source, self.hops[-1].target

    @property
    def via(self) -> tuple[str, ...]:
        """The languages between: a reader is told of them (LNG-08)."""
        return tuple(hop.target for hop in self.hops[:-1])

    @property
    def tier(self) -> Tier:
        return max((hop.tier for hop in self.hops), key=TRUST.index)

    @property
    def engine(self) -> str:
        """The names of the engines on the way, each once: `argos`, `apertium + argos`."""
        return " + ".join(dict.fromkeys(hop.engine for hop in self.hops))

    @property
    def told(self) -> tuple[str, ...]:
        return tuple(hop.told for hop in self.hops)

    @property
    def versions(self) -> tuple[str, ...]:
        """One for each hop, as `argos 1.9`. With `told` they say all that an engine's words hang on."""
        return tuple(f"{hop.engine} {hop.version}" for hop in self.hops)

    @property
    def cost(self) -> int:
        return sum(COST[hop.tier] + HOP_COST for hop in self.hops)

    @property
    def rough_hops(self) -> int:
        return sum(hop.tier is Tier.ROUGH for hop in self.hops)


class Router:
    """Knows the cheapest route of every pair. Equal costs: fewer hops, then English between, then names.

    Two rough hops are never chained unless `chain_rough`: rough twice is often wrong, not just clumsy.
    """

    def __init__(self, engines: Sequence[Engine], *, chain_rough: bool = False) -> None:
        self._routes = _cheapest(_hops(engines), 2 if chain_rough else 1)

    def route(self, source: str, target: str) -> Route | None:
        return self._routes.get((source, target))

    def routes(self) -> tuple[Route, ...]:
        """Every pair that can be served, sorted by pair."""
        return tuple(self._routes[pair] for pair in sorted(self._routes))


def _hops(engines: Sequence[Engine]) -> list[Hop]:
    return [
        Hop(engine.name, source, target, tier, engine.version((source, target)))
        for engine in engines
        for (source, target), tier in engine.pairs().items()
    ]


def _cheapest(hops: Sequence[Hop], rough_allowed: int) -> dict[Pair, Route]:
    best: dict[Pair, Route] = {}
    for route in sorted(_candidates(hops), key=_preference):
        if route.rough_hops <= rough_allowed:
            best.setdefault(route.pair, route)
    return best


def _candidates(hops: Sequence[Hop]) -> Iterator[Route]:
    for first in hops:
        yield Route((first,))
        for second in hops:
            if first.target == second.source and first.source != second.target:
                yield Route((first, second))


def _preference(route: Route) -> tuple[int, int, bool, tuple[str, ...], str]:
    return route.cost, len(route.hops), route.via not in ((), ("en",)), route.via, route.engine
