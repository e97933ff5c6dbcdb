"""Effects of practising → rows."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from flows import effects as e
from flows.effects.dialogues import NoteTurn
from storage.dialogue import dialogues, practising
from storage.holding import Person


async def note_turn(carrying: Carrying, person: Person, effect: NoteTurn) -> Carried:
    """Nothing, when the dialogue is gone meanwhile."""
    connection = carrying.connection
    if not effect.dialogue or await dialogues.find(connection, effect.dialogue, person.id):
        await practising.note(connection, person.id, effect.dialogue, effect.card, effect.mark, carrying.now)
    return ()


PRACTISE_ACTS: dict[type[e.Effect], Act] = {NoteTurn: note_turn}
