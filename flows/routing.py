"""Which peers a question is put to. A table of weights and pure functions (PRODUCT 6.5, Routing)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.asking_facts import Asker, Peer
from flows.panel import PANEL, Panel
from flows.spelling import plain

FAR = 3  # the privacy that keeps a question away from everybody near the asker

WEIGHTS = {
    "knows the topic": 3,
    "lives in a like kind of place": 2,
    "has helped on the topic": 2,
    "reads the same language": 1,
    "lives in another country": 1,
    "was not asked for long": 1,
    "has passed on the topic again and again": -3,
    "each offer this week": -2,
}


def score(asker: Asker, peer: Peer, panel: Panel = PANEL) -> int:
    """How well this peer fits, by the weights above."""
    counts = {
        "knows the topic": peer.knows_topic,
        "lives in a like kind of place": bool(peer.kind_of_place)
        and peer.kind_of_place == asker.kind_of_place,
        "has helped on the topic": peer.helped_on_topic,
        "reads the same language": peer.language == asker.language,
        "lives in another country": peer.country != asker.country,
        "was not asked for long": peer.days_since_offer >= panel.long_ago,
        "has passed on the topic again and again": peer.passed_on_topic >= panel.passes,
        "each offer this week": peer.offers_this_week,
    }
    return sum(WEIGHTS[name] * int(times) for name, times in counts.items())


def first_wave(asker: Asker, peers: Sequence[Peer], privacy: int, panel: Panel = PANEL) -> list[Peer]:
    """The best few, one of them from another language if one can be reached."""
    return _best(asker, peers, privacy, panel.first, panel)


def next_wave(asker: Asker, peers: Sequence[Peer], privacy: int, panel: Panel = PANEL) -> list[Peer]:
    """As many as are asked later; `peers` are those who were not asked yet."""
    return _best(asker, peers, privacy, panel.second, panel)


def all_of_topic(asker: Asker, peers: Sequence[Peer], privacy: int, panel: Panel = PANEL) -> list[Peer]:
    """Everybody who knows the topic."""
    return [peer for peer in _ranked(asker, peers, privacy, panel) if peer.knows_topic]


def _best(asker: Asker, peers: Sequence[Peer], privacy: int, most: int, panel: Panel) -> list[Peer]:
    ranked = _ranked(asker, peers, privacy, panel)
    wave = ranked[:most]
    reachable = [p for p in ranked if p.language != asker.language and p.reachable_language]
    if any(peer in wave for peer in reachable):
        return wave
    other = next(iter(reachable), None)
    return [*wave[: most - 1], other] if other else wave


def _ranked(asker: Asker, peers: Sequence[Peer], privacy: int, panel: Panel) -> list[Peer]:
    """Who may still be asked this week, best first."""
    free = [p for p in peers if p.offers_this_week < panel.offers and not (privacy == FAR and p.near)]
    return sorted(free, key=lambda peer: (-score(asker, peer, panel), peer.id))


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a member lives, to tell who is near. `district`: her group's, or its place if none is known."""

    group_id: str | None
    country: str
    district: str

    def near(self, other: Whereabouts) -> bool:
        """In the same group, or in the same district of the same country, however they are written."""
        if self.group_id == other.group_id:
            return True
        return _same(self.country, other.country) and _same(self.district, other.district)


def _same(one: str, other: str) -> bool:
    return plain(one) == plain(other)
