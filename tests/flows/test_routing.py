"""Which peers are asked: properties that hold for any peers, and the weights."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.asking_facts import Asker, Peer
from flows.routing import first_wave, score

FIRST_WAVE, OFFERS_A_WEEK = 5, 2  # PRODUCT 6.5, written out, so that the code cannot move them unseen

ASKER = Asker(language="es", country="pe", kind_of_place="city", topic="water")
NEAR = Peer(
    id="p",
    language="es",
    country="pe",
    place="Lima",
    kind_of_place="village",
    near=False,
    knows_topic=False,
    helped_on_topic=False,
    offers_this_week=0,
    days_since_offer=1,
    reachable_language=True,
)
PEER = st.builds(
    Peer,
    id=st.uuids().map(str),
    language=st.sampled_from(("en", "es", "fr")),
    country=st.sampled_from(("pe", "ke")),
    place=st.sampled_from(("Lima", "Kisumu")),
    kind_of_place=st.sampled_from(("", "city", "village")),
    near=st.booleans(),
    knows_topic=st.booleans(),
    helped_on_topic=st.booleans(),
    offers_this_week=st.integers(0, 4),
    days_since_offer=st.integers(0, 400),
    reachable_language=st.booleans(),
)
PEERS = st.lists(PEER, max_size=20, unique_by=lambda peer: peer.id)
PRIVACY = st.sampled_from((1, 2, 3))


@pytest.mark.rule("T-16")
@given(PEERS, PRIVACY)
def test_nobody_is_asked_too_often_and_nobody_twice(peers: list[Peer], privacy: int) -> None:
    wave = first_wave(ASKER, peers, privacy)
    assert all(peer.offers_this_week < OFFERS_A_WEEK for peer in wave)
    assert len({peer.id for peer in wave}) == len(wave) <= FIRST_WAVE


@pytest.mark.rule("SAF-16", "T-15")
@given(PEERS)
def test_the_most_private_question_goes_to_nobody_near(peers: list[Peer]) -> None:
    assert not [peer for peer in first_wave(ASKER, peers, 3) if peer.near]


@given(PEERS, PRIVACY)
def test_as_many_as_can_be_are_asked(peers: list[Peer], privacy: int) -> None:
    free = [p for p in peers if p.offers_this_week < OFFERS_A_WEEK and not (privacy == 3 and p.near)]
    assert len(first_wave(ASKER, peers, privacy)) == min(len(free), FIRST_WAVE)


@given(PEERS, PRIVACY)
def test_one_is_from_another_language_if_one_can_be_reached(peers: list[Peer], privacy: int) -> None:
    def other(peer: Peer) -> bool:
        return peer.language != ASKER.language and peer.reachable_language

    free = [p for p in peers if p.offers_this_week < OFFERS_A_WEEK and not (privacy == 3 and p.near)]
    assert any(map(other, first_wave(ASKER, peers, privacy))) == any(map(other, free))


@given(PEERS, PRIVACY)
def test_nobody_better_is_left_out_but_for_the_other_language(peers: list[Peer], privacy: int) -> None:
    wave = first_wave(ASKER, peers, privacy)
    left_out = [p for p in peers if p not in wave and p.offers_this_week < OFFERS_A_WEEK]
    left_out = [p for p in left_out if not (privacy == 3 and p.near)]
    if left_out:
        best = max(score(ASKER, peer) for peer in left_out)
        assert sum(score(ASKER, peer) < best for peer in wave) <= 1


@given(st.permutations([replace(NEAR, id=f"p{n}", knows_topic=n % 2 == 0) for n in range(7)]))
def test_the_order_they_come_in_does_not_matter(peers: list[Peer]) -> None:
    assert [peer.id for peer in first_wave(ASKER, peers, 1)] == ["p0", "p2", "p4", "p6", "p1"]


@pytest.mark.parametrize(
    ("peer", "points"),
    [
        (NEAR, 1),
        (replace(NEAR, knows_topic=True), 4),
        (replace(NEAR, kind_of_place="city"), 3),
        (replace(NEAR, helped_on_topic=True), 3),
        (replace(NEAR, language="fr"), 0),
        (replace(NEAR, country="ke"), 2),
        (replace(NEAR, days_since_offer=30), 2),
        (replace(NEAR, days_since_offer=29), 1),
        (replace(NEAR, offers_this_week=2), -3),
    ],
)
def test_weights(peer: Peer, points: int) -> None:
    assert score(ASKER, peer) == points


def test_places_of_unknown_kind_are_not_alike() -> None:
    assert score(Asker("es", "pe", ""), replace(NEAR, kind_of_place="")) == 1
