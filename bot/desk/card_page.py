"""One card, opened: why it waits, what she wrote for the person, and how it is closed."""

from __future__ import annotations

from bot.desk.card_words import why
from bot.desk.html import area, button, form, hidden, section
from bot.desk.quoting import exchanged, keeping, quote, texts_of, writing_language
from bot.desk.room import Visit
from bot.portal.html import Markup, listed, tag
from bot.unmet import cards
from storage.desk.opened import Whole
from storage.dialogue import promises
from storage.dialogue.promises import Promised

MEMBER = "member"


async def opened_card(visit: Visit, path: str, card: int) -> list[Markup]:
    """That she has seen it is written to the log. Raises `Refused`."""
    found = await cards.look(visit.line, visit.staff.name, card)
    async with visit.line.database.connect() as connection:
        about = await promises.by_id(connection, found.promise_id) if found.promise_id else None
    texts = await texts_of(
        visit, [*([about.words_id] if about else []), *(x.words_id for x in found.exchanged)]
    )
    said = exchanged(visit, texts, found.exchanged)
    promised = [section(visit.say("desk-promised"), quote(visit, texts, about.words_id))] if about else []
    return [
        tag("p", tag("a", visit.say("desk-cards-all"), href=f"/desk/{path}")),
        section(why(visit, found.card), _whose(visit, found, about), *_note(visit, found)),
        *promised,
        *([section(visit.say("desk-exchanged"), *said)] if said else []),
        section(visit.say("desk-write-to-her"), *_write(visit, path, found)),
        *_close(visit, path, found),
    ]


def _whose(visit: Visit, found: Whole, promise: Promised | None) -> Markup:
    card = found.card
    rows = [
        ("desk-nick-of", found.nick or "-"),
        ("desk-group", f"{card.group}, {card.org}" if card.group else visit.say("desk-no-group")),
        ("desk-facilitator", card.facilitator or "-"),
        ("desk-by-language", visit.voice.named(card.language) if card.language else "-"),
        ("desk-dialogue", str(card.dialogue or "")),
        ("desk-promise", f"{promise.number}, {promise.due_on}" if promise else ""),
    ]
    return listed([(visit.say(name), value) for name, value in rows if value])


def _note(visit: Visit, found: Whole) -> list[Markup]:
    if not found.note:
        return []
    return [tag("h3", visit.say("desk-note")), tag("blockquote", found.note, lang=found.card.language)]


def _write(visit: Visit, path: str, found: Whole) -> list[Markup]:
    """Who has joined nothing yet cannot be written to: what was tried is kept for the team."""
    member = found.state == MEMBER
    kept = [] if member else [tag("p", visit.say("desk-card-guest"))]
    send = [button(visit.say("desk-send"), "write", "first")] if member else []
    label = "desk-your-words-group" if found.promise_id else "desk-your-words"
    return [
        *kept,
        form(
            visit,
            path,
            hidden("card", found.card.id),
            area(visit.say(label if member else "desk-tried"), "text", required="required", maxlength="1000"),
            writing_language(visit),
            keeping(visit),
            *send,
            button(visit.say("desk-send-tried" if member else "desk-keep-tried"), "tried"),
        ),
    ]


def _close(visit: Visit, path: str, found: Whole) -> list[Markup]:
    """Nothing is closed before somebody of the team has written."""
    if not any(one.who for one in found.exchanged):
        return []
    close = form(visit, path, hidden("card", found.card.id), button(visit.say("desk-card-close"), "close"))
    return [section(visit.say("desk-close"), close)]
