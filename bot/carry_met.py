"""Effects of what a woman says to a person of the team who wrote to her → rows."""

from __future__ import annotations

from bot.carry_follow import follow_up
from bot.carrying import Act, Carried, Carrying
from bot.keeping import keep_sent
from flows import effects as e
from storage import cards, team
from storage.desk import opened
from storage.holding import Person

BACK = WROTE_BACK, NO_HELP = ("wrote-back", "no-help")
"""Why her question is before a person again: reasons of cards."""


async def mark_met(carrying: Carrying, person: Person, effect: e.MarkMet) -> Carried:
    if effect.helps:
        await team.helped(carrying.connection, effect.question, person.id, carrying.now)
        await follow_up(carrying, effect.question)
    else:
        await _call_back(carrying, person, NO_HELP, effect.question)
    return ()


async def write_back(carrying: Carrying, person: Person, effect: e.WriteBack) -> Carried:
    """It lies with her question or with the card, which waits again."""
    if effect.card:
        if await opened.reopen(carrying.connection, effect.card, person.id, carrying.now):
            words = await keep_sent(carrying, person, effect.text, effect)
            await opened.belongs(carrying.connection, words, effect.card)
    elif await _call_back(carrying, person, WROTE_BACK, effect.question):
        words = await keep_sent(carrying, person, effect.text, effect)
        await team.belongs(carrying.connection, words, effect.question)
    return ()


async def _call_back(carrying: Carrying, person: Person, reason: str, question: str) -> bool:
    """False, when she has taken her question back meanwhile."""
    hers = await team.is_hers(carrying.connection, question, person.id)
    if hers:
        await cards.put(carrying.connection, reason, person.id, "", carrying.now, question)
    return hers


MET_ACTS: dict[type[e.Effect], Act] = {e.MarkMet: mark_met, e.WriteBack: write_back}
