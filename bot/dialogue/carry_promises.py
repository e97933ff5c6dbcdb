"""Effects of promises → rows (PRODUCT 6.8, R1 to R6). Of two women who answer at once, the first is heard."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.carrying import Act, Carried, Carrying
from bot.dialogue.following import LATE, first_look
from bot.dialogue.promising import at, today_of
from bot.keeping import keep_sent
from flows import effects as e
from flows.effects.dialogues import AskAgain, ClosePromise, HearPromise, KeepPromise, MovePromise, NotePart
from storage import cards
from storage.dialogue import dialogues, promises
from storage.dialogue.promises import Promised
from storage.holding import Person

CARD = "promise-late"


async def keep_promise(carrying: Carrying, person: Person, effect: KeepPromise) -> Carried:
    """A dialogue that was opened for nothing but a promise needs no preparing: it was held, wherever."""
    dialogue = await dialogues.find(carrying.connection, effect.dialogue, person.id)
    if dialogue is None:
        return ()
    connection, now = carrying.connection, carrying.now
    said, due_on = effect.said, date.fromisoformat(effect.on)
    words = await keep_sent(carrying, person, said.text, said, number=effect.number)
    await dialogues.take_part(connection, dialogue.id, person.id, now)
    about = {"number": effect.number, "words_id": words, "proof": effect.proof, "dated": effect.dated}
    about |= {"member_id": person.id, "due_on": due_on, "ask_on": due_on, "created_at": now}
    await promises.keep(connection, dialogue.id, **about, look_at=_first(due_on, dialogue.timezone, now))
    if dialogue.reason == "promise" and dialogue.again_of is None and dialogue.held_at is None:
        await dialogues.change(connection, dialogue.id, state="held", held_at=now)
    return ()


async def hear_promise(carrying: Carrying, person: Person, effect: HearPromise) -> Carried:
    if found := await _followed(carrying, person, effect.promise):
        look_at = at(found.ask_on, found.timezone, is_due=True)
        await promises.change(carrying.connection, found.id, look_at=look_at)
    return ()


async def ask_again(carrying: Carrying, person: Person, effect: AskAgain) -> Carried:
    if found := await _followed(carrying, person, effect.promise):
        ask_on = today_of(found, carrying.now) + timedelta(days=effect.days)
        await _late(carrying, person, found, late=effect.late)
        await put_off(carrying, found, ask_on)
    return ()


async def move_promise(carrying: Carrying, person: Person, effect: MovePromise) -> Carried:
    if found := await _followed(carrying, person, effect.promise):
        due_on = date.fromisoformat(effect.on)
        await _late(carrying, person, found, late=effect.late)
        values = {"due_on": due_on, "ask_on": due_on, "dated": True, "asked": 0}
        look_at = _first(due_on, found.timezone, carrying.now)
        await promises.change(carrying.connection, found.id, **values, look_at=look_at)
    return ()


async def note_part(carrying: Carrying, person: Person, effect: NotePart) -> Carried:
    if found := await _followed(carrying, person, effect.promise):
        words = await keep_sent(carrying, person, effect.said.text, effect.said)
        await promises.change(carrying.connection, found.id, shows_id=words)
    return ()


async def close_promise(carrying: Carrying, person: Person, effect: ClosePromise) -> Carried:
    found = await promises.hold(carrying.connection, effect.promise, person.id)
    if found and found.state in promises.FOLLOWED:
        values = {"state": "closed", "reason": effect.reason, "closed_at": carrying.now, "look_at": None}
        await promises.change(carrying.connection, found.id, **values)
        await cards.close_about(carrying.connection, found.id, carrying.now)
    return ()


async def put_off(carrying: Carrying, found: Promised, ask_on: date) -> None:
    """It is asked about again on that day, whoever was asked before."""
    look_at = at(ask_on, found.timezone, is_due=True)
    values = {"state": "open", "ask_on": ask_on, "asked": 0, "look_at": look_at}
    await promises.change(carrying.connection, found.id, **values)


async def _late(carrying: Carrying, person: Person, found: Promised, *, late: bool) -> None:
    """After three rounds a person of the team is told, once."""
    if late:
        await promises.change(carrying.connection, found.id, rounds=found.rounds + 1)
    if late and found.rounds + 1 == LATE:
        await cards.put(carrying.connection, CARD, person.id, "", carrying.now, promise_id=found.id)


def _first(due_on: date, timezone: str, now: datetime) -> datetime:
    """When it is looked at for the first time since its day was named."""
    day = first_look(due_on, now.astimezone(ZoneInfo(timezone)).date())
    return at(day, timezone, is_due=day >= due_on)


async def _followed(carrying: Carrying, person: Person, number: int) -> Promised | None:
    """While it is open; held until the transaction ends."""
    found = await promises.hold(carrying.connection, number, person.id)
    return found if found and found.state == "open" else None


PROMISE_ACTS: dict[type[e.Effect], Act] = {
    KeepPromise: keep_promise,
    HearPromise: hear_promise,
    AskAgain: ask_again,
    MovePromise: move_promise,
    NotePart: note_part,
    ClosePromise: close_promise,
}
