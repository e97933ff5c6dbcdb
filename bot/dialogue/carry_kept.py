"""A promise that is said to be kept → rows: who is asked whether she saw it, and who hears the good news."""

from __future__ import annotations

from datetime import timedelta

from bot.carrying import Act, Carried, Carrying
from bot.dialogue.carry_promises import put_off
from bot.dialogue.promising import about, today_of
from bot.happenings import arrived
from bot.keeping import keep_sent
from flows import effects as e
from flows.effects.dialogues import NoteAccess, SayKept, SeeKept
from storage import cards, ties
from storage.dialogue import dialogues, promises
from storage.dialogue.promises import Promised
from storage.holding import Person
from translations.people import people_in

WEEK = timedelta(days=7)  # when another has not seen it yet
OF_A_GROUP = 3  # members of each tied group who hear of it, so that nobody's day is full of news


async def say_kept(carrying: Carrying, person: Person, effect: SayKept) -> Carried:
    """The worker asks another woman at once (`bot.dialogue.promising`)."""
    found = await promises.hold(carrying.connection, effect.promise, person.id)
    if found and found.state == "open":
        shows = await keep_sent(carrying, person, effect.shows.text, effect.shows)
        anew = {"asked": 0, "asked_at": None, "look_at": carrying.now}
        await promises.change(
            carrying.connection, found.id, state="said", said_by=person.id, shows_id=shows, **anew
        )
    return ()


async def note_access(carrying: Carrying, person: Person, effect: NoteAccess) -> Carried:
    """Only of a promise that she says is kept."""
    found = await promises.find(carrying.connection, effect.promise, person.id)
    if found and (found.state, found.said_by) == ("said", person.id):
        words = await keep_sent(carrying, person, effect.said.text, effect.said, hidden=True)
        people = people_in(effect.said.text) or None
        await promises.change(carrying.connection, found.id, access_id=words, people=people)
    return ()


async def see_kept(carrying: Carrying, person: Person, effect: SeeKept) -> Carried:
    """Nobody is the second woman of what she said herself, nor of what nobody says any more."""
    found = await promises.hold(carrying.connection, effect.promise, person.id)
    if found is None or found.state != "said" or person.id == found.said_by:
        return ()
    if effect.saw == "yes":
        await _kept(carrying, person, found)
        return ()
    await put_off(carrying, found, today_of(found, carrying.now) + WEEK)
    if found.said_by:
        carrying.tell(found.said_by, arrived("unseen", about(found)))
    return ()


async def _kept(carrying: Carrying, person: Person, found: Promised) -> None:
    connection, now = carrying.connection, carrying.now
    values = {"state": "kept", "seen_by": person.id, "kept_at": now, "look_at": None}
    await promises.change(connection, found.id, **values)
    await cards.close_about(connection, found.id, now)
    editors = [one.member_id for one in await dialogues.editors(connection, found.dialogue_id)]
    for one in dict.fromkeys([found.said_by, *editors]):
        if one and one != person.id:
            carrying.tell(one, arrived("good_news", about(found)))
    if found.access_id:
        news = {"words": found.access_id, "group": found.group}
        for one in await ties.tied(connection, found.group_id, OF_A_GROUP):
            carrying.tell(one, arrived("tie_news", news))


KEPT_ACTS: dict[type[e.Effect], Act] = {
    SayKept: say_kept,
    NoteAccess: note_access,
    SeeKept: see_kept,
}
