"""Members of her groups who have neither written nor read for 30 days (PRODUCT 6.9, 9.1).

Nothing here can be sorted, counted or taken away, and none of them ever learns that she stood here.
"""

from __future__ import annotations

from fastapi import Response

from bot.desk.html import button, card, form, hidden
from bot.desk.roles import FACILITATING
from bot.desk.room import Did, Visit
from bot.portal.html import Markup, tag
from bot.tending import quiet as care
from bot.tending.quiet import Chosen
from storage.desk import quiet
from storage.desk.quiet import Silent

SAID = {"ask": "desk-quiet-greeted", "call": "desk-quiet-called", "peace": "desk-quiet-left"}


class QuietRoom:
    path, title, roles = "quiet", "desk-quiet", FACILITATING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            found = await quiet.listed(connection, visit.staff.name, visit.now)
        made = [_card(visit, one) for one in found] or [tag("p", visit.say("desk-t-nothing"))]
        return [tag("p", visit.say("desk-quiet-how"), class_="soft"), *made]

    async def act(self, visit: Visit) -> Did | Response:
        choice = visit.fields.get("do", "")
        await care.act(visit.line, visit.staff.name, Chosen(visit.fields.get("member", ""), choice))
        return Did(SAID[choice])


def _card(visit: Visit, one: Silent) -> Markup:
    """What is said of her is the same as by chat."""
    keys = {"ask": "1", "call": "2", "peace": "3"}
    buttons = (
        button(visit.voice.option("k-quiet", key), choice)
        for choice, key in keys.items()
        if choice != "ask" or one.may_be_asked(visit.now)
    )
    choosing = form(visit, QuietRoom.path, hidden("member", one.member_id), *buttons)
    return card(
        visit.say("k-quiet", nick=one.nick, group=one.group, n=one.days(visit.now)), choosing, class_="calm"
    )
