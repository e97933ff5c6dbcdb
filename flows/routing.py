"""Which peers a question is put to. A table of weights and pure functions (PRODUCT 6.5, Routing)."""

from __future__ import annotations

from collections.abc import Sequence

from flows.facts import Asker, Peer

FIRST_WAVE = 5
OFFERS_A_WEEK = 2
LONG_AGO_DAYS = 30

WEIGHTS = {
    "knows the topic": 3,
    "lives in a like kind of place": 2,
    "has helped on the topic": 2,
    "reads the same language": 1,
    "lives in another country": 1,
    "was not asked for long": 1,
    "each offer this week": -2,
}


def score(asker: Asker, peer: Peer) -> int:
    """How well this peer fits, by the weights above."""
    counts = {
        "knows the topic": peer.knows_topic,
        "lives in a like kind of place": bool(peer.kind_of_place)
        and peer.kind_of_place == asker.kind_of_place,
        "has helped on the topic": peer.helped_on_topic,
        "reads the same language": peer.language == asker.language,
        "lives in another country": peer.country != asker.country,
        "was not asked for long": peer.days_since_offer >= LONG_AGO_DAYS,
        "each offer this week": peer.offers_this_week,
    }
    return sum(WEIGHTS[name] * int(times) for name, times in counts.items())


def first_wave(asker: Asker, peers: Sequence[Peer], privacy: int) -> list[Peer]:
    """The best few who may still be asked this week, one of them from another language if one can be reached.

    `privacy` 3 keeps the question away from everybody near the asker.
    """
    free = [p for p in peers if p.offers_this_week < OFFERS_A_WEEK and not (privacy == 3 and p.near)]
    ranked = sorted(free, key=lambda peer: (-score(asker, peer), peer.id))
    wave = ranked[:FIRST_WAVE]
    reachable = [p for p in ranked if p.language != asker.language and p.reachable_language]
    if any(peer in wave for peer in reachable):
        return wave
    other = next(iter(reachable), None)
    return [*wave[: FIRST_WAVE - 1], other] if other else wave
