"""Who could be asked a question, as the choice among them sees them (`flows.routing`)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from flows.asking_facts import Asker, Peer
from storage import candidates
from storage.candidates import NEVER, Asking, Candidate, Wanted

Pairs = set[tuple[str, str]]


async def peers_of(
    line: Line,
    connection: AsyncConnection,
    member: str,
    topic: str,
    now: datetime,
    question: str | None = None,
) -> tuple[Asker, tuple[Peer, ...]]:
    """Her who asks, and everybody who may be asked; of a `question` that is on its way, who was not yet.

    Until the transaction ends nobody else chooses peers.
    """
    await candidates.hold(connection)
    panel = await line.panel.now(connection, now)
    asking = await candidates.asking(connection, member)
    since, active = now - timedelta(days=panel.offers_in), now - timedelta(days=panel.active)
    wanted = Wanted(member, topic, since, panel.offers, active, question)
    routes = {route.pair for route in line.translator.routes()}
    found = await candidates.candidates(connection, wanted)
    asker = Asker(asking.language, asking.country, asking.kind_of_place, topic)
    return asker, tuple(_peer(one, asking, topic, routes, now) for one in found)


def _peer(candidate: Candidate, asking: Asking, topic: str, routes: Pairs, now: datetime) -> Peer:
    last = candidate.last_offer_at
    return Peer(
        id=candidate.id,
        language=candidate.language,
        country=candidate.country,
        place=candidate.place,
        kind_of_place=candidate.kind_of_place,
        near=candidate.home.near(asking.home),
        knows_topic=topic in candidate.knows,
        helped_on_topic=candidate.helped > 0,
        offers_this_week=candidate.offers_this_week,
        days_since_offer=(now - last).days if last else NEVER,
        reachable_language=(asking.language, candidate.language) in routes,
        passed_on_topic=candidate.passed,
    )
