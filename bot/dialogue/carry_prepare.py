"""Effects of preparing a dialogue → rows: it is opened, and every text is kept as soon as it is told."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.keeping import keep_sent
from flows import effects as e
from flows.effects.dialogues import AskWhoDecides, KeepPart, MarkAsk, OpenDialogue, PassStep
from storage import cards
from storage.dialogue import dialogues, parts, promises
from storage.dialogue.dialogues import Prepared
from storage.dialogue.parts import About
from storage.holding import Person
from storage.shown import shown_under

WHO_DECIDES = "who-decides"  # the reason of a card


async def open_dialogue(carrying: Carrying, person: Person, effect: OpenDialogue) -> Carried:
    """For the sake of a promise: with what the group had written for the meeting in which it was made."""
    connection, now = carrying.connection, carrying.now
    opened = await dialogues.open_one(
        connection, person.id, effect.number, effect.reason, now, effect.again_of, effect.id
    )
    promise = await promises.find(connection, effect.again_of, person.id) if effect.again_of else None
    if opened and promise:
        await parts.carry_over(connection, promise.dialogue_id, opened, now)
    return ()


async def keep_part(carrying: Carrying, person: Person, effect: KeepPart) -> Carried:
    """Nobody else reads it before she sends the paper. Whoever writes takes part from then on."""
    connection, now = carrying.connection, carrying.now
    found = await under_way(carrying, person, effect.dialogue)
    if found is None:
        return ()
    await dialogues.take_part(connection, found.id, person.id, now)
    words = await keep_sent(carrying, person, effect.said.text, effect.said)
    if not effect.more:
        await parts.replace(connection, found.id, person.id, effect.step, now)
    practice = await _readable(carrying, person, effect.practice)
    about = About(effect.kind, effect.consent, effect.quotable, practice)
    await parts.keep(connection, found.id, person.id, effect.step, words, about, now)
    await dialogues.change(connection, found.id, changed_at=now)
    return ()


async def pass_step(carrying: Carrying, person: Person, effect: PassStep) -> Carried:
    found = await under_way(carrying, person, effect.dialogue)
    if found and effect.step not in found.passed:
        passed = [*found.passed, effect.step]
        await dialogues.change(carrying.connection, found.id, passed=passed, changed_at=carrying.now)
    return ()


async def mark_ask(carrying: Carrying, person: Person, effect: MarkAsk) -> Carried:
    found = await under_way(carrying, person, effect.dialogue)
    if found:
        await dialogues.change(carrying.connection, found.id, mark=effect.mark, changed_at=carrying.now)
    return ()


async def ask_who_decides(carrying: Carrying, person: Person, effect: AskWhoDecides) -> Carried:
    """The card holds no word of hers: which dialogue it is about is enough."""
    found = await under_way(carrying, person, effect.dialogue)
    if found:
        await cards.put(carrying.connection, WHO_DECIDES, person.id, "", carrying.now, dialogue_id=found.id)
    return ()


async def under_way(carrying: Carrying, person: Person, dialogue: str) -> Prepared | None:
    """Of her own group, and not closed."""
    found = await dialogues.find(carrying.connection, dialogue, person.id)
    return found if found and found.state not in dialogues.ENDED else None


async def _readable(carrying: Carrying, person: Person, number: int) -> str | None:
    """The id of the practice with this number, if there is one that she may read."""
    found = await shown_under(carrying.connection, number, person.id) if number else None
    return found.id if found else None


PREPARE_ACTS: dict[type[e.Effect], Act] = {
    OpenDialogue: open_dialogue,
    KeepPart: keep_part,
    PassStep: pass_step,
    MarkAsk: mark_ask,
    AskWhoDecides: ask_who_decides,
}
