"""Facts for asking peers: who asks, who could be asked, and what became of offers and questions meanwhile."""

from __future__ import annotations

from typing import Any

from bot.knowing import Asked, Lookup, named
from bot.peers import peers_of
from flows.facts import OfferState, QuestionState
from flows.panel import Panel
from storage import offers as offered
from storage import questions as asked_before
from translations.topics import topic_of


async def peers(asked: Asked) -> dict[str, Any]:
    """Whoever is chosen among them stays free until the turn is over."""
    person = asked.person
    # Help may lie over the preview that she confirms.
    said = (c.data["question"] for c in reversed(asked.talk.stack) if c.data.get("question"))
    topic = topic_of(str(next(said, "")), person.language)
    asker, found = await peers_of(asked.line, asked.connection, person.id, topic, asked.now)
    panel = await asked.line.panel.now(asked.connection, asked.now)
    return {"asker": asker, "peers": found, "panel": panel}


async def offers(asked: Asked) -> dict[str, Any]:
    found = await offered.standing(asked.connection, named(asked, "offer"))
    panel = await asked.line.panel.now(asked.connection, asked.now)
    return {"offers": {one.id: _of_offer(one, panel) for one in found}}


def _of_offer(one: offered.Standing, panel: Panel) -> OfferState:
    if one.state != "withdrawn":
        return "open"
    return "enough" if one.helpful >= panel.helped and one.question != "closed" else "gone"


async def questions(asked: Asked) -> dict[str, Any]:
    found = await asked_before.standing(asked.connection, named(asked, "asked"))
    return {"questions": {one.id: _of_question(one) for one in found}}


def _of_question(one: asked_before.Standing) -> QuestionState:
    if one.state == "closed":
        return "gone"
    return "answered" if one.answers or one.met_at else "none"


KNOW_ASKING: dict[str, Lookup] = {
    "asker": peers,
    "peers": peers,
    "panel": peers,
    "offers": offers,
    "questions": questions,
}
