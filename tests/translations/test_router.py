from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.engines.engine import Pair, Tier
from translations.engines.paper import PaperEngine
from translations.interpreter import Interpreter
from translations.router import Route, Router
from translations.translation import Request

GOOD, ROUGH, TRIAL = Tier.GOOD, Tier.ROUGH, Tier.TRIAL


def engine(name: str, **pairs: Tier) -> PaperEngine:
    """`es_en=GOOD` is one direct pair."""
    made = PaperEngine({(pair[:2], pair[3:]): tier for pair, tier in pairs.items()})
    made.name = name
    return made


def told(route: Route | None) -> str:
    """A route as one line: engines, pivot and tier."""
    return f"{route.engine} via {'+'.join(route.via) or 'nothing'}, {route.tier}" if route else "none"


@pytest.mark.parametrize(
    ("engines", "pair", "expected"),
    [
        ([], ("es", "fr"), "none"),
        ([engine("a", es_fr=GOOD)], ("es", "fr"), "a via nothing, good"),
        ([engine("a", es_fr=GOOD)], ("fr", "es"), "none"),
        ([engine("a", es_en=GOOD, en_fr=GOOD)], ("es", "fr"), "a via en, good"),
        ([engine("a", es_en=GOOD, en_fr=GOOD), engine("b", es_fr=ROUGH)], ("es", "fr"), "a via en, good"),
        (
            [engine("a", es_en=GOOD), engine("b", es_fr=ROUGH, en_fr=ROUGH)],
            ("es", "fr"),
            "b via nothing, rough",
        ),
        ([engine("a", es_en=GOOD), engine("b", en_fr=ROUGH)], ("es", "fr"), "a + b via en, rough"),
        ([engine("b", es_en=ROUGH, en_fr=ROUGH)], ("es", "fr"), "none"),
        ([engine("a", es_pt=GOOD, pt_en=GOOD, en_fr=GOOD)], ("es", "fr"), "none"),
        ([engine("a", es_en=GOOD, es_pt=GOOD, pt_fr=GOOD, en_fr=GOOD)], ("es", "fr"), "a via en, good"),
        ([engine("a", es_pt=GOOD, es_ca=GOOD, pt_fr=GOOD, ca_fr=GOOD)], ("es", "fr"), "a via ca, good"),
        ([engine("b", es_fr=GOOD), engine("a", es_fr=GOOD)], ("es", "fr"), "a via nothing, good"),
        ([engine("p", es_en=TRIAL, en_fr=TRIAL)], ("es", "fr"), "p via en, trial"),
        ([engine("p", es_fr=TRIAL), engine("b", es_fr=ROUGH)], ("es", "fr"), "b via nothing, rough"),
        ([engine("a", es_en=GOOD, en_es=GOOD)], ("es", "es"), "none"),
    ],
)
def test_the_cheapest_route(engines: list[PaperEngine], pair: Pair, expected: str) -> None:
    assert told(Router(engines).route(*pair)) == expected


def test_two_rough_hops_only_when_somebody_chose_so() -> None:
    engines = [engine("b", es_en=ROUGH, en_fr=ROUGH)]
    assert told(Router(engines, chain_rough=True).route("es", "fr")) == "b via en, rough"


def test_the_order_of_engines_does_not_matter() -> None:
    engines = [
        engine("b", es_en=ROUGH, es_fr=ROUGH),
        engine("a", es_en=GOOD, en_fr=GOOD),
        engine("c", en_fr=GOOD),
    ]
    assert Router(engines).routes() == Router(engines[::-1]).routes()


@pytest.mark.rule("LNG-08")
def test_a_route_tells_its_hops_and_what_they_were_made_with() -> None:
    route = Router([engine("a", es_en=GOOD), engine("b", en_fr=ROUGH)]).route("es", "fr")
    assert route is not None
    assert route.told == ("es>en a good", "en>fr b rough")
    assert route.versions == ("a 1", "b 1")


CODES = ("en", "es", "fr", "pt", "sw")
PAIRS = list(permutations(CODES, 2))
Lines = list[Mapping[Pair, Tier]]
some_engines = st.lists(st.dictionaries(st.sampled_from(PAIRS), st.sampled_from(Tier)), max_size=3)


def named(lines: Lines) -> list[PaperEngine]:
    engines = [PaperEngine(pairs) for pairs in lines]
    for name, one in zip("abc", engines, strict=False):
        one.name = name
    return engines


def ways(lines: Lines, pair: Pair, *, chain_rough: bool) -> list[list[Tier]]:
    """The tiers of every way that may be gone from one language to another, found by trying all."""
    direct = {pair: [line[pair] for line in lines if pair in line] for pair in PAIRS}
    between = [code for code in CODES if code not in pair]
    two = [
        [first, second]
        for code in between
        for first, second in product(direct[pair[0], code], direct[code, pair[1]])
    ]
    return [[tier] for tier in direct[pair]] + [
        way for way in two if chain_rough or way != [Tier.ROUGH, Tier.ROUGH]
    ]


@given(some_engines, st.booleans())
def test_whatever_is_installed_the_cheapest_way_of_at_most_two_hops_is_gone(
    lines: Lines, chain_rough: bool
) -> None:
    price = {Tier.GOOD: 2, Tier.ROUGH: 5, Tier.TRIAL: 17}
    router = Router(named(lines), chain_rough=chain_rough)
    for pair in PAIRS:
        known = ways(lines, pair, chain_rough=chain_rough)
        route = router.route(*pair)
        assert (route is None) == (not known)
        if route:
            tiers = [hop.tier for hop in route.hops]
            assert tiers in known
            assert sum(price[tier] for tier in tiers) == min(sum(price[t] for t in way) for way in known)
            assert route.tier == max(tiers, key=[GOOD, ROUGH, TRIAL].index)
            assert route.pair == pair


class Noting(PaperEngine):
    """`asked`: the engine, the pair and the text, each time."""

    def __init__(self, pairs: Mapping[Pair, Tier], asked: list[tuple[str, Pair, str]]) -> None:
        super().__init__(pairs)
        self._asked = asked

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        self._asked += [(self.name, (source, target), text) for text in texts]
        return super().translate(texts, source, target)


@given(some_engines)
def test_a_text_for_everybody_walks_each_distinct_hop_once(lines: Lines) -> None:
    asked: list[tuple[str, Pair, str]] = []
    engines = [Noting(pairs, asked) for pairs in lines]
    for name, one in zip("abc", engines, strict=False):
        one.name = name
    routes = [route for route in Router(engines).routes() if route.pair[0] == "es"]
    Interpreter(engines).answer([Request(("hola amigas",), "es", code) for code in CODES])
    hops = {(hop.engine, (hop.source, hop.target)) for route in routes for hop in route.hops}
    assert {(name, pair) for name, pair, _ in asked} == hops
    assert len(asked) == len(set(asked))
    starts = [(name, pair) for name, pair, _ in asked if pair[0] == "es"]
    assert len(starts) == len(set(starts)), "a shared pivot is translated once"
