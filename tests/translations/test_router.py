from __future__ import annotations

import pytest

from translations.engines.engine import Pair, Tier
from translations.engines.paper import PaperEngine
from translations.router import Route, Router, missing_routes

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


def test_missing_routes_are_plain_pairs() -> None:
    routes = Router([engine("a", es_en=GOOD, en_fr=GOOD, fr_en=GOOD)]).routes()
    assert missing_routes(["fr", "en", "es", "en"], routes) == [("en", "es"), ("fr", "es")]
