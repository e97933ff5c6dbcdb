"""Which languages can be read in which, in plain words for whoever runs the line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations

from translations.catalog import LANGUAGES, catalog
from translations.engines.engine import Pair, Tier
from translations.router import Route

BETWEEN = "en"  # nearly every package of the index has it on one side


def told(routes: Sequence[Route]) -> list[str]:
    """One sentence for each pair of our languages."""
    served = {route.pair: route for route in routes}
    return [_told(pair, served) for pair in permutations(LANGUAGES, 2)]


def _told(pair: Pair, served: Mapping[Pair, Route]) -> str:
    source, target = map(_name, pair)
    route, better = served.get(pair), _packages(pair, served)
    if route is None:
        return (
            f"Nobody can read {source} in {target}: readers get the original words, with a note. "
            f"Install {better}."
        )
    through = "".join(f", through {_name(code)}" for code in route.via)
    said = f"{source} is read in {target} with {route.engine}{through} ({route.tier})."
    return said if route.tier is Tier.GOOD else f"{said} Better: install {better}."


def _packages(pair: Pair, served: Mapping[Pair, Route]) -> str:
    """Those that are not there yet, of the way through English."""
    hops = [pair] if BETWEEN in pair else [(pair[0], BETWEEN), (BETWEEN, pair[1])]
    lacking = [hop for hop in hops if not _good(served.get(hop))]
    return " and ".join(f"{source}-{target}" for source, target in lacking)


def _good(route: Route | None) -> bool:
    return route is not None and not route.via and route.tier is Tier.GOOD


def _name(code: str) -> str:
    known = f"lang-{code}"
    return catalog().part(known, "", "en") if catalog().has(known, "en") else code
