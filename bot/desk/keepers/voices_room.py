"""Voice notes that nobody has typed, for those who cannot hear them."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import Response

from bot.desk.html import area, button, card, form, hidden, ticks
from bot.desk.keepers.since import age
from bot.desk.roles import FACILITATING, KEEPER
from bot.desk.room import Did, Visit
from bot.keepers import Keeper, Written
from bot.portal.html import Markup, tag
from bot.tending import voices
from storage import sounds
from storage.sounds import Spoken

MOST = 20  # on the page
OGG = "audio/ogg"


class VoicesRoom:
    """`?sound=` is the sound itself; that somebody listens is written down when it is fetched."""

    path, title, roles = "voices", "desk-voices", FACILITATING | {KEEPER}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        who = Keeper(visit.staff.name)
        if handle := visit.fields.get("sound"):
            return Response(await voices.hear(visit.line, handle, who), media_type=OGG)
        async with visit.line.database.connect() as connection:
            waiting = await sounds.waiting(connection)
        return _listed(visit, waiting) if waiting else [tag("p", visit.say("desk-t-nothing"))]

    async def act(self, visit: Visit) -> Did | Response:
        text = visit.fields.get("text", "").replace("\r\n", "\n")
        typed = Written(Keeper(visit.staff.name), text, as_it_is=bool(visit.fields.get("keep")))
        await voices.type_(visit.line, visit.fields.get("handle", ""), typed)
        return Did("desk-voice-done")


def _listed(visit: Visit, waiting: Sequence[Spoken]) -> list[Markup]:
    cut = [tag("p", visit.say("desk-t-more", n=len(waiting) - MOST))] if len(waiting) > MOST else []
    how = (tag("p", visit.say(name)) for name in ("desk-voice-how", "desk-voice-harm"))
    return [*how, *(_card(visit, one) for one in waiting[:MOST]), *cut]


def _hers(visit: Visit, handle: str) -> str:
    """What she typed, where it was refused."""
    return visit.fields.get("text", "") if visit.fields.get("handle") == handle else ""


def _card(visit: Visit, one: Spoken) -> Markup:
    handle = sounds.handle(one.sid)
    told = visit.say("desk-voice-one", language=visit.voice.named(one.language), n=one.seconds)
    player = tag(
        "audio",
        src=f"/desk/{VoicesRoom.path}?sound={handle}",
        controls="controls",
        preload="none",
        aria_label=told,
    )
    typing = form(
        visit,
        VoicesRoom.path,
        hidden("handle", handle),
        area(
            visit.say("desk-voice-text"), "text", _hers(visit, handle), lang=one.language, required="required"
        ),
        ticks(visit.say("desk-tr-meant"), "keep", {"yes": visit.say("desk-voice-keep")}),
        button(visit.say("desk-voice-type"), "type", class_="first"),
    )
    return card(f"{told}, {age(visit, one.created_at)}", player, typing)
