"""The glossary: how members want a word said in another language (LNG-09)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from fastapi import Response

from bot.desk.html import button, choice, field, form, hidden, section, table
from bot.desk.roles import FACILITATING, KEEPER
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag
from bot.tending import terms
from bot.tending.terms import LONGEST, NewTerm
from storage import glossary
from storage.desk import log
from storage.glossary import Entry
from translations.catalog import LANGUAGES

MOST = 300  # terms on the page


class GlossaryRoom:
    path, title, roles = "glossary", "desk-glossary", FACILITATING | {KEEPER}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            entries = await glossary.listed(connection)
        pairs = groupby(entries[:MOST], key=lambda one: (one.source, one.target))
        cut = [tag("p", visit.say("desk-t-more", n=len(entries) - MOST))] if len(entries) > MOST else []
        listed = [_pair(visit, pair, list(found)) for pair, found in pairs]
        add = [_add(visit)] if visit.may(KEEPER) else []
        return [*add, *(listed or [tag("p", visit.say("desk-t-nothing"))]), *cut]

    async def act(self, visit: Visit) -> Did | Response:
        """Only a keeper."""
        if not visit.may(KEEPER):
            raise Refused("desk-keepers-only")
        if visit.fields.get("do") == "end":
            await terms.end(visit.line, visit.number("term"))
            await _note(visit, "ended-term", f"term {visit.number('term')}")
            return Did("desk-term-ended")
        pair = visit.fields.get("from", ""), visit.fields.get("into", "")
        term, said = visit.fields.get("term", ""), visit.fields.get("said", "")
        await terms.add(visit.line, NewTerm(*pair, term, said, visit.staff.name))
        await _note(visit, "added-term", "term")
        return Did("desk-term-added")


async def _note(visit: Visit, action: str, about: str) -> None:
    async with visit.line.database.begin() as connection:
        await log.write(connection, visit.staff.name, action, visit.now, about=about)


def _add(visit: Visit) -> Markup:
    named = {language: visit.voice.named(language) for language in LANGUAGES}
    adding = form(
        visit,
        GlossaryRoom.path,
        choice(visit.say("desk-t-from"), "from", named),
        field(visit.say("desk-term"), "term", maxlength=str(LONGEST), required="required"),
        choice(visit.say("desk-t-into"), "into", named, LANGUAGES[1]),
        field(visit.say("desk-term-said"), "said", maxlength=str(LONGEST), required="required"),
        button(visit.say("desk-term-add"), "add", class_="first"),
    )
    return section(visit.say("desk-term-new"), adding, tag("p", visit.say("desk-term-how"), class_="soft"))


def _pair(visit: Visit, pair: tuple[str, str], entries: Sequence[Entry]) -> Markup:
    source, target = map(visit.voice.named, pair)
    head = [source, target, visit.say("desk-t-by"), ""]
    rows = [
        [one.term, one.said, f"{one.keeper}, {visit.voice.day(one.created_at)}", _end(visit, one)]
        for one in entries
    ]
    kept = len(head) if visit.may(KEEPER) else len(head) - 1
    return section(f"{source} → {target}", table(head[:kept], [row[:kept] for row in rows]))


def _end(visit: Visit, one: Entry) -> Markup:
    named = hidden("term", one.id)
    return form(visit, GlossaryRoom.path, named, button(visit.say("desk-term-end", term=one.term), "end"))
