"""Words, what is there of them in another language, and what a keeper may do about it."""

from __future__ import annotations

from bot.desk.html import area, button, choice, form, hidden, section, ticks
from bot.desk.roles import KEEPER
from bot.desk.room import Visit
from bot.keepers import Keeper, look
from bot.measures.cells import FEWEST
from bot.portal.html import Markup, tag
from storage import corrections
from storage.doubts import Found


async def opened(visit: Visit, path: str, handle: str) -> list[Markup]:
    """That she has seen it is written down. Raises `Refused`."""
    found = await look(visit.line, handle, Keeper(visit.staff.name))
    async with visit.line.database.connect() as connection:
        readers = await corrections.who_read(connection, found.id, found.target, visit.now)
    named = visit.voice.named
    return [
        tag("p", tag("a", visit.say("desk-t-back"), href=f"/desk/{path}")),
        section(named(found.source), tag("blockquote", found.text, lang=found.source)),
        section(
            named(found.target),
            tag("blockquote", found.translated, lang=found.target)
            if found.translated
            else tag("p", visit.say("desk-tr-nobody")),
            tag("p", _made_by(visit, found), class_="soft"),
            tag("p", _reached(visit, len(readers))),
        ),
        *(_forms(visit, path, handle, found) if _may(visit, found) else []),
    ]


def _may(visit: Visit, found: Found) -> bool:
    return visit.may(KEEPER) and found.target in visit.staff.reads


def _made_by(visit: Visit, found: Found) -> str:
    return visit.say(f"desk-tr-by-{found.by}") if found.by else ""


def _reached(visit: Visit, readers: int) -> str:
    """Few readers are not counted."""
    return visit.say("desk-tr-reached", n=readers) if readers >= FEWEST else visit.say("desk-tr-reached-few")


def _forms(visit: Visit, path: str, handle: str, found: Found) -> list[Markup]:
    """To write it, to correct it, or to say that it is fine. What was refused stays there."""
    named = hidden("open", handle)
    hers = visit.fields.get("text") or found.translated or ""
    text = area(visit.say("desk-tr-yours"), "text", hers, lang=found.target)
    meant = ticks(visit.say("desk-tr-meant"), "as-it-is", {"yes": visit.say("desk-tr-as-it-is")})
    if found.translated is None:
        write = button(visit.say("desk-tr-write"), "write", class_="first")
        return [section(visit.say("desk-tr-do"), form(visit, path, named, text, meant, write))]
    senses = {"changed": visit.say("desk-tr-changed"), "same": visit.say("desk-tr-sense-same")}
    sense = choice(visit.say("desk-tr-sense"), "sense", senses)
    correct = button(visit.say("desk-tr-correct"), "correct", class_="first")
    fine = form(visit, path, named, button(visit.say("desk-tr-is-fine"), "fine"))
    return [section(visit.say("desk-tr-do"), fine, form(visit, path, named, text, sense, meant, correct))]
