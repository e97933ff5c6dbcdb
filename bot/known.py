"""Looking up, before a turn, the facts that its steps may need (`flows.facts`)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from flows import FLOWS
from flows.conversation import Talk
from flows.events import Event
from flows.facts import Asker, Facts, Me, Peer
from flows.needs import needs
from storage import asking, people
from storage.asking import NEVER, Candidate
from storage.people import Person
from translations.topics import topic_of


async def facts_for(
    connection: AsyncConnection, line: Line, person: Person, talk: Talk, event: Event, now: datetime
) -> Facts:
    """Only what the tables say that this event may need is asked of the database."""
    wanted = needs(FLOWS, talk, event, guest=person.guest)
    asker, peers = await _peers(connection, line, person, talk, now) if "peers" in wanted else (Asker(), ())
    return Facts(
        me=me(person, now),
        groups=await people.group_words(connection) if "groups" in wanted else {},
        fruit=await _fruit(connection, line, person) if "fruit" in wanted else "",
        asker=asker,
        peers=peers,
    )


def me(person: Person, now: datetime) -> Me:
    quiet = person.quiet_until is not None and person.quiet_until > now
    return Me(
        language=person.language,
        nick=person.nick,
        guest=person.guest,
        discreet=person.discreet,
        hush=quiet or person.stopped,
    )


async def _fruit(connection: AsyncConnection, line: Line, person: Person) -> str:
    """The first fruit nobody in her group is called; with a number when all are taken."""
    taken = await people.nicks_in(connection, person.group_id)
    fruits = [fruit.strip() for fruit in line.catalog.part("fruits", "", person.language).split(",")]
    named = (f"{fruit} {n}" if n > 1 else fruit for n in range(1, len(taken) + 2) for fruit in fruits)
    return next(name for name in named if name not in taken)


async def _peers(
    connection: AsyncConnection, line: Line, person: Person, talk: Talk, now: datetime
) -> tuple[Asker, tuple[Peer, ...]]:
    # Help may lie over the preview that she confirms.
    asked = (c.data["question"] for c in reversed(talk.stack) if c.data.get("question"))
    question = str(next(asked, ""))
    topic = topic_of(question, person.language)
    home = await people.home(connection, person.id)
    asker = Asker(person.language, home.country, home.kind_of_place, topic)
    routes = {route.pair for route in line.translator.routes()}
    found = await asking.candidates(connection, person.id, topic, now)
    return asker, tuple(_peer(c, person, topic, routes, now) for c in found)


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
