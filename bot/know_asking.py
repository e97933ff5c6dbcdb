"""Facts for asking peers: who asks, and who could be asked."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.knowing import Asked, Lookup
from flows.facts import Asker, Peer
from storage import asking, people
from storage.asking import NEVER, Candidate
from storage.holding import Person
from translations.topics import topic_of


async def peers(asked: Asked) -> dict[str, Any]:
    connection, person = asked.connection, asked.person
    # Help may lie over the preview that she confirms.
    said = (c.data["question"] for c in reversed(asked.talk.stack) if c.data.get("question"))
    question = str(next(said, ""))
    topic = topic_of(question, person.language)
    home = await people.home(connection, person.id)
    asker = Asker(person.language, home.country, home.kind_of_place, topic)
    routes = {route.pair for route in asked.line.translator.routes()}
    found = await asking.candidates(connection, person.id, topic, asked.now)
    return {"asker": asker, "peers": tuple(_peer(c, person, topic, routes, asked.now) for c in found)}


def _peer(
    candidate: Candidate, asker: Person, topic: str, routes: set[tuple[str, str]], now: datetime
) -> Peer:
    last = candidate.last_offer_at
    return Peer(
        id=candidate.id,
        language=candidate.language,
        country=candidate.country,
        place=candidate.place,
        kind_of_place=candidate.kind_of_place,
        near=candidate.group_id == asker.group_id,
        knows_topic=topic in candidate.knows,
        helped_on_topic=candidate.helped > 0,
        offers_this_week=candidate.offers_this_week,
        days_since_offer=(now - last).days if last else NEVER,
        reachable_language=(asker.language, candidate.language) in routes,
    )


KNOW_ASKING: dict[str, Lookup] = {"asker": peers, "peers": peers}
