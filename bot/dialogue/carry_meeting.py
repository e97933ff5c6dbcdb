"""Effects of a meeting that was held, or not → rows (PRODUCT 6.8, D14 to D16)."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.dialogue.looking import look_again
from bot.dialogue.moments import NOT_HELD
from bot.keeping import keep_sent
from flows import effects as e
from flows.effects.dialogues import NoteGains, NoteHeld, Reflect
from storage import cards
from storage.dialogue import dialogues, held, parts
from storage.holding import Person

TROUBLE = "trouble"
CARD = "dialogue-trouble"


async def note_held(carrying: Carrying, person: Person, effect: NoteHeld) -> Carried:
    """`held`: it took place, and what came of it is not said yet. The first who says so is heard."""
    connection, now = carrying.connection, carrying.now
    if await dialogues.find(connection, effect.dialogue, person.id) is None:
        return ()
    if effect.outcome in NOT_HELD:
        await held.did_not_take_place(connection, effect.dialogue)
    else:
        await held.hold(connection, effect.dialogue, now)
    if effect.outcome != "held":
        first = await held.came_of_it(connection, effect.dialogue, effect.outcome, now)
        if first and effect.outcome == TROUBLE:
            await cards.put(connection, CARD, person.id, "", now, dialogue_id=effect.dialogue)
    await look_again(carrying, effect.dialogue)
    return ()


async def note_gains(carrying: Carrying, person: Person, effect: NoteGains) -> Carried:
    if await dialogues.find(carrying.connection, effect.dialogue, person.id):
        await held.gained(carrying.connection, effect.dialogue, effect.gains)
    return ()


async def reflect(carrying: Carrying, person: Person, effect: Reflect) -> Carried:
    """What she learned stays hers until she makes an idea of it."""
    connection, now = carrying.connection, carrying.now
    if await dialogues.find(connection, effect.dialogue, person.id) is None:
        return ()
    words = await keep_sent(carrying, person, effect.said.text, effect.said)
    await parts.keep(connection, effect.dialogue, person.id, "learned", words, parts.About(), now)
    await held.spoke(connection, effect.dialogue, effect.speakers)
    return ()


MEETING_ACTS: dict[type[e.Effect], Act] = {
    NoteHeld: note_held,
    NoteGains: note_gains,
    Reflect: reflect,
}
