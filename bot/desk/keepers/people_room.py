"""Women who wish to join and wait for a person, and wishes for another language (PRODUCT 6.1, LNG-13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from fastapi import Response

from bot.desk.html import button, card, choice, field, form, hidden, section
from bot.desk.keepers.since import age, left
from bot.desk.roles import FACILITATING
from bot.desk.room import Did, Visit
from bot.portal.html import Markup, tag
from bot.tending import joining, wishes
from storage import cards
from storage.cards import Waiting
from storage.desk import log
from storage.desk import wishes as wished
from storage.desk.wishes import Wish

MOST = 50  # of each
WITHIN = timedelta(days=7)  # LNG-13


class PeopleRoom:
    """What one of them wrote for the person is shown only when it is asked for (`?note=`)."""

    path, title, roles = "people", "desk-people", FACILITATING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        note = visit.number("note")
        async with visit.line.database.begin() as connection:
            waiting = await cards.before_joining(connection)
            wishing = await wished.listed(connection)
            if note in {*(one.id for one in waiting), *(one.id for one in wishing)}:
                await log.write(connection, visit.staff.name, "saw", visit.now, about=f"note {note}")
        return [_joining(visit, waiting, note), _wishing(visit, wishing, note)]

    async def act(self, visit: Visit) -> Did | Response:
        number, who = visit.number("card"), visit.staff.name
        match visit.fields.get("do"):
            case "answer":
                await wishes.answer(visit.line, number, visit.fields.get("said", ""), who)
                return Did("desk-wish-answered")
            case "refuse":
                await joining.refuse(visit.line, number)
                await _note(visit, "refused", number)
                return Did("desk-guest-refused")
            case _:
                at = await joining.vouch(visit.line, number, visit.fields.get("word", ""))
                await _note(visit, "vouched", number)
                return Did("desk-guest-vouched" if at <= visit.now else "desk-guest-later")


async def _note(visit: Visit, action: str, number: int) -> None:
    async with visit.line.database.begin() as connection:
        await log.write(connection, visit.staff.name, action, visit.now, about=f"guest {number}")


def _joining(visit: Visit, waiting: Sequence[Waiting], note: int) -> Markup:
    made = [_guest(visit, one, note) for one in waiting[:MOST]]
    told = made or [tag("p", visit.say("desk-t-nothing"))]
    how = tag("p", visit.say("desk-guest-how"), class_="soft")
    return section(visit.say("desk-guests"), how, *told, *_cut(visit, len(waiting)))


def _cut(visit: Visit, count: int) -> list[Markup]:
    return [tag("p", visit.say("desk-t-more", n=count - MOST))] if count > MOST else []


def _guest(visit: Visit, one: Waiting, note: int) -> Markup:
    language = visit.voice.named(one.language) if one.reason != "no-language" else ""
    told = ", ".join(filter(None, (age(visit, one.since), one.channel, language)))
    named = hidden("card", one.id)
    word = field(visit.say("desk-guest-word"), "word", required="required")
    vouch = button(visit.say("desk-guest-vouch"), "vouch", class_="first")
    refuse = button(visit.say("desk-guest-refuse"), "refuse")
    return card(
        visit.say(f"desk-guest-{one.reason}"),
        tag("p", told),
        *_noted(visit, one.id, one.note, note),
        form(visit, PeopleRoom.path, named, word, vouch),
        form(visit, PeopleRoom.path, named, refuse),
    )


def _noted(visit: Visit, number: int, text: str, note: int) -> list[Markup]:
    if not text:
        return []
    if number == note:
        return [tag("blockquote", text)]
    return [tag("p", tag("a", visit.say("desk-t-note"), href=f"?note={number}"))]


def _wishing(visit: Visit, wishing: Sequence[Wish], note: int) -> Markup:
    made = [_wish(visit, one, note) for one in wishing[:MOST]]
    told = made or [tag("p", visit.say("desk-t-nothing"))]
    return section(visit.say("desk-wishes"), *told, *_cut(visit, len(wishing)))


def _wish(visit: Visit, one: Wish, note: int) -> Markup:
    answers = {said: visit.say(f"desk-wish-{said}") for said in wishes.ANSWERS}
    answering = form(
        visit,
        PeopleRoom.path,
        hidden("card", one.id),
        choice(visit.say("desk-wish-answer"), "said", answers),
        button(visit.say("desk-wish-send"), "answer", class_="first"),
    )
    noted = _noted(visit, one.id, one.note, note)
    return card(f"{visit.say('desk-wish')}: {left(visit, one.since, WITHIN)}", *noted, answering)
