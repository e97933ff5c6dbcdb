"""What waits for a second person, in plain words; she agrees or declines, never to her own (SAF-20)."""

from __future__ import annotations

from fastapi import Response

from bot.desk import two
from bot.desk.html import button, card, form, hidden
from bot.desk.roles import FACILITATING, PANEL
from bot.desk.room import Did, Visit
from bot.desk.two_words import told
from bot.portal.html import Markup, tag
from storage.desk import proposals
from storage.desk.proposals import Proposed

SHOWN = 30


class TwoRoom:
    path, title, roles = "two", "desk-two", FACILITATING | {PANEL}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            found = await proposals.waiting(connection, SHOWN + 1)
        cards = [self._card(visit, one) for one in found[:SHOWN]]
        more = [tag("p", visit.say("desk-two-more", n=SHOWN))] if len(found) > SHOWN else []
        none = [] if found else [tag("p", visit.say("desk-two-none"))]
        return [tag("p", visit.say("desk-two-how"), class_="soft"), *cards, *more, *none]

    def _card(self, visit: Visit, one: Proposed) -> Markup:
        asked = visit.say("desk-two-by", name=one.by, date=visit.voice.day(one.created_at))
        return card(
            visit.say(f"desk-two-{one.kind}"),
            tag("p", told(visit, one)),
            *_why(visit, one),
            tag("p", asked, class_="soft"),
            self._choice(visit, one),
        )

    def _choice(self, visit: Visit, one: Proposed) -> Markup:
        if two.hers(one, visit.staff):
            return tag("p", visit.say("desk-own-proposal"), class_="soft")
        if not two.may_decide(one, visit.staff):
            return tag("p", visit.say("desk-two-not-hers"), class_="soft")
        agree = button(visit.say("desk-two-agree"), "agree", "first")
        number = hidden("n", one.id)
        return form(visit, self.path, number, agree, button(visit.say("desk-two-decline"), "decline"))

    async def act(self, visit: Visit) -> Did | Response:
        """Raises `Refused` as `bot.desk.two.decide`."""
        agree = visit.fields.get("do") == "agree"
        await two.decide(visit.line, visit.number("n"), visit.staff, agree)
        return Did("desk-two-agreed" if agree else "desk-two-declined")


def _why(visit: Visit, one: Proposed) -> list[Markup]:
    """The reason from the list, where one was chosen."""
    why = str(one.about.get("why", ""))
    reason = visit.voice.worded("mod-why", why)
    return [tag("p", visit.say("desk-decisions-why", why=reason))] if why else []
